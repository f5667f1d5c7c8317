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
  const code = await text('loses a row - pipeline.ts');
  expect(code).toContain("'JDBC Producer'");
  expect(code).not.toContain('useMultiRow'); // it is at its default
  expect(await text('loses a row - error records.md')).toMatch(
    /\| JDBC Producer 1 \| JDBC_\d+ \| .* \| \{ id: 'x' \} \|/,
  );
  expect(await text('What happened.txt')).toMatch(
    /^'loses a row': 1 of 2 records went to error at JDBC Producer 1: JDBC_/,
  );
  expect(await run.leftovers()).toEqual([]);
});

const PASSING = `import { json, test } from 'FIXTURES';
test('passes', async ({ sdc }) => {
  await sdc.run('arrives', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Trash'));
});
test('fails at the database', async ({ sdc, postgres }) => {
  await postgres.query('select 1 from nowhere');
});`;

test('STF_PICTURES=always attaches a picture to a passed test, and an error of a backend its log', async ({
  startRun,
}) => {
  const run = await startRun({ 'passes.spec.ts': PASSING }, { env: { STF_PICTURES: 'always' } });
  const { report } = await run.result();
  const [passed, failed] = (report?.suites ?? [])
    .flatMap(specsOf)
    .map(({ tests }) => tests[0]?.results[0]?.attachments ?? []);
  expect(passed?.map(({ name }) => name)).toEqual(['_stage-coverage.json', 'arrives - picture.svg']);
  const uses = JSON.parse(Buffer.from(passed?.[0]?.body ?? '', 'base64').toString()) as { label: string }[];
  expect(uses.map(({ label }) => label)).toEqual(['Dev Raw Data Source', 'Discard', 'Trash']);
  expect(await readFile(passed?.[1]?.path ?? '', 'utf8')).toContain('<svg');
  const log = failed?.find(({ name }) => name === 'PostgreSQL.log')?.path ?? '';
  expect(await readFile(log, 'utf8')).toContain('relation "nowhere" does not exist');
});
