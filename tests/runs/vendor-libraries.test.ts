import { RegistryServer, tarOf, type TarEntry } from '../../environment/vendor/testing/registry-server.js';
import { expect, test as base } from '../support/run-test.js';
import { entriesOfDistribution, PREFIX, removeDownloads, VERSION } from '../support/vendor-artefacts.js';
import { PackageServer } from '../../environment/vendor/testing/package-server.js';

/** Stands for the vendor's libraries: the embedded engine's own, offered as the vendor does. */
interface Fixtures {
  registry: RegistryServer;
  packages: PackageServer;
}

const test = base.extend<Fixtures>({
  registry: async ({}, use) => {
    const registry = await RegistryServer.start();
    for (const library of ['basic-lib', 'dev-lib', 'jdbc-lib']) {
      await registry.push(`libs:${PREFIX}${library}-${VERSION}`, [await entriesOf(library)]);
    }
    const origin = `${registry.host}/libs`;
    await use(registry);
    await registry.close();
    await removeDownloads([origin]);
  },
  packages: async ({}, use) => {
    const packages = await PackageServer.start();
    for (const library of ['basic-lib', 'dev-lib', 'jdbc-lib']) {
      packages.add(PREFIX + library, VERSION, await tarOf(await entriesOf(library)));
    }
    const origin = packages.url;
    await use(packages);
    await packages.close();
    await removeDownloads([origin]);
  },
});

const SPEC = `import { expect, json, test } from 'FIXTURES';
test('moves a row', async ({ sdc, postgres }) => {
  const table = await postgres.createTable({ id: 'int' });
  await sdc.run('moves a row', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
  await expect(table).toHaveRows([{ id: 1 }]);
});
test('names what is not available', async ({ sdc }) => {
  await sdc.createPipeline('salesforce', (p) => p.origin('Salesforce').to('Trash'));
});`;

test('libraries from an image registry replace the embedded ones, without Docker', async ({ registry, startRun }) => {
  const env = {
    SDC_LIBS_FROM: 'registry',
    SDC_LIBS_IMAGE: `${registry.host}/libs`,
    DOCKER_HOST: 'tcp://127.0.0.1:1',
  };
  const { outcomes, output, report } = await (await startRun({ 'libs.spec.ts': SPEC }, { env, engines: 2 })).result();
  expect(outcomes).toEqual({ 'moves a row': 'passed', 'names what is not available': 'failed' });
  expect(JSON.stringify(report)).toContain(`jdbc-lib ${VERSION} (vendor, registry)`);
  expect(output).toContain(`${registry.host} has no image ${registry.host}/libs:${PREFIX}salesforce-lib-${VERSION}.`);
  expect(registry.requests.filter((request) => request.endsWith(`${PREFIX}jdbc-lib-${VERSION}`))).toHaveLength(1);
});

test('libraries from a package repository are added when a pipeline needs them', async ({ packages, startRun }) => {
  const env = { SDC_LIBS_FROM: 'repository', SDC_LIBS_REPOSITORY: packages.url };
  const { outcomes, output, report } = await (await startRun({ 'libs.spec.ts': SPEC }, { env, engines: 2 })).result();
  expect(outcomes).toEqual({ 'moves a row': 'passed', 'names what is not available': 'failed' });
  expect(JSON.stringify(report)).toContain(`jdbc-lib ${VERSION} (vendor, repository)`);
  expect(output).toContain(`has no stage library ${PREFIX}salesforce-lib ${VERSION}.`);
});

async function entriesOf(library: string): Promise<TarEntry[]> {
  return (await entriesOfDistribution()).filter(({ name }) => name.includes(`/${PREFIX}${library}/`));
}
