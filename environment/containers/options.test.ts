import { expect, test } from '@playwright/test';
import { dockerOptions } from './options.js';

test('by default, missing images are pulled and the run creates its own network', () => {
  expect(dockerOptions({ STF_PULL: '', STF_DOCKER_NETWORK: '' })).toEqual({
    pull: 'missing',
    network: undefined,
    address: undefined,
  });
  expect(dockerOptions({ STF_PULL: 'never', STF_DOCKER_NETWORK: 'ours', STF_DOCKER_ADDRESS: '10.1.2.3' })).toEqual({
    pull: 'never',
    network: 'ours',
    address: '10.1.2.3',
  });
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

for (const address of ['http://ci-host', 'ci-host:2376', 'two words', 'https://me:hunter2@host']) {
  test(`refuses ${address} as the address of Docker`, () => {
    expect(() => dockerOptions({ STF_DOCKER_ADDRESS: address })).toThrow(
      /^STF_DOCKER_ADDRESS is not a host name or an address\. Give it alone: build\.example\.com\.$/,
    );
  });
}
