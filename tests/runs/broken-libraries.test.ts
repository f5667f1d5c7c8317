import { brokenLibraries, NO_BASE, NO_STAGE } from '../support/broken-libraries.js';
import { expect, test } from '../support/run-test.js';

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('does not need them', async ({ sdc }) => {
  await sdc.createPipeline('a', (p) => p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]) }).to('Trash'));
});
test('needs one', async ({ sdc }) => {
  await sdc.createPipeline('b', (p) => p.origin('Salesforce').to('Trash'));
});`;

test('a library that cannot be loaded fails only the test that needs it', async ({ startRun }, testInfo) => {
  const env = { SDC_STAGE_LIBS_DIR: await brokenLibraries(testInfo.outputDir) };
  const run = await startRun({ 'broken.spec.ts': SPEC }, { env, engines: 2 });
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ 'does not need them': 'passed', 'needs one': 'failed' });
  for (const text of [NO_BASE, NO_STAGE]) expect(output).toContain(`WARNING: ${text}`);
  expect(JSON.stringify(report)).toContain(NO_STAGE);
  expect(output).toMatch(/Error: .*salesforce-lib cannot be loaded/);
});

test('STF_BROKEN_LIBRARY=fail refuses an engine with such a library', async ({ startRun }, testInfo) => {
  const env = { SDC_STAGE_LIBS_DIR: await brokenLibraries(testInfo.outputDir), STF_BROKEN_LIBRARY: 'fail' };
  const run = await startRun({ 'broken.spec.ts': SPEC }, { env, args: ['-g', 'does not need them'] });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ 'does not need them': 'failed' });
  expect(output).toContain(NO_BASE);
});
