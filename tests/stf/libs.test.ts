import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryServer } from '../../environment/vendor/testing/registry-server.js';
import { expect, test } from './stf.js';

const LIBRARY = 'streamsets-datacollector-jdbc-lib';

test('stf libs downloads a library without Docker, lists it and prints where it is', async ({ stf }) => {
  const registry = await RegistryServer.start();
  try {
    const jar = `opt/streamsets-datacollector-3.22.2/streamsets-libs/${LIBRARY}/lib/a.jar`;
    const image = await registry.push(`libs:${LIBRARY}-3.22.2`, [[{ name: jar, content: 'jar' }]]);
    const env = { SDC_LIBS_IMAGE: `${registry.host}/libs`, STF_CACHE_DIR: join(stf.temp, 'cache') };
    const empty = await stf.run(['libs', 'path', 'jdbc-lib'], { env });
    expect(empty).toMatchObject({ exitCode: 1, stdout: '' });
    expect(empty.stderr).toContain('stf libs pull jdbc-lib --sdc-version 3.22.2');
    const pulled = await stf.run(['libs', 'pull', 'jdbc-lib', '--libs-from', 'registry'], { env });
    expect(pulled, pulled.stderr).toMatchObject({ exitCode: 0 });
    expect(pulled.stdout.trim()).toMatch(new RegExp(`^${env.STF_CACHE_DIR}/.+/${LIBRARY}$`));
    expect((await stf.run(['libs', 'path', 'jdbc-lib'], { env })).stdout).toBe(pulled.stdout);
    expect((await stf.run(['libs', 'list'], { env })).stdout).toContain(`jdbc-lib  3.22.2   registry  ${image}`);
    const missing = await stf.run(['libs', 'pull', 'mongodb-lib', '--libs-from', 'registry'], { env });
    expect(missing).toMatchObject({ exitCode: 1, stdout: '' });
    expect(missing.stderr).toContain(`has no image ${registry.host}/libs:streamsets-datacollector-mongodb-lib-3.22.2`);
  } finally {
    await registry.close();
  }
});

test('stf doctor and stf versions know a whole Data Collector', async ({ stf }) => {
  const directory = join(stf.temp, 'sdc');
  const bootstrap = join(directory, 'libexec', 'bootstrap-libs', 'main');
  await mkdir(bootstrap, { recursive: true });
  const doctor = ['doctor', '--dist', directory];
  const empty = await stf.run(doctor);
  expect(empty.exitCode).toBe(1);
  expect(empty.stdout).toContain(`missing distribution: ${directory} contains no Data Collector`);
  await writeFile(join(bootstrap, 'streamsets-datacollector-bootstrap-4.1.0.jar'), '');
  const { stdout } = await stf.run(doctor);
  expect(stdout).toContain(`distribution: Data Collector 4.1.0 in ${directory}`);
  expect(stdout).toMatch(/ok {6}Java for 4\.1\.0: /);
  const versions = await stf.run(['versions'], { env: { SDC_DIST_DIR: directory } });
  expect(versions.stdout).toContain(`Distribution: 4.1.0 in ${directory}`);
});
