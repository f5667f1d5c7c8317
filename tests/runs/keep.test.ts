import { expect, test } from '../support/run-test.js';

const SPEC = `import { test } from 'FIXTURES';
test('asks', async ({ sdc, postgres }) => { await postgres.query('select 1'); console.log(sdc.version); });`;

test('STF_KEEP=1 leaves engine and backends running and prints how to reach and stop them', async ({ startRun }) => {
  const run = await startRun({ 'keep.spec.ts': SPEC }, { env: { STF_KEEP: '1' } });
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ asks: 'passed' });
  const [, url, user, password] = /(http:\/\/\S+)\s+user (\S+), password (\S+)/.exec(output) ?? [];
  expect(output).toMatch(/postgresql:\/\/\S+@127\.0\.0\.1:\d+/);
  expect(output).toContain('npx stf stop');

  const login = Buffer.from(`${user ?? ''}:${password ?? ''}`).toString('base64');
  const answer = await fetch(`${url ?? ''}/rest/v1/system/info`, { headers: { authorization: `Basic ${login}` } });
  expect(answer.status).toBe(200);

  const stop = run.stop();
  expect(stop.stderr + stop.stdout).not.toContain('rror');
  expect(stop.status).toBe(0);
  expect(await run.leftovers()).toEqual([]);
});
