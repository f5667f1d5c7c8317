import { DataCollector } from 'sdc-sdk';
import { engineSpec, optionsFromEnvironment, Servers } from '../../environment/index.js';
import { expect, test } from '../support/run-test.js';
import { thisMachine } from '../support/this-machine.js';

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('moves a row', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('moved by another Data Collector', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});
test('taps', async ({ sdc, records, wiretap }) => {
  const tap = wiretap();
  const errors = wiretap();
  const feed = records();
  const pipeline = await sdc.createPipeline('fed and tapped', (p) => p
    .errorsTo(errors)
    .origin(feed)
    .to('Expression Evaluator', { requiredFields: ['/id'] })
    .to(tap));
  await pipeline.start();
  await feed.send([{ id: 1n, at: new Date(0) }, { none: true }]);
  feed.end();
  await pipeline.waitForStatus('STOPPED');
  expect(tap).toHaveRecords([{ id: 1n, at: new Date(0) }], { types: true });
  expect(errors).toHaveRecords([{ none: true }]);
});
test('fails', async ({ sdc }) => {
  await sdc.createPipeline('fails', (p) => p.origin('Dev Raw Data Source').to('Trash'));
  expect(sdc.version).toBe('none');
});
test('would kill it', async ({ sdc, engine, postgres }) => {
  console.log('kills SDC beside ' + typeof postgres); // in parts: reports quote this line
  await engine.kill();
});`;

test('uses an existing Data Collector and leaves it unchanged', async ({ startRun }) => {
  const servers = await Servers.connect(optionsFromEnvironment({}), {
    runId: `existing-${process.pid}`,
    runnerPid: process.pid,
    machine: thisMachine(),
  });
  try {
    const { connection } = await servers.engine({ slot: 0, spec: engineSpec(optionsFromEnvironment({})) });
    await using sdc = await DataCollector.connect(connection.url, connection);
    const mine = await sdc.createPipeline('was there before', (p) => p.origin('Dev Raw Data Source').to('Trash'));

    const run = await startRun(
      { 'existing.spec.ts': SPEC },
      {
        // An existing Data Collector needs no Java on this machine.
        env: {
          SDC_URL: connection.url,
          SDC_USERNAME: connection.username,
          SDC_PASSWORD: connection.password,
          STF_JAVA_HOME: '/nonexistent',
        },
        args: ['--trace=on'],
      },
    );
    const { outcomes, output, report } = await run.result();
    expect(outcomes).toEqual({ 'moves a row': 'passed', taps: 'passed', fails: 'failed', 'would kill it': 'skipped' });
    expect(output + JSON.stringify(report)).not.toContain(connection.password);
    expect(output).not.toContain('kills SDC beside object');
    expect(await sdc.getPipeline(mine.id)).toMatchObject({ title: 'was there before' });
    expect((await sdc.pipelines()).map(({ title }) => title)).toEqual(['was there before']);
    expect(await run.leftovers()).toEqual([]);
  } finally {
    await servers.end();
  }
});

const mistakes: [what: string, env: Record<string, string>, reason: RegExp][] = [
  [
    'nothing listens at SDC_URL',
    { SDC_URL: 'http://127.0.0.1:1' },
    /No Data Collector answers at http:\/\/127\.0\.0\.1:1/,
  ],
  ['SDC_URL is not a URL', { SDC_URL: 'localhost:18630' }, /SDC_URL|sdcUrl/],
];

for (const [what, env, reason] of mistakes) {
  test(`${what}: every test fails at once with the reason`, async ({ startRun }) => {
    const run = await startRun({ 'existing.spec.ts': SPEC }, { env });
    const { outcomes, output } = await run.result();
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['failed']));
    expect(output).toMatch(reason);
    expect(await run.leftovers()).toEqual([]);
  });
}
