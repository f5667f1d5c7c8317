import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { specsOf, type InlineResult } from '../support/inline-run.js';
import { CORE, expect, JDBC, LIBS, test } from './support/docker-test.js';

const DOCKER = { SDC_ENV: 'docker' };
/** Does not pull missing images: registries can be unreachable. */
const OFFLINE = { ...DOCKER, STF_PULL: 'never' };

test.describe.configure({ timeout: 300_000 });
test.skip(process.platform !== 'linux', 'These tests find leftovers in /proc.');

for (const version of ['3.22.2', '4.0.0']) {
  test(`runs a spec on Data Collector ${version} from images, and leaves nothing behind`, async ({
    startRun,
    inDocker,
  }) => {
    const run = await startRun(
      {
        'spec.spec.ts': `import { expect, json, test } from 'FIXTURES';
test('moves rows', async ({ sdc, postgres }) => {
  expect(sdc.version).toBe('${version}');
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('one', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});`,
      },
      { env: { ...DOCKER, SDC_VERSION: version } },
    );
    const { outcomes, report, output } = await run.result();
    expect(outcomes, output).toEqual({ 'moves rows': 'passed' });
    expect(annotationOf(report, 'Data Collector')).toBe(`${version} (docker ${CORE}:${version})`);
    expect(await inDocker.left(run.temp)).toEqual([]);
    expect(await run.leftovers()).toEqual([]);
  });
}

