import { specsOf } from '../support/inline-run.js';
import { expect, test } from './support/docker-test.js';

const WAITING = `import { expect, test } from 'FIXTURES';
test('waits', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  const pipeline = await sdc.createPipeline('endless', (p) => p.origin('Dev Data Generator', { delay: 200 }).to('Trash'));
  await pipeline.start();
  console.log('RUNS');
  await expect(table).toHaveRows([{ id: 1 }], { timeout: 30_000 });
});`;

test('a container that is killed is the cause of the failure', async ({ startRun, docker, inDocker }) => {
  const run = await startRun({ 'waits.spec.ts': WAITING }, { env: { STF_BACKENDS: 'docker' } });
  await run.printed('RUNS');
  const name = (await inDocker.now(run.temp)).find((one) => one.includes('-postgres-')) ?? '';
  await docker.container(name).kill();
  const { report } = await run.result();
  const errors = (report?.suites ?? []).flatMap(specsOf)[0]?.tests[0]?.results[0]?.errors ?? [];
  expect(errors[0]?.message).toMatch(/^Error: PostgreSQL was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/);
  expect(await inDocker.left(run.temp)).toEqual([]);
});
