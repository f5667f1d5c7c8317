import { join } from 'node:path';
import { readReports } from '../../reports/history/read-report.js';
import { expect, test } from '../support/run-test.js';

const SPEC = `import { generated, test } from 'FIXTURES';
test.use({ sdcOptimizeFor: 'throughput' });
const pipelineInto = (sdc, postgres, table) => sdc.createPipeline('measured', (p) => generated(p, 2_000)
  .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
test('measures', async ({ benchmark, sdc, postgres }) => {
  const table = await postgres.createTable({ n: 'bigint' });
  const byClient = await postgres.createTable({ n: 'bigint' });
  const native = () => byClient.insert(Array.from({ length: 2_000 }, (_, n) => ({ n })));
  await benchmark(await pipelineInto(sdc, postgres, table), { name: 'small', records: 2_000, into: table, native, maxRuns: 3 });
});
test('loses records', async ({ benchmark, sdc, postgres }) => {
  const table = await postgres.createTable({ n: 'bigint' });
  await benchmark(await pipelineInto(sdc, postgres, table), { records: 3_000, into: table });
});`;

test('a benchmark is in the report and in the history, and fails when records are missing', async ({ startRun }) => {
  const run = await startRun({ 'measures.spec.ts': SPEC });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ measures: 'passed', 'loses records': 'failed' });
  expect(output).toContain('2000 of 3000 records are in table loses_records_');

  const { runs, warnings } = await readReports([join(run.directory, 'results.json')]);
  const number = expect.any(Number) as unknown;
  expect(warnings).toEqual([]);
  expect(runs[0]?.throughput).toEqual([
    {
      name: 'small',
      origin: 'Dev Data Generator',
      destination: 'JDBC Producer',
      sdc: '3.22.2 (embedded)',
      recordsPerSecond: { mean: number, low: number, high: number },
      megabytesPerSecond: number,
      batchTime: { p50: number, p95: number, p99: number },
      sdcRecordsPerSecond: number,
      nativeRecordsPerSecond: number,
      records: 2_000,
      runs: 3,
    },
  ]);
  expect(await run.leftovers()).toEqual([]);
});
