import { expect, test } from '@playwright/test';
import { dockerOptions } from './options.js';

test('images that are missing are pulled, and the run makes a network of its own, unless told otherwise', () => {
  expect(dockerOptions({ STF_PULL: '', STF_DOCKER_NETWORK: '' })).toEqual({ pull: 'missing', network: undefined });
  expect(dockerOptions({ STF_PULL: 'never', STF_DOCKER_NETWORK: 'ours' })).toEqual({ pull: 'never', network: 'ours' });
});

test('an unknown policy is refused', () => {
  expect(() => dockerOptions({ STF_PULL: 'sometimes' })).toThrow(
    'STF_PULL is "sometimes". Give one of missing, always, never.',
  );
});

for (const network of ['bridge', 'host', 'none']) {
  test(`the network ${network}, in which containers have no names, is refused`, () => {
    expect(() => dockerOptions({ STF_DOCKER_NETWORK: network })).toThrow(/docker network create/);
  });
}
