import { expect, _baseTest as test } from '@playwright/test';
import type { KeptServer } from '../runs/kept.js';
import { outOfReach, addressMapOf } from './address-map.js';

const SDC: KeptServer = {
  run: 'one',
  product: 'sdc',
  source: 'docker',
  version: '4.0.0',
  connection: { url: 'http://127.0.0.1:18630', username: 'admin', password: 'x' },
  logFiles: [],
};

const SQL = { host: '127.0.0.1', port: 32_869, user: 'u', password: 'p', database: 'd' };

const POSTGRES: KeptServer = {
  run: 'one',
  product: 'postgres',
  source: 'docker',
  version: 'PostgreSQL 16',
  connection: SQL,
  fromContainers: { ...SQL, host: 'postgres-1', port: 5432 },
  logFiles: [],
};

test('a Data Collector in a container gets other addresses of the backends in its run', async () => {
  expect(await addressMapOf([SDC, POSTGRES])).toEqual({ SDC_ADDRESS_MAP: '127.0.0.1:32869=postgres-1:5432' });
  expect(outOfReach([SDC, POSTGRES])).toEqual([]);
});

test('an embedded one uses the same addresses as the tests', async () => {
  const embedded: KeptServer = { ...SDC, source: 'embedded' };
  expect(await addressMapOf([embedded, POSTGRES])).toEqual({});
  expect(outOfReach([embedded, { ...POSTGRES, run: 'two' }])).toEqual([]);
});

test('unreachable backends are reported', async () => {
  const other: KeptServer = { ...POSTGRES, run: 'two' };
  expect(await addressMapOf([SDC, other])).toEqual({});
  expect(outOfReach([SDC, other])).toEqual([expect.stringContaining('not the postgres of two. Start them together')]);
  expect(outOfReach([SDC])).toEqual([expect.stringContaining('npx stf start --all')]);
});
