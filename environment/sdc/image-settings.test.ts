import { expect, _baseTest as test } from '@playwright/test';
import { imageSetting, imageSettings, overrideImageSettings } from './image-settings.js';

const ENV = { SDC_CONF: '/etc/sdc', SDC_CONF_HTTP_PORT: '18000', SDC_CONF_PRODUCTION_MAXBATCHSIZE: '7', PATH: '/bin' };

test("the engine's settings override those of the image", () => {
  expect(
    overrideImageSettings(ENV, { 'production.maxBatchSize': '50000', 'max.logtail.concurrent.requests': '5' }),
  ).toEqual({
    SDC_CONF_PRODUCTION_MAXBATCHSIZE: '50000',
  });
});

test('a setting of the image can be read', () => {
  expect(imageSetting(ENV, 'http.port')).toBe('18000');
  expect(imageSetting(ENV, 'https.port')).toBeUndefined();
});

test("settings of an image's variables have the names of its file, also those in comments", () => {
  const text = 'production.maxBatchSize=1\n#http.maxThreads=200\n';
  const env = { ...ENV, SDC_CONF_HTTP_MAXTHREADS: '9', SDC_CONF_MY_NEW: 'x' };
  expect(imageSettings(env, text)).toEqual({
    'http.port': '18000',
    'production.maxBatchSize': '7',
    'http.maxThreads': '9',
    'my.new': 'x',
  });
});
