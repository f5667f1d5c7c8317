import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';

const ROOT = join(import.meta.dirname, '../..');

const FORBIDDEN = [
  { directory: 'sdk', file: 'sdk/src/data-collector.ts', imported: '../../environment/core/errors.js' },
  { directory: 'sdk/src/core', file: 'sdk/src/core/http.ts', imported: '../session.js' },
  { directory: 'sdk/src/builder', file: 'sdk/src/builder/layout.ts', imported: '../resources/pipeline.js' },
  { directory: 'environment', file: 'environment/core/errors.ts', imported: '../../fixtures/options.js' },
  { directory: 'fixtures', file: 'fixtures/options.ts', imported: '../tests/support/leftovers.js' },
  { directory: 'fixtures', file: 'fixtures/options.ts', imported: '../environment/run/active-runs.js' },
  { directory: 'stf', file: 'stf/start/start.ts', imported: '../../environment/run/active-runs.js' },
  { directory: 'specs', file: 'specs/smoke/all-is-well.spec.ts', imported: '../../environment/core/errors.js' },
  { directory: 'reports', file: 'reports/run-report.ts', imported: '../environment/core/errors.js' },
];

for (const { directory, file, imported } of FORBIDDEN) {
  test(`the linter refuses ${imported} in ${directory}/`, async () => {
    expect(await rulesBroken(file, `export * from '${imported}';\n`)).toContain('import-x/no-restricted-paths');
  });
}

test('the linter lets fixtures/ import what stands below it', async () => {
  const text = "export * from 'sdc-sdk';\nexport { Servers } from '../environment/index.js';\n";
  expect(await rulesBroken('fixtures/options.ts', text)).toEqual([]);
});

async function rulesBroken(file: string, text: string): Promise<(string | null)[]> {
  const eslint = new ESLint({ cwd: ROOT, ruleFilter: ({ ruleId }) => ruleId.startsWith('import-x/') });
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
