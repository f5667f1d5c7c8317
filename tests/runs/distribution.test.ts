import { rm, stat, writeFile } from 'node:fs/promises';
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

const MYSQL_SPEC = SPEC.replaceAll('postgres', 'mysql');

// Unpacked distributions take hundreds of megabytes.
test.afterEach(async ({}, testInfo) => rm(testInfo.outputDir, { recursive: true, force: true }));

test('a distribution runs from its directory, which stays unchanged', async ({ startRun }) => {
  const directory = await distribution();
  const before = await statesOf(directory);
  const run = await startRun({ 'dist.spec.ts': SPEC }, { env: { SDC_DIST_DIR: directory, SDC_VERSION: '9.9.9' } });
  const { outcomes, output, report } = await run.result();
  expect(outcomes, output).toEqual({ 'moves a row': 'passed' });
  expect(JSON.stringify(report)).toContain(`${VERSION} (embedded ${directory})`);
  expect(await statesOf(directory)).toEqual(before);
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

async function statesOf(directory: string): Promise<string[]> {
  const files = await filesOf(directory);
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(join(directory, file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
}
