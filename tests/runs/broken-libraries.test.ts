import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from '../../environment/process/tool.js';
import { requireJdk } from '../../environment/toolchain/index.js';
import { expect, test } from '../support/run-test.js';
import { thisMachine } from '../support/this-machine.js';

const PREFIX = 'streamsets-datacollector-';
/** Files in which the engine looks for what a library contains. */
const LISTS = ['Services', 'LineagePublishers', 'CredentialStores', 'Interceptors', 'Delegates', 'Connections'];

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('does not need them', async ({ sdc }) => {
  await sdc.createPipeline('a', (p) => p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]) }).to('Trash'));
});
test('needs one', async ({ sdc }) => {
  await sdc.createPipeline('b', (p) => p.origin('Salesforce').to('Trash'));
});`;

/** A directory with two libraries that no engine can load: a stage's class is missing, or a class that it extends. */
async function brokenLibraries(directory: string): Promise<string> {
  const work = { machine: thisMachine(), progress: (): void => undefined };
  const jdk = join((await requireJdk(work)).home, 'bin');
  const run = async (tool: string, args: string[], cwd: string): Promise<void> => {
    expect(await runTool(join(jdk, tool), args, { cwd, env: process.env })).toMatchObject({ code: 0 });
  };
  for (const [name, stage] of Object.entries({ 'salesforce-lib': 'Stage', 'mongodb-lib': 'Missing' })) {
    const classes = join(directory, `classes-of-${name}`);
    const lib = join(directory, 'libs', PREFIX + name, 'lib');
    await Promise.all([classes, lib].map((each) => mkdir(each, { recursive: true })));
    await writeFile(join(classes, 'Stage.java'), 'public class Stage extends Base {}\nclass Base {}\n');
    await run('javac', ['--release', '8', '-Xlint:-options', 'Stage.java'], classes);
    await Promise.all(['Stage.java', 'Base.class'].map((file) => rm(join(classes, file))));
    const files = {
      'data-collector-library.properties': '',
      'data-collector-library-bundle.properties': `library.name=${name}\n`,
      'PipelineStages.json': JSON.stringify([stage]),
      ...Object.fromEntries(LISTS.map((list) => [`${list}.json`, '[]'])),
    };
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(classes, file), text)));
    await run('jar', ['--create', `--file=${join(lib, `${PREFIX}${name}-3.22.2.jar`)}`, '-C', classes, '.'], classes);
  }
  return join(directory, 'libs');
}

const NO_BASE = 'The stage library salesforce-lib cannot be loaded: ClassNotFoundException: Base.';
const NO_STAGE = 'The stage library mongodb-lib cannot be loaded: ClassNotFoundException: Missing.';

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
