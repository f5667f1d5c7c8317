import { expect, test } from '../support/run-test.js';

const WAITING = `
import { test } from 'FIXTURES';

test('waits', async ({ sdc, postgres, kafka }) => {
  test.setTimeout(0);
  const table = await postgres.createTable({ id: 'int' });
  const topic = await kafka.createTopic();
  const pipeline = await sdc.createPipeline('endless', (p) =>
    p.origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'id', type: 'INTEGER' }] }).to('Trash'));
  await pipeline.start();
  console.log('WAITING', table.name, topic.name);
  await new Promise(() => undefined);
});
`;

test('Ctrl-C in the middle of a test leaves nothing', async ({ startRun }) => {
  const run = await startRun({ 'waits.spec.ts': WAITING });
  await run.printed('WAITING');
  expect(await run.present()).not.toEqual([]);
  run.interrupt();
  await run.ended;
  expect(await run.leftovers()).toEqual([]);
});

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} in the middle of a test leaves nothing`, async ({ startRun }) => {
    const run = await startRun({ 'waits.spec.ts': WAITING });
    await run.printed('WAITING');
    expect(await run.present()).not.toEqual([]);
    run.kill(signal);
    await run.ended;
    expect(await run.leftovers()).toEqual([]);
  });
}

test('SIGKILL while servers are frozen and stopped leaves nothing', async ({ startRun }) => {
  const run = await startRun({
    'frozen.spec.ts': `
import { test } from 'FIXTURES';

test.use({ ownBackends: true });

test('breaks servers', async ({ engine, network, postgres, s3 }) => {
  test.setTimeout(0);
  await (await network.to(s3)).stall();
  await postgres.query('select 1'); // a process of PostgreSQL for this connection
  await postgres.freeze();
  await s3.stop();
  await engine.freeze();
  console.log('FROZEN');
  await new Promise(() => undefined);
});
`,
  });
  await run.printed('FROZEN');
  run.kill('SIGKILL');
  await run.ended;
  expect(await run.leftovers()).toEqual([]);
});

test('a test that leaves servers frozen, stopped and cut off does not harm the next one', async ({ startRun }) => {
  const run = await startRun({
    'harm.spec.ts': `
import { expect, numbered, test } from 'FIXTURES';

test.use({ ownBackends: true });

test('breaks', async ({ engine, network, postgres }) => {
  const link = await network.to(postgres);
  await link.cut();
  await engine.freeze();
  await postgres.createTable({ n: 'int' });
  await postgres.stop();
});

test('works', async ({ sdc, account, records, postgres }) => {
  const table = await postgres.createTable({ n: 'int' });
  await sdc.run('works', (p) => p.origin(records(numbered(3))).to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  expect(await account(table, numbered(3))).toMatchObject({ lost: 0, doubled: 0 });
});
`,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ breaks: 'passed', works: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});

test('without backends of its own, a test cannot stop one', async ({ startRun }) => {
  const run = await startRun({
    'shared.spec.ts': `
import { test } from 'FIXTURES';

test('stops', async ({ postgres }) => postgres.stop());
`,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ stops: 'failed' });
  expect(output).toContain('Other tests use the PostgreSQL of this run, so it cannot be stopped.');
  expect(output).toContain('test.use({ ownBackends: true })');
});

test('SIGKILL while the engine starts leaves nothing', async ({ startRun }) => {
  const run = await startRun({
    'starts.spec.ts': `import { test } from 'FIXTURES';
test('starts', async ({ sdc }) => console.log('STARTED', sdc.url));`,
  });
  await run.registered('Data Collector');
  run.kill('SIGKILL');
  await run.ended;
  expect(run.output).not.toContain('STARTED');
  expect(await run.leftovers()).toEqual([]);
});

test('a run that passes leaves nothing', async ({ startRun }) => {
  const run = await startRun({
    'ends.spec.ts': `import { expect, json, test } from 'FIXTURES';
test('ends', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('one', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});`,
  });
  expect((await run.result()).outcomes).toEqual({ ends: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});

test('a fixture that fails in its teardown is reported and leaves nothing', async ({ startRun }) => {
  const run = await startRun({
    'teardown.spec.ts': `import { test as base } from 'FIXTURES';
const test = base.extend<{ broken: void }>({
  broken: async ({ sdc }, use) => { await use(); throw new Error('teardown of ' + sdc.version); },
});
test('breaks afterwards', async ({ sdc, broken }) => {
  await sdc.createPipeline('stays behind', (p) => p.origin('Dev Raw Data Source').to('Trash'));
});`,
  });
  const result = await run.result();
  expect(result.outcomes).toEqual({ 'breaks afterwards': 'failed' });
  expect(result.output).toContain('teardown of');
  expect(await run.leftovers()).toEqual([]);
});
