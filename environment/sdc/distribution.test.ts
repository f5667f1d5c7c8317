import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, _baseTest as base } from '@playwright/test';
import type { StartContext } from '../core/contract.js';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { tarOf } from '../vendor/testing/registry-server.js';
import { distributionOf, type Distribution } from './distribution.js';
import { engineSpec } from './engine.js';

const JAR = 'libexec/bootstrap-libs/main/streamsets-datacollector-bootstrap-3.23.0.jar';
const ROOT = 'streamsets-datacollector-3.23.0';

const test = base.extend<{ root: string; find: (path: string) => Promise<Distribution> }>({
  root: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'dist-'));
    await use(root);
    await rm(root, { recursive: true });
  },
  find: async ({ root }, use) => {
    const { signal } = new AbortController();
    const machine = machineFrom({ ...process.env, STF_CACHE_DIR: join(root, 'cache') });
    const context = { progress: silent, signal, machine } as StartContext;
    await use((path) => distributionOf(engineSpec({ existing: {}, distDir: path }), context));
  },
});

test('finds the distribution in its directory, or in the one around it', async ({ root, find }) => {
  const directory = join(root, ROOT);
  await mkdir(join(directory, JAR, '..'), { recursive: true });
  await writeFile(join(directory, JAR), '');
  expect(await find(directory)).toEqual({
    directory,
    version: '3.23.0',
    from: directory,
    resources: join(directory, 'resources'),
  });
  expect(await find(root)).toEqual({
    directory,
    version: '3.23.0',
    from: root,
    resources: join(directory, 'resources'),
  });
});

test('uses settings of its own', async ({ root, find }) => {
  await mkdir(join(root, JAR, '..'), { recursive: true });
  await mkdir(join(root, 'etc'));
  await writeFile(join(root, JAR), '');
  await writeFile(join(root, 'etc', 'sdc.properties'), '');
  expect(await find(root)).toMatchObject({ conf: join(root, 'etc'), resources: join(root, 'resources') });
});

test('unpacks an archive once, without the directory that it contains', async ({ root, find }) => {
  const archive = join(root, 'all.tgz');
  await writeFile(archive, gzipSync(await tarOf([{ name: `${ROOT}/${JAR}`, content: 'jar' }])));
  const first = await find(archive);
  expect(first).toMatchObject({ version: '3.23.0', from: archive });
  expect(await readdir(first.directory)).toContain('libexec');
  await writeFile(join(first.directory, JAR), 'jar');
  expect((await find(archive)).directory).toBe(first.directory);
});

test('reports a path without a Data Collector', async ({ root, find }) => {
  await expect(find(root)).rejects.toMatchObject({
    code: 'DISTRIBUTION_INVALID',
    summary: `${root} contains no Data Collector: libexec/bootstrap-libs/main has no bootstrap jar.`,
  });
  await expect(find(join(root, 'absent'))).rejects.toMatchObject({ code: 'DISTRIBUTION_INVALID' });
});
