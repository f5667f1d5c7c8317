import { expect, _baseTest as test } from '@playwright/test';
import type { JSONReport } from '@playwright/test/reporter';
import { catalogueDefinitions } from 'sdc-sdk';
import { coveragePage } from './coverage-page.js';
import { coverageTable, totalText } from './coverage-table.js';
import { configShare, coverageOf, valueShare } from './stage-coverage.js';
import { COVERAGE_ATTACHMENT, mergeUses, type StageUse } from './stage-use.js';
import { usesOfReport } from './uses-of-report.js';

const LIBRARY = 'streamsets-datacollector-basic-lib';
const FLATTENER: StageUse = {
  library: LIBRARY,
  stage: 'com_streamsets_pipeline_stage_processor_fieldflattener_FieldFlattenerDProcessor',
  label: 'Field Flattener',
  configs: ['config.nameSeparator'],
  values: { 'config.flattenInPlace': ['true'] },
};

function reportWith(uses: unknown): JSONReport {
  const body = Buffer.from(JSON.stringify(uses)).toString('base64');
  const test = { results: [{ attachments: [{ name: COVERAGE_ATTACHMENT, contentType: 'application/json', body }] }] };
  return { suites: [{ specs: [], suites: [{ specs: [{ tests: [test] }] }] }] } as unknown as JSONReport;
}

test('uses of all tests of a report become one for each stage', () => {
  const more = { ...FLATTENER, configs: ['a'], values: { 'config.flattenInPlace': ['false'] } };
  expect(usesOfReport(reportWith([FLATTENER, more]))).toEqual([
    { ...FLATTENER, configs: ['a', 'config.nameSeparator'], values: { 'config.flattenInPlace': ['false', 'true'] } },
  ]);
  expect(usesOfReport(reportWith([{ label: 'of another format' }]))).toEqual([]);
  expect(mergeUses([])).toEqual([]);
});

test('a table and a page of stage, config and value', async () => {
  const definitions = await catalogueDefinitions();
  const labels = ['Field Flattener', 'Field Zip'];
  const stages = definitions.stages.filter(({ label }) => labels.includes(label));
  const coverage = coverageOf(stages, definitions, [FLATTENER]);

  const [flattener, zip] = coverage;
  if (flattener === undefined || zip === undefined) throw new Error('The catalogue lacks the stages.');
  expect(configShare(flattener)).toEqual({ covered: 1, of: flattener.configs.length });
  expect(valueShare(flattener).covered).toBe(1);
  expect(flattener.configs.find(({ name }) => name === 'config.flattenInPlace')?.values).toEqual([
    { value: 'false', used: false },
    { value: 'true', used: true },
  ]);
  expect(zip.used).toBe(false);

  expect(coverageTable(coverage)).toMatch(
    /Field Flattener \(processor\) +1 of \d+ \(\d+ %\) +1 of \d+ \(\d+ %\)\nField Zip \(processor\) +not used/,
  );
  expect(totalText(coverage)).toMatch(/^1 of 2 stages are used, 1 of \d+ \(\d+ %\) configs are set/);
  const page = coveragePage(coverage, 'Specs <1>');
  expect(page).toContain('<h1>Specs &lt;1&gt;</h1>');
  expect(page).toContain('config.nameSeparator');
});
