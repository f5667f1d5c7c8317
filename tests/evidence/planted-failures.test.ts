import { stripVTControlCharacters } from 'node:util';
import type { JSONReportSpec, JSONReportTestResult } from '@playwright/test/reporter';
import { specsOf } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import { CONFIGURATION } from './planted/configuration.js';
import { DEATHS } from './planted/deaths.js';
import { DESTINATIONS } from './planted/destinations.js';
import { ERROR_RECORDS } from './planted/error-records.js';
import { FULL_DISK } from './planted/full-disk.js';
import { specOf } from './planted/planted-failure.js';
import { RUNS } from './planted/runs.js';

const PLANTED_FAILURES = [...CONFIGURATION, ...DESTINATIONS, ...ERROR_RECORDS, ...RUNS, ...FULL_DISK];
const SPECS = {
  'planted.spec.ts': specOf(PLANTED_FAILURES.filter(({ use }) => use === undefined)),
  'planted-full-disk.spec.ts': specOf(FULL_DISK),
};

test('the first line of every planted failure says its cause', async ({ startRun }) => {
  test.setTimeout(15 * 60_000);
  const run = await startRun(SPECS, { args: ['--workers=2'], engines: 2 });
  const { report, output } = await run.result();
  const specs = (report?.suites ?? []).flatMap(specsOf);

  const wrong = PLANTED_FAILURES.flatMap(({ kind, firstLine, withoutFrame = false }) => {
    const spec = specs.find(({ title }) => title === kind);
    const line = firstLineOf(spec);
    const { file } = resultOf(spec)?.errorLocation ?? {};
    const framed = withoutFrame || /planted[\w-]*\.spec\.ts$/.test(file ?? '');
    const isRight = framed && firstLine.every((pattern) => pattern.test(line));
    return isRight ? [] : [`${kind}: ${line} (at ${file ?? 'no location'})`];
  });
  expect(wrong, output).toEqual([]);
});

for (const death of DEATHS) {
  test(`the first line says that a server has ended: ${death.kind}`, async ({ startRun }) => {
    const run = await startRun({ 'planted.spec.ts': specOf([death]) });
    await run.printed('RUNS');
    await run.killProcess(death.process);
    const { report, output } = await run.result();
    const [spec] = (report?.suites ?? []).flatMap(specsOf);

    const line = firstLineOf(spec);
    for (const pattern of death.firstLine) expect(line, output).toMatch(pattern);
    expect(resultOf(spec)?.errors).toHaveLength(1);
    expect(resultOf(spec)?.attachments.map(({ name }) => name)).toContainEqual(
      expect.stringMatching(new RegExp(`^${death.process}.* - end of its log`)),
    );
    expect(await run.leftovers()).toEqual([]);
  });
}

function resultOf(spec: JSONReportSpec | undefined): JSONReportTestResult | undefined {
  return spec?.tests[0]?.results[0];
}

function firstLineOf(spec: JSONReportSpec | undefined): string {
  const [error] = resultOf(spec)?.errors ?? [];
  return stripVTControlCharacters(error?.message ?? 'no error').split('\n')[0] ?? '';
}
