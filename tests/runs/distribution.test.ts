import { mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryServer, type TarEntry } from '../../environment/vendor/testing/registry-server.js';
import { requireJava } from '../../environment/toolchain/index.js';
import { expect, test } from '../support/run-test.js';
import { thisMachine } from '../support/this-machine.js';
import { DIST, distribution, entriesOfDistribution, filesOf, PREFIX, VERSION } from '../support/vendor-artefacts.js';

const JDBC = `${PREFIX}jdbc-lib`;

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('moves a row', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('moves a row', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});`;

const OWN_SETTINGS = `
test('is configured', async ({ sdc, workerServers }) => {
  const { info: { connection: { username, password } } } = await workerServers.engine();
  const ask = async (path) => (await fetch(sdc.url + path, {
    headers: { authorization: 'Basic ' + btoa(username + ':' + password), 'x-requested-by': 'test' },
  })).json();
  const settings = await ask('/rest/v1/system/configuration');
  expect(settings).toMatchObject({ 'runner.thread.pool.size': '7', 'my.own': 'x', 'https.port': '-1' });
  const { beans } = await ask('/rest/v1/system/jmx');
  const { ClassPath: classPath, InputArguments: options } = beans.find(({ name }) => name === 'java.lang:type=Runtime');
  expect(options).toEqual(expect.arrayContaining(['-Xmx600m', '-Dmy.java=1']));
  expect(options).not.toContain('-Xmx512m');
  // The embedded engine's own script stages do not need it, the vendor's do.
  expect(classPath).toMatch(/nashorn-in-jdk-packages\\.jar$/);
  const { outputRecords } = await sdc.run('reads a resource', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: "\${runtime:loadResource('a.json', true)}", stopAfterFirstBatch: true })
    .to('Trash'));
  expect(outputRecords).toBe(1);
});`;

const UPGRADE = `import { test } from 'FIXTURES';
test.use({ sdcVersion: '3.22.2 > 4.0.0' });
test('needs two versions', async ({ upgrade }) => console.log(upgrade));`;

const MYSQL_SPEC = SPEC.replaceAll('postgres', 'mysql');

// Unpacked distributions take hundreds of megabytes.
test.afterEach(async ({}, testInfo) => rm(testInfo.outputDir, { recursive: true, force: true }));

test('a distribution runs from its directory with its own settings and JavaScript for its Java, and stays unchanged', async ({
  startRun,
}, testInfo) => {
  const directory = await configuredDistribution(testInfo.outputPath('dist'));
  const places = [directory, await distribution()];
  const states = (): Promise<string[][]> => Promise.all(places.map(statesOf));
  const before = await states();
  const run = await startRun(
    { 'dist.spec.ts': SPEC + OWN_SETTINGS, 'upgrade.spec.ts': UPGRADE },
    { env: { SDC_DIST_DIR: directory, SDC_VERSION: '9.9.9' } },
  );
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({
    'moves a row': 'passed',
    'is configured': 'passed',
    'needs two versions': 'skipped',
  });
  expect(JSON.stringify(report)).toContain('A Data Collector given by SDC_DIST_DIR has one version.');
  expect(JSON.stringify(report)).toContain(`${VERSION} (embedded ${directory})`);
  expect(await states()).toEqual(before);
});

test('an image of the core runs without Docker, with libraries from their images', async ({ startRun }, testInfo) => {
  const registry = await RegistryServer.start();
  try {
    const all = await entriesOfDistribution();
    const ofLibrary = ({ name }: { name: string }): boolean => name.includes(`/${JDBC}/`);
    const core = all.filter((entry) => !ofLibrary(entry));
    // The vendor's has no driver for MySQL.
    const jdbc = all.filter((entry) => ofLibrary(entry) && !entry.name.includes('mysql-connector'));
    expect(jdbc.length).toBeLessThan(all.filter(ofLibrary).length);
    const built = (revision: string): object => ({ Labels: { 'org.opencontainers.image.revision': revision } });
    await registry.push(`sdc:${VERSION}`, [core, [await javaOfImage()]], {
      Env: [`SDC_DIST=/${DIST}`, 'JAVA_HOME=/opt/java'],
      ...built('a1'),
    });
    await registry.push(`libs:${JDBC}-${VERSION}`, [jdbc], built('a1'));
    await registry.push(`others:${JDBC}-${VERSION}`, [jdbc], built('b2'));
    const env = {
      SDC_ENV: 'unpacked',
      SDC_IMAGE: `${registry.host}/sdc`,
      SDC_LIBS_IMAGE: `${registry.host}/libs`,
      DOCKER_HOST: 'tcp://127.0.0.1:1',
      STF_CACHE_DIR: testInfo.outputPath('cache'),
    };
    const first = await startRun({ 'dist.spec.ts': MYSQL_SPEC }, { env, engines: 2 });
    const { outcomes, output, report } = await first.result();
    expect(outcomes, output).toEqual({ 'moves a row': 'passed' });
    expect(JSON.stringify(report)).toContain(`${VERSION} (embedded ${registry.host}/sdc:${VERSION})`);
    expect(JSON.stringify(report)).toMatch(/Java [\w.+-]+ \(image\)/);
    const mixed = { ...env, SDC_LIBS_IMAGE: `${registry.host}/others` };
    const second = await (await startRun({ 'dist.spec.ts': SPEC }, { env: mixed })).result();
    expect(second.outcomes).toEqual({ 'moves a row': 'failed' });
    expect(second.output).toContain('were not built from the same commit');
  } finally {
    await registry.close();
  }
});

test('a directory without a Data Collector is refused at once', async ({ startRun }, testInfo) => {
  await writeFile(testInfo.outputPath('file'), '');
  const env = { SDC_DIST_DIR: testInfo.outputDir };
  const { output } = await (await startRun({ 'dist.spec.ts': SPEC }, { env })).result();
  expect(output).toContain(`${testInfo.outputDir} contains no Data Collector`);
});

/** Stands for the Java of an image: this machine's, by another path. */
async function javaOfImage(): Promise<TarEntry> {
  const { command } = await requireJava({ machine: thisMachine(), progress: () => undefined });
  return { name: 'opt/java/bin/java', mode: 0o755, content: `#!/bin/sh\nexec "${command}" "$@"\n` };
}

/** The vendor's distribution has settings and resources, and no JavaScript. */
async function configuredDistribution(directory: string): Promise<string> {
  const own = await distribution();
  await mkdir(join(directory, 'root-lib'), { recursive: true });
  const settings =
    'http.port=18630\nrunner.thread.pool.size=7\nmy.own=x\nconfig.includes=credential-stores.properties\n';
  const files = {
    'etc/sdc.properties': settings,
    'resources/a.json': '{"id": 1}',
    'libexec/sdc-env.sh': 'export SDC_JAVA_OPTS="-Xmx600m -Dmy.java=1 ${SDC_JAVA_OPTS}"\n',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'));
    await writeFile(join(directory, path), text, { mode: 0o600 });
  }
  const links = (await readdir(own)).filter((name) => !['etc', 'resources', 'root-lib', 'libexec'].includes(name));
  const scripts = (await readdir(join(own, 'libexec'))).map((name) => join('libexec', name));
  const jars = (await readdir(join(own, 'root-lib'))).filter((name) => !name.includes('nashorn'));
  for (const name of [...links, ...scripts, ...jars.map((jar) => join('root-lib', jar))]) {
    await symlink(join(own, name), join(directory, name));
  }
  return directory;
}

async function statesOf(directory: string): Promise<string[]> {
  const files = await filesOf(directory);
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(directory, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}
