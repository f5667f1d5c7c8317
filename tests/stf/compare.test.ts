import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeTests } from '@playwright/test';
import { PipelineDocument } from 'sdc-sdk';
import { frameworkTest } from '../../fixtures/framework-test.js';
import type { ComparisonReport } from '../../stf/compare/report.js';
import { ROOT } from '../support/inline-run.js';
import { expect, test as stfTest } from './stf.js';

const test = mergeTests(frameworkTest, stfTest);
const EXPORT = join(ROOT, 'specs/existing-pipelines/oracle-to-snowflake.json');

test('compares two versions by what pipelines deliver', async ({ stf }, testInfo) => {
  const idOfSdc = testInfo.outputPath('sdc-id.json');
  const damaged = testInfo.outputPath('damaged.json');
  const page = testInfo.outputPath('compare.html');
  await writeFile(idOfSdc, await withIdOfSdc());
  await writeFile(damaged, (await readFile(EXPORT, 'utf8')).slice(0, 1000));

  const words = ['compare', '--sdc-version', '3.22.2', '--sdc-version', '4.0.0', '--json', '--html', page];
  const { exitCode, stdout, stderr } = await stf.run([...words, EXPORT, idOfSdc, damaged]);

  expect(exitCode, stderr).toBe(1);
  const report = JSON.parse(stdout) as ComparisonReport;
  expect(report).toMatchObject({
    targets: [{ version: '3.22.2' }, { version: '4.0.0' }],
    pipelines: [
      { file: 'oracle-to-snowflake.json', outcome: 'equal' },
      { file: 'sdc-id.json', outcome: 'different' },
      { file: 'damaged.json', outcome: 'not compared', reason: expect.stringContaining('PIPELINE_JSON') },
    ],
  });
  const counting = report.pipelines[1]?.differences.filter(({ kind }) => kind !== 'note');
  expect(counting).toEqual([expect.objectContaining({ kind: 'value', name: '/sdc' })]);
  expect(await readFile(page, 'utf8')).toContain('/sdc');
  expect(await stf.leftovers()).toEqual([]);
});

test('compares the engine of the command with a Data Collector by URL', async ({
  sdc,
  workerServers,
  stf,
}, testInfo) => {
  const idOfSdc = testInfo.outputPath('sdc-id.json');
  await writeFile(idOfSdc, await withIdOfSdc());
  const { username, password } = (await workerServers.engine()).info.connection;
  const env = { SDC_USERNAME: username, SDC_PASSWORD: password };

  const same = await stf.run(['compare', '--sdc', sdc.url, '--sdc', sdc.url, EXPORT], { env });
  expect(same, same.stderr).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 equal, 0 different') });

  const other = await stf.run(['compare', '--sdc', 'embedded', '--sdc', sdc.url, EXPORT, idOfSdc], { env });
  expect(other, other.stderr).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('1 equal, 1 different') });
  expect(other.stdout).toMatch(/= oracle-to-snowflake\.json\n≠ sdc-id\.json\n(?: {4}.* \/sdc: value .*\n)+\n/);
  expect(await stf.leftovers()).toEqual([]);
});

/** An export that delivers something else on every Data Collector, and in every run. */
async function withIdOfSdc(): Promise<string> {
  const document = await PipelineDocument.read(EXPORT);
  await document.edit((p) =>
    p.insert(
      'Expression Evaluator',
      {
        fieldExpressions: [
          { outputField: '/sdc', expression: '${sdc:id()}' },
          { outputField: '/now', expression: '${time:now()}' },
        ],
      },
      { after: 'Mask cards' },
    ),
  );
  return document.exportText();
}