test('starts an engine with the requirements of a test: settings in any case, users, files, drivers, heap', async ({
  startRun,
  inDocker,
}) => {
  const run = await startRun(
    {
      'lookup.json': '{"answer": 42}',
      'driver.jar': 'no real jar',
      'requirements.spec.ts': `import { expect, test } from 'FIXTURES';
test.use({
  sdcConfig: { 'production.maxbatchsize': '77', 'my.OwnSetting': 'as written' },
  sdcUsers: { bob: { password: 'bob-has-a-secret', roles: ['guest'] } },
  sdcFiles: { 'resources/lookup.json': './lookup.json' },
  sdcExtraLibs: { 'jdbc-lib': ['./driver.jar'] },
  sdcHeapMb: 300,
  stageLibs: ['jdbc-lib'],
});
test('requirements', async ({ sdc, workerServers }) => {
  const { info } = await workerServers.engine();
  const ask = async (user, password, path) => fetch(sdc.url + path, {
    headers: { authorization: 'Basic ' + Buffer.from(user + ':' + password).toString('base64'), 'x-requested-by': 'test' },
  });
  const asAdmin = async (path) => (await ask(info.connection.username, info.connection.password, path)).json();
  const settings = await asAdmin('/rest/v1/system/configuration');
  expect(settings).toMatchObject({ 'production.maxBatchSize': '77', 'my.OwnSetting': 'as written' });
  expect((await ask('bob', 'bob-has-a-secret', '/rest/v1/system/info')).status).toBe(200);
  expect((await ask('admin', 'admin', '/rest/v1/system/info')).status).toBe(401);
  const { beans } = await asAdmin('/rest/v1/system/jmx');
  const heap = beans.find(({ name }) => name === 'java.lang:type=Memory').HeapMemoryUsage.max;
  expect(heap).toBeGreaterThan(200 * 1024 * 1024);
  expect(heap).toBeLessThanOrEqual(300 * 1024 * 1024);
  const extras = await asAdmin('/rest/v1/stageLibraries/extras/list');
  expect(JSON.stringify(extras)).toContain('driver.jar');
  const valid = await sdc.createPipeline('reads a resource', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: "\${runtime:loadResource('lookup.json', false)}", stopAfterFirstBatch: true })
    .to('Trash'));
  expect((await valid.run()).outputRecords).toBe(1);
});`,
    },
    { env: DOCKER },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ requirements: 'passed' });
  expect(output).not.toContain('bob-has-a-secret');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('starts an embedded engine with the same requirements', async ({ startRun }) => {
  const run = await startRun({
    'lookup.json': '{"answer": 42}',
    'driver.jar': 'no real jar',
    'requirements.spec.ts': `import { expect, test } from 'FIXTURES';
test.use({
  sdcConfig: { 'production.maxbatchsize': '77' },
  sdcUsers: { bob: { password: 'bob-has-a-secret', roles: ['guest'] } },
  sdcFiles: { 'resources/lookup.json': './lookup.json' },
  sdcExtraLibs: { 'jdbc-lib': ['./driver.jar'] },
  sdcHeapMb: 300,
});
test('requirements', async ({ sdc, workerServers }) => {
  const { info } = await workerServers.engine();
  const ask = async (user, password, path) => fetch(sdc.url + path, {
    headers: { authorization: 'Basic ' + Buffer.from(user + ':' + password).toString('base64'), 'x-requested-by': 'test' },
  });
  const asAdmin = async (path) => (await ask(info.connection.username, info.connection.password, path)).json();
  expect(await asAdmin('/rest/v1/system/configuration')).toMatchObject({ 'production.maxBatchSize': '77' });
  expect((await ask('bob', 'bob-has-a-secret', '/rest/v1/system/info')).status).toBe(200);
  expect(JSON.stringify(await asAdmin('/rest/v1/stageLibraries/extras/list'))).toContain('driver.jar');
  const valid = await sdc.createPipeline('reads a resource', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: "\${runtime:loadResource('lookup.json', false)}", stopAfterFirstBatch: true })
    .to('Trash'));
  expect((await valid.run()).outputRecords).toBe(1);
});`,
  });
  const { outcomes, output } = await run.result();
  expect(outcomes, output).toEqual({ requirements: 'passed' });
  expect(await run.leftovers()).toEqual([]);
});

test('adds a stage library that a pipeline needs to the running engine without a restart that a test notices', async ({
  startRun,
  inDocker,
}) => {
  const run = await startRun(
    {
      'lazy.spec.ts': `import { expect, test } from 'FIXTURES';
const label = ['JDBC', 'Producer'].join(' ');
test('first', async ({ sdc }) => { console.log('SDC at', sdc.url); });
test('adds', async ({ sdc, records, postgres }, testInfo) => {
  const before = await sdc.createPipeline('was there before', (p) => p.origin('Dev Data Generator').to('Trash'));
  await before.start();
  const table = await postgres.createTable({ id: 'int' });
  // Over a port of the container that was published before the library is added.
  await sdc.run('lazy', (p) => p.origin(records([{ id: 1n }])).to(label, { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
  await before.waitForOutputRecords(1);
  console.log('SDC at', sdc.url, String(testInfo.workerIndex));
});
test('imports', async ({ sdc }, testInfo) => {
  const pipeline = await sdc.createPipeline('export me', (p) => p.origin('Dev Data Generator').to('Trash'));
  const text = JSON.stringify(await pipeline.export())
    .replaceAll('streamsets-datacollector-dev-lib', 'streamsets-datacollector-no-such-lib');
  const imported = await sdc.importPipeline(text);
  expect(testInfo.annotations).toContainEqual(expect.objectContaining({ type: 'WARNING', description: expect.stringContaining(
    'The image ${LIBS}:streamsets-datacollector-no-such-lib-3.22.2 of the stage library streamsets-datacollector-no-such-lib does not exist') }));
  await expect(imported.start()).rejects.toThrow("Could not find stage definition for 'streamsets-datacollector-no-such-lib:");
  expect(await sdc.isReachable()).toBe(true);
});`,
    },
    { env: OFFLINE },
  );
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ first: 'passed', adds: 'passed', imports: 'passed' });
  const [before, after] = [...output.matchAll(/SDC at (\S+)( \d+)?/g)];
  expect(after?.[1]).toBe(before?.[1]);
  expect(after?.[2]).toBe(' 0');
  const steps = (report?.suites ?? []).flatMap(specsOf)[1]?.tests[0]?.results[0]?.steps ?? [];
  expect(JSON.stringify(steps)).toContain('"Add library jdbc-lib"');
  // No failed step in a test that passes.
  expect(JSON.stringify(steps)).not.toContain('"error"');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('every test reports image and tag of a stage library without an image', async ({ startRun, inDocker }) => {
  const run = await startRun(
    {
      'none.spec.ts': `import { test } from 'FIXTURES';
test.use({ stageLibs: ['no-such-lib'] });
for (const name of ['one', 'two']) test(name, async ({ sdc }) => console.log(sdc.url));`,
    },
    { env: OFFLINE },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ one: 'failed', two: 'failed' });
  const message = `The image ${LIBS}:streamsets-datacollector-no-such-lib-3.22.2 of the stage library`;
  expect(output.split(message).length - 1).toBeGreaterThanOrEqual(2);
  expect(await inDocker.left(run.temp)).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

test('rejects images of different builds and names both commits', async ({ startRun, inDocker, image }) => {
  await image(`stf-test-split/libs:${JDBC}-3.22.2`, splitBuild('split'));
  const run = await startRun(
    { 'mismatch.spec.ts': NEEDS_JDBC },
    { env: { ...DOCKER, SDC_LIBS_IMAGE: 'stf-test-split/libs' } },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ 'needs jdbc': 'failed' });
  expect(output).toContain('These images were not built from the same commit');
  expect(output).toContain(`stf-test-split/libs:${JDBC}-3.22.2 from split`);
  expect(output).toContain(`${CORE}:3.22.2 from `);
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('uses images of different builds with STF_BUILD_MISMATCH=warn, with a warning in the output and the report', async ({
  startRun,
  inDocker,
  image,
}) => {
  await image(`stf-test-warn/libs:${JDBC}-3.22.2`, splitBuild('split'));
  const run = await startRun(
    { 'mismatch.spec.ts': NEEDS_JDBC },
    { env: { ...DOCKER, SDC_LIBS_IMAGE: 'stf-test-warn/libs', STF_BUILD_MISMATCH: 'warn' } },
  );
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ 'needs jdbc': 'passed' });
  expect(output).toContain('WARNING: These images were not built from the same commit');
  expect(annotationOf(report, 'WARNING')).toContain('from split');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('notes that images without labels cannot be verified', async ({ startRun, inDocker, image }) => {
  await image(`stf-test-bare/libs:${JDBC}-3.22.2`, splitBuild(''));
  const run = await startRun(
    { 'bare.spec.ts': NEEDS_JDBC },
    { env: { ...DOCKER, SDC_LIBS_IMAGE: 'stf-test-bare/libs' } },
  );
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ 'needs jdbc': 'passed' });
  expect(annotationOf(report, 'note')).toContain('Cannot verify');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('rejects a stage library for another version', async ({ startRun, inDocker, image }) => {
  await image(`stf-test-other/libs:${JDBC}-4.0.0`, splitBuild('split'));
  const run = await startRun(
    { 'other.spec.ts': NEEDS_JDBC },
    { env: { ...DOCKER, SDC_VERSION: '4.0.0', SDC_LIBS_IMAGE: 'stf-test-other/libs' } },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ 'needs jdbc': 'failed' });
  expect(output).toContain(`stf-test-other/libs:${JDBC}-4.0.0 holds a stage library for Data Collector 3.22.2`);
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('reports a core that exits at once with the end of its log, and leaves nothing behind', async ({
  startRun,
  inDocker,
  image,
}) => {
  await image(
    'stf-test-broken/core:3.22.2',
    `FROM ${CORE}:3.22.2\nENTRYPOINT ["/bin/sh", "-c", "echo broken beyond repair >&2; exit 3"]`,
  );
  const run = await startRun(
    { 'broken.spec.ts': `import { test } from 'FIXTURES';\ntest('starts', async ({ sdc }) => console.log(sdc.url));` },
    { env: { ...DOCKER, SDC_IMAGE: 'stf-test-broken/core' } },
  );
  const { outcomes, output } = await run.result();
  expect(outcomes).toEqual({ starts: 'failed' });
  expect(output).toMatch(/Data Collector 3\.22\.2 exited with code 3 while it started/);
  expect(output).toContain('broken beyond repair');
  expect(await inDocker.left(run.temp)).toEqual([]);
  expect(await run.leftovers()).toEqual([]);
});

test('reports a port in use, with the variable for another one, before anything is created', async ({
  startRun,
  inDocker,
}) => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const run = await startRun(
    { 'port.spec.ts': `import { test } from 'FIXTURES';\ntest('starts', async ({ sdc }) => console.log(sdc.url));` },
    { env: { ...DOCKER, SDC_PORT: String(port) } },
  );
  const { outcomes, output } = await run.result();
  server.close();
  expect(outcomes).toEqual({ starts: 'failed' });
  expect(output).toContain(`Port ${port} on 127.0.0.1 is taken by another process.`);
  expect(output).toContain('SDC_PORT');
  expect(output).not.toContain('Starting Data Collector');
  expect(await inDocker.left(run.temp)).toEqual([]);
});

test('has different errors for a missing image and one without Data Collector', async ({
  startRun,
  inDocker,
  image,
}) => {
  await image('stf-test-none/core:3.22.2', `FROM ${CORE}:3.22.2\nENV SDC_CONF=/nowhere`);
  const spec = {
    'none.spec.ts': `import { test } from 'FIXTURES';\ntest('starts', async ({ sdc }) => console.log(sdc.url));`,
  };
  const cases = [
    [
      'stf-test-none/core',
      'stf-test-none/core:3.22.2 does not contain a Data Collector: /nowhere/sdc.properties is missing.',
    ],
    ['stf-test-none/other', 'The image stf-test-none/other:3.22.2 of the Data Collector does not exist.'],
  ] as const;
  for (const [repository, message] of cases) {
    const run = await startRun(spec, { env: { ...OFFLINE, SDC_IMAGE: repository } });
    const { outcomes, output } = await run.result();
    expect(outcomes).toEqual({ starts: 'failed' });
    expect(output).toContain(message);
    expect(await inDocker.left(run.temp)).toEqual([]);
  }
});

const NEEDS_JDBC = `import { test } from 'FIXTURES';
test.use({ stageLibs: ['jdbc-lib'] });
test('needs jdbc', async ({ sdc }) => { await sdc.createPipeline('p', (p) => p.origin('Dev Data Generator').to('Trash')); });`;

/** An annotation of the first test in the report. */
function annotationOf(report: InlineResult['report'], type: string): string | undefined {
  const annotations = (report?.suites ?? []).flatMap(specsOf)[0]?.tests[0]?.annotations;
  return annotations?.find((annotation) => annotation.type === type)?.description;
}

/** The library with the label of another commit. */
function splitBuild(commit: string): string {
  return `FROM ${LIBS}:${JDBC}-3.22.2\nLABEL org.opencontainers.image.revision="${commit}"`;
}
