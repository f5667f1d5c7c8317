import { specsOf } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';

const FAILING = `import { expect, json, test } from 'FIXTURES';
test('fails', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('loses a row', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }, { id: 'x' }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }, { id: 2 }], { timeout: 500 });
});`;

test('attaches log, pipeline and run of SDC to a failed test', async ({ startRun }) => {
  const run = await startRun({ 'fails.spec.ts': FAILING }, { args: ['--trace=on'] });
  const { report } = await run.result();
  const attachments = (report?.suites ?? []).flatMap(specsOf)[0]?.tests[0]?.results[0]?.attachments ?? [];

  expect(attachments.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['sdc.log', 'loses a row - pipeline.json', 'loses a row - run.json', 'trace']),
  );
  const log = attachments.find(({ name }) => name === 'sdc.log');
  expect(Buffer.from(log?.body ?? '', 'base64').toString()).toContain('loses a row');
  expect(await run.leftovers()).toEqual([]);
});
