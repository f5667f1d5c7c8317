import { readFile } from 'node:fs/promises';
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
  const text = (wanted: string) => readFile(attachments.find(({ name }) => name === wanted)?.path ?? '', 'utf8');
  expect(await text('sdc.log')).toContain('loses a row');
  expect(await text('loses a row - picture.svg')).toContain('<svg');
  expect(await text('loses a row - error records.md')).toMatch(
    /\| JDBC Producer 1 \| JDBC_\d+ \| .* \| \{ id: 'x' \} \|/,
  );
  expect(await text('What happened.txt')).toMatch(
    /^'loses a row': 1 of 2 records went to error at JDBC Producer 1: JDBC_/,
  );
  expect(await run.leftovers()).toEqual([]);
});
