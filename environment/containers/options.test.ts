import { expect, test } from '@playwright/test';
import { dockerOptions } from './options.js';

test('by default, missing images are pulled and the run creates its own network', () => {
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
