import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeTests } from '@playwright/test';
import { PipelineDocument } from 'sdc-sdk';
import { frameworkTest } from '../../fixtures/framework-test.js';
import type { WorkerServers } from '../../fixtures/run/worker-servers.js';
import { json } from '../../fixtures/test-data.js';
import { observe, type Observed } from '../../stf/adopt/running-pipeline.js';
import { ChosenOptions } from '../../stf/choices/flags.js';
import { ROOT } from '../support/inline-run.js';
import { test as runTest } from '../support/run-test.js';
import { expect, test as stfTest } from './stf.js';

const test = mergeTests(frameworkTest, stfTest, runTest);
const EXPORT = join(ROOT, 'specs/existing-pipelines/oracle-to-snowflake.json');
const SALE = { id: 1, card: '4111111111111111', amount: 9.5 };
const MASKED_SALE = { ...SALE, card: 'xxxxxxxxxxxx1111' };

test('adopts a pipeline that runs elsewhere, isolated and connected; the specs pass as they are written', async ({
  sdc,
  workerServers,
  records,
  stf,
  startRun,
}, testInfo) => {
  const people = [
    { id: 1, card: '4111111111111111', amount: 9.5, mail: 'zoe@example.com', ssn: '123-45-6789' },
    { id: 2, card: '4111111111111111', amount: -5, mail: 'bob@example.com', ssn: '123-45-6780' },
  ];
  await sdc.importPipeline(EXPORT, (p) => {
    p.stage('Oracle CDC Client 1').replaceWith(records(people));
    p.isolate();
  });
  const { username, password } = (await workerServers.engine()).info.connection;
  const env = { SDC_USERNAME: username, SDC_PASSWORD: password };
  const out = testInfo.outputPath('specs');
  const words = ['adopt', EXPORT, '--url', sdc.url, '--out', out, '--mask', '/ssn'];

  const { exitCode, stdout, stderr } = await stf.run(words, { env });

  expect(exitCode, stderr).toBe(0);
  expect(stdout).toMatch(/^Run it: npx stf test .*oracle-to-snowflake\.spec\.ts$/m);
  expect(stderr).toContain('The records are those of the preview.');
  expect(stderr).toContain('--mask /mail  (mail address)');
  expect(stderr).not.toContain('--mask /ssn');
  const files = await contents(out);
  expect(files['oracle-to-snowflake.records.json']).toContain('"ssn": "000-00-0000"');
  expect(files['oracle-to-snowflake.spec.ts-snapshots/snowflake-1.json']).toContain('xxxxxxxxxxxx1111');
  expect(Object.values(files).join()).not.toContain('123-45-6789');

  const again = await stf.run(words, { env });
  expect(again).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('overwrite it (--force)') });

  const connected = testInfo.outputPath('connected');
  const connecting = await stf.run([...words, '--connect', '--out', connected], { env });
  expect(connecting.exitCode, connecting.stderr).toBe(0);
  const more = await contents(connected);
  expect(more['oracle-to-snowflake.spec.ts']).toContain('p.connect(postgres, { tables: { REFUNDS: refunds.name } });');

  const both = Object.entries(more).map(([name, text]) => [`connected/${name}`, text]);
  const run = await startRun(withFixtures({ ...files, ...(Object.fromEntries(both) as typeof more) }), {
    env: { ...env, SDC_URL: sdc.url },
    engines: 0,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({
    'Oracle to Snowflake delivers what it did when it was adopted': 'passed',
    'Oracle to Snowflake writes what it did when it was adopted': 'passed',
  });
});

test('a pipeline that runs is previewed: its records are as the origin reads them', async ({ sdc, workerServers }) => {
  const pipeline = await sdc.importPipeline(EXPORT, (p) => {
    p.stage('Oracle CDC Client 1').replaceWith('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([SALE]) });
    p.isolate();
  });
  await pipeline.start();

  const observed = await observe(sdc.url, await PipelineDocument.read(EXPORT), {
    chosen: await loginOf(workerServers),
    count: 1,
  });

  expect(observed).toMatchObject({ source: 'preview', changedBy: [] });
  expect(observed.seeds.map(({ value }) => value)).toEqual([SALE]);
  expect(observed.records.get('Snowflake 1')?.map(({ value }) => value)).toEqual([MASKED_SALE]);
});

test('where only the running pipeline gets records, a snapshot is taken, and the stage named that may have changed them', async ({
  sdc,
  workerServers,
  records,
}) => {
  const feed = records();
  const pipeline = await sdc.importPipeline(EXPORT, (p) => {
    p.stage('Oracle CDC Client 1').replaceWith(feed);
    p.isolate();
  });
  await pipeline.start();
  const options = { chosen: await loginOf(workerServers), count: 1 };
  let observed: Observed | undefined;

  const observation = observe(sdc.url, await PipelineDocument.read(EXPORT), options).then((it) => (observed = it));
  while (observed === undefined) await Promise.race([feed.send([SALE]), observation]);

  expect(observed).toMatchObject({ source: 'snapshot', changedBy: ['Mask cards'] });
  expect(observed.seeds).toHaveLength(1);
  expect(observed.records.get('Snowflake 1')?.map(({ value }) => value)).toEqual([MASKED_SALE]);
  expect(await pipeline.snapshots.list()).toEqual([]);
});

async function loginOf(servers: WorkerServers): Promise<ChosenOptions> {
  const { username, password } = (await servers.engine()).info.connection;
  return new ChosenOptions({ SDC_USERNAME: username, SDC_PASSWORD: password });
}

async function contents(directory: string): Promise<Record<string, string>> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = files.map(async (file) => [file.slice(directory.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Inline runs have a directory of their own. */
function withFixtures(files: Record<string, string>): Record<string, string> {
  const entries = Object.entries(files);
  return Object.fromEntries(entries.map(([name, text]) => [name, text.replace(/'[./]+fixtures'/, "'FIXTURES'")]));
}
