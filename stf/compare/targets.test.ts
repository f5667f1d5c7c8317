import { expect, _baseTest as test } from '@playwright/test';
import { ChosenOptions } from '../choices/flags.js';
import { targetsFrom } from './targets.js';

const chosen = new ChosenOptions({ SDC_USERNAME: 'bob', SDC_PASSWORD: 'secret-of-bob' });

test('versions, sources and URLs name Data Collectors', () => {
  const [first, second] = targetsFrom(['4.0.0', 'docker:3.23.0'], chosen);
  expect(first.options).toMatchObject({ sdcVersion: '4.0.0', existing: {} });
  expect(second.options).toMatchObject({ sdcVersion: '3.23.0', sdcEnv: 'docker' });
  const [embedded, running] = targetsFrom(['embedded', 'http://sdc.example.com:18630'], chosen);
  expect(embedded.options).toMatchObject({ sdcVersion: '3.22.2', sdcEnv: 'embedded' });
  expect(running.options.existing.sdc).toMatchObject({ url: 'http://sdc.example.com:18630', username: 'bob' });
});

for (const [names, says] of [
  [['4.0.0'], 'takes two Data Collectors; 1 were given'],
  [['3.22.2', '4.0.0', 'embedded'], 'takes two Data Collectors; 3 were given'],
  [['4.0.0', 'podman:4.0.0'], "--sdc is 'podman:4.0.0'"],
] as const) {
  test(`refuses ${names.join(' and ')}`, () => {
    expect(() => targetsFrom(names, chosen)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(says) }),
    );
  });
}
