import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokenLibraries, NO_BASE, NO_STAGE } from '../support/broken-libraries.js';
import { PREFIX } from '../support/vendor-artefacts.js';
import { CORE, expect, JDBC, LIBS, test } from './support/docker-test.js';

const SPEC = `import { expect, json, test } from 'FIXTURES';
const source = (sdc, label) => sdc.createPipeline(label, (p) => p.origin(label, { dataFormat: 'JSON', rawData: json([{ id: 1 }]) }).to('Trash'));
test('does not need them', async ({ sdc }) => source(sdc, 'Dev Raw Data Source'));
test('needs one', async ({ sdc }) => {
  const label = ['Sales', 'force'].join('');
  await expect(source(sdc, label)).rejects.toThrow('salesforce-lib cannot be loaded: ClassNotFoundException: Base');
  await source(sdc, 'Dev Raw Data Source');
});`;

test('libraries that cannot be loaded fail only the tests that need them', async ({
  startRun,
  inDocker,
  image,
}, testInfo) => {
  test.setTimeout(300_000);
  const libraries = await brokenLibraries(testInfo.outputDir);
  const dist = '/opt/streamsets-datacollector-3.22.2/streamsets-libs';
  const add = async (name: string, from: string, library: string): Promise<string> => {
    const jar = await readFile(join(libraries, library, 'lib', `${library}-3.22.2.jar`));
    return image(name, `FROM ${from}\nCOPY a.jar ${dist}/${library}/lib/${library}-3.22.2.jar`, { 'a.jar': jar });
  };
  await add('stf-test-unloadable/core:3.22.2', `${CORE}:3.22.2`, `${PREFIX}mongodb-lib`);
  await add(
    `stf-test-unloadable/libs:${PREFIX}salesforce-lib-3.22.2`,
    `${LIBS}:${JDBC}-3.22.2`,
    `${PREFIX}salesforce-lib`,
  );
  const env = { SDC_ENV: 'docker', SDC_IMAGE: 'stf-test-unloadable/core', SDC_LIBS_IMAGE: 'stf-test-unloadable/libs' };
  const run = await startRun({ 'broken.spec.ts': SPEC }, { env, engines: 2 });
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ 'does not need them': 'passed', 'needs one': 'passed' });
  for (const text of [NO_BASE, NO_STAGE]) expect(output).toContain(`WARNING: ${text}`);
  expect(JSON.stringify(report)).toContain(NO_STAGE);

  const strict = await startRun(
    { 'broken.spec.ts': SPEC },
    { env: { ...env, STF_BROKEN_LIBRARY: 'fail' }, args: ['-g', 'does not need them'] },
  );
  const refused = await strict.result();
  expect(refused.outcomes, refused.output).toEqual({ 'does not need them': 'failed' });
  expect(refused.output).toContain(NO_STAGE);
  expect(await inDocker.left(strict.temp)).toEqual([]);
});
