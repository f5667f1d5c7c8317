import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as base } from '@playwright/test';
import { silent } from '../core/progress.js';
import { DownloadClient } from './download-client.js';
import { PackageRepository } from './package-repository.js';
import { PackageServer } from './testing/package-server.js';
import { tarOf } from './testing/registry-server.js';

const LIBRARY = 'streamsets-datacollector-jdbc-lib';
const JAR = `streamsets-datacollector-3.22.2/streamsets-libs/${LIBRARY}/lib/jdbc.jar`;

const test = base.extend<{ server: PackageServer; repository: PackageRepository; directory: string }>({
  server: async ({}, use) => {
    const server = await PackageServer.start();
    await use(server);
    await server.close();
  },
  repository: async ({ server }, use) => {
    const client = new DownloadClient({ mirrors: [], insecureRegistries: [] }, { backoffMs: 1 });
    await use(new PackageRepository(client, server.url));
    await client.close();
  },
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'package-'));
    await use(directory);
    await rm(directory, { recursive: true });
  },
});

test('unpacks the library that the manifests name', async ({ server, repository, directory }) => {
  server.add(
    LIBRARY,
    '3.22.2',
    await tarOf([
      { name: JAR, content: 'jar' },
      { name: 'other/file', content: 'x' },
    ]),
  );
  const found = await repository.find(LIBRARY, '3.22.2');
  expect(found).toMatchObject({ url: `${server.url}/${LIBRARY}-3.22.2.tgz`, hash: { algorithm: 'sha256' } });
  await repository.unpack(found, { directory, progress: silent });
  expect(await readFile(join(directory, LIBRARY, 'lib/jdbc.jar'), 'utf8')).toBe('jar');
  expect(await readdir(directory)).toEqual([LIBRARY]);
});

test('unpacks a library of a repository without manifests', async ({ server, repository, directory }) => {
  server.addPlain(LIBRARY, '3.22.2', await tarOf([{ name: JAR, content: 'jar' }]));
  await repository.unpack(await repository.find(LIBRARY, '3.22.2'), { directory, progress: silent });
  expect(await readFile(join(directory, LIBRARY, 'lib/jdbc.jar'), 'utf8')).toBe('jar');
});

test('names a library or a version that the repository does not have', async ({ server, repository }) => {
  server.add(LIBRARY, '3.22.2', await tarOf([{ name: JAR, content: 'jar' }]));
  for (const [library, version] of [
    ['streamsets-datacollector-jdbc', '3.22.2'],
    [LIBRARY, '3.22'],
  ] as const) {
    await expect(repository.find(library, version)).rejects.toMatchObject({
      code: 'LIBRARY_NOT_FOUND',
      summary: expect.stringContaining(`has no stage library ${library} ${version}.`),
    });
  }
});

test('refuses an archive with another hash', async ({ server, repository, directory }) => {
  server.add(LIBRARY, '3.22.2', await tarOf([{ name: JAR, content: 'jar' }]), '0'.repeat(64));
  const found = await repository.find(LIBRARY, '3.22.2');
  await expect(repository.unpack(found, { directory, progress: silent })).rejects.toMatchObject({
    code: 'DIGEST_MISMATCH',
  });
});
