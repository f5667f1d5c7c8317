import { expect, _baseTest as test } from '@playwright/test';
import { driverOf, machineFrom, type Machine } from '../../environment/index.js';
import { chromium, maven } from './programs.js';
import { requirementsOf, type Requirements } from './requirements.js';

function machine(env: Record<string, string> = {}): Machine {
  return machineFrom({ PATH: '', STF_CACHE_DIR: test.info().outputPath('nothing-in-it'), ...env });
}

function requirements(backendsFromPackages: Requirements['backendsFromPackages']): Requirements {
  const sdc = { url: 'http://sdc.example.com:18630', username: 'admin', password: 'x' };
  return { ...requirementsOf({ existing: { sdc } }, '3.22.2'), backendsFromPackages };
}

test('Maven is required for packages that are not in the cache yet', async () => {
  expect(await maven(requirements([driverOf('postgres'), driverOf('kafka'), driverOf('s3')]), machine())).toMatchObject(
    {
      state: 'missing',
      detail: expect.stringContaining('Not in the cache yet: kafka, s3.'),
    },
  );
  expect(await maven(requirementsOf({ existing: {}, backends: 'docker' }, '3.22.2'), machine())).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('Not in the cache yet: Data Collector 3.22.2.'),
  });
});

test('Maven is not required when all packages are in the cache', async () => {
  expect(await maven(requirements([driverOf('postgres')]), machine())).toMatchObject({ state: 'warn', needed: false });
});

test('the fix for a wrong STF_MAVEN_HOME is to unset it', async () => {
  expect(await maven(requirements([driverOf('s3')]), machine({ STF_MAVEN_HOME: '/nonexistent' }))).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('STF_MAVEN_HOME is /nonexistent, where mvn was not found.'),
    fix: 'unset STF_MAVEN_HOME',
  });
});

test('without a Chromium, the project ui is what cannot run', () => {
  const folder = process.cwd();
  expect(chromium(folder, () => undefined)).toMatchObject({
    state: 'warn',
    needed: false,
    detail: expect.stringContaining('does not exist (only --project=ui uses it)'),
    fix: expect.stringContaining('npx playwright install chromium'),
  });
  expect(chromium(folder, () => '/usr/bin/chromium')).toMatchObject({ state: 'ok', detail: '/usr/bin/chromium' });
  expect(chromium('/nowhere').state).toBe('warn');
});
