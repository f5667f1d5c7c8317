import { expect, test } from '@playwright/test';
import { wishOf, withoutWishes } from './image-wishes.js';

const ENV = { SDC_CONF: '/etc/sdc', SDC_CONF_HTTP_PORT: '18000', SDC_CONF_PRODUCTION_MAXBATCHSIZE: '7', PATH: '/bin' };

test('an image that wishes an entry otherwise than the engine is to have it is overruled', () => {
  expect(withoutWishes(ENV, { 'production.maxBatchSize': '50000', 'max.logtail.concurrent.requests': '5' })).toEqual({
    SDC_CONF_PRODUCTION_MAXBATCHSIZE: '50000',
  });
});

test('what the image wishes beyond that is known', () => {
  expect(wishOf(ENV, 'http.port')).toBe('18000');
  expect(wishOf(ENV, 'https.port')).toBeUndefined();
});
