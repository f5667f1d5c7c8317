import { expect, test } from '../support/run-test.js';

test('a new worker after a failed test uses the same engine', async ({ startRun }) => {
  const run = await startRun({
    'restart.spec.ts': `import { expect, test } from 'FIXTURES';
test('first', async ({ sdc }) => { console.log('SDC at', sdc.url); expect(1).toBe(2); });
test('second', async ({ sdc }, testInfo) => { console.log('SDC at', sdc.url, String(testInfo.workerIndex)); });`,
  });
  const result = await run.result();
  expect(result.outcomes).toEqual({ first: 'failed', second: 'passed' });
  const [before, after] = [...result.output.matchAll(/SDC at (\S+)( \d+)?/g)];
  expect(after?.[2]).toBe(' 1');
  expect(after?.[1]).toBe(before?.[1]);
  expect(await run.leftovers()).toEqual([]);
});

test('replaces an engine that a test killed', async ({ startRun }) => {
  const run = await startRun({
    'killed.spec.ts': `import { expect, json, test } from 'FIXTURES';
test('kills', async ({ sdc, engine }) => {
  await sdc.createPipeline('orphan', (p) => p.origin('Dev Raw Data Source').to('Trash'));
  await engine.kill();
});
test('continues', async ({ sdc }) => {
  await sdc.run('after', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true }).to('Trash'));
});`,
  });
  expect((await run.result()).outcomes).toEqual({ kills: 'passed', continues: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});

test('replaces a backend that ended', async ({ startRun }) => {
  const run = await startRun({
    'died.spec.ts': `import { readFileSync } from 'node:fs';
import { expect, test } from 'FIXTURES';
test('kills Postgres', async ({ postgres }) => {
  const [session] = await postgres.query('select pg_backend_pid() as pid');
  const [, server] = /PPid:\\s+(\\d+)/.exec(readFileSync('/proc/' + session.pid + '/status', 'utf8'));
  process.kill(Number(server), 'SIGKILL');
});
test('continues', async ({ postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await table.insert([{ id: 1 }]);
  await expect(table).toHaveRows([{ id: 1 }]);
});`,
  });
  expect((await run.result()).outcomes).toEqual({ 'kills Postgres': 'passed', continues: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});
