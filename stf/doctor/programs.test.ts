import { expect, test } from '@playwright/test';
import { kafkaDriver, postgresDriver, s3Driver } from '../../environment/index.js';
import { maven } from './programs.js';
import { wishesOf, type Wishes } from './wishes.js';

const NONE = { PATH: '' };
let before: string | undefined;

test.beforeEach(({}, testInfo) => {
  before = process.env['STF_CACHE_DIR'];
  process.env['STF_CACHE_DIR'] = testInfo.outputPath('nothing-in-it');
});

test.afterEach(() => {
  if (before === undefined) delete process.env['STF_CACHE_DIR'];
  else process.env['STF_CACHE_DIR'] = before;
});

function wishes(backendsFromPackages: Wishes['backendsFromPackages']): Wishes {
  const sdc = { url: 'http://sdc.example.com:18630', username: 'admin', password: 'x' };
  return { ...wishesOf({ existing: { sdc } }, '3.22.2'), backendsFromPackages };
}

test('without Maven nothing can be fetched that is not in the cache yet', async () => {
  expect(await maven(wishes([postgresDriver, kafkaDriver, s3Driver]), NONE)).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('Not in the cache yet: kafka, s3.'),
  });
  expect(await maven(wishesOf({ existing: {}, backends: 'docker' }, '3.22.2'), NONE)).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('Not in the cache yet: Data Collector 3.22.2.'),
  });
});

test('where nothing is left to fetch, Maven is not needed', async () => {
  expect(await maven(wishes([postgresDriver]), NONE)).toMatchObject({ state: 'warn', needed: false });
});

test('a place without Maven that was named is to be unset', async () => {
  expect(await maven(wishes([s3Driver]), { STF_MAVEN_HOME: '/nonexistent' })).toMatchObject({
    state: 'missing',
    detail: expect.stringContaining('STF_MAVEN_HOME is /nonexistent, where mvn was not found.'),
    fix: 'unset STF_MAVEN_HOME',
  });
});
