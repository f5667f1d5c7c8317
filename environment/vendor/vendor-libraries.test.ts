import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import type { Work } from '../core/machine.js';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { DownloadClient } from './download-client.js';
import { ImageRegistry } from './image-registry.js';
import { RegistryAuth } from './registry-auth.js';
import { storedLibraries } from './stored-libraries.js';
import { PackageServer } from './testing/package-server.js';
import { RegistryServer, tarOf, type TarEntry } from './testing/registry-server.js';
import { VendorLibraries } from './vendor-libraries.js';
import type { LibrarySource } from './library-places.js';

const LIBRARY = 'streamsets-datacollector-jdbc-lib';
const VERSION = '3.22.2';
const ENTRIES: TarEntry[] = [{ name: `opt/sdc/streamsets-libs/${LIBRARY}/lib/jdbc.jar`, content: 'jar' }];

interface Fixtures {
  root: string;
  registry: RegistryServer;
  packages: PackageServer;
  /** A source of libraries as one run has it. */
  libraries: (...sources: LibrarySource[]) => VendorLibraries;
}

const test = base.extend<Fixtures>({
  root: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'libraries-'));
    await use(root);
    await rm(root, { recursive: true });
  },
  registry: async ({}, use) => {
    const server = await RegistryServer.start();
    await server.push(`libs:${LIBRARY}-${VERSION}`, [ENTRIES]);
    await use(server);
    await server.close();
  },
  packages: async ({}, use) => {
    const server = await PackageServer.start();
    server.add(LIBRARY, VERSION, await tarOf(ENTRIES));
    await use(server);
    await server.close();
  },
  libraries: async ({ registry, packages }, use) => {
    const clients: DownloadClient[] = [];
    await use((...sources) => {
      const settings = { mirrors: [], insecureRegistries: [] };
      const client = new DownloadClient(settings, { backoffMs: 1, idleMs: 2_000 });
      clients.push(client);
      const places = {
        ...{ sources, chosen: true, required: true, repositoryUrl: packages.url },
        ...{ libsImage: `${registry.host}/libs`, coreImage: `${registry.host}/sdc` },
      };
      const auth = new RegistryAuth(client, () => Promise.resolve({}));
      return new VendorLibraries(places, client, new ImageRegistry(client, settings, auth));
    });
    await Promise.all(clients.map((client) => client.close()));
  },
});

function work(cacheDir: string, progress = silent): Work {
  return { machine: machineFrom({ STF_CACHE_DIR: cacheDir, HOME: cacheDir }), progress };
}

const blobs = ({ requests }: RegistryServer): string[] => requests.filter((request) => request.includes('/blobs/'));

test('two runs that need the same library download it once', async ({ root, registry, libraries }) => {
  const runs = [libraries('registry'), libraries('registry')];
  const found = await Promise.all(runs.map((run) => run.get(LIBRARY, VERSION, work(root))));
  expect(found[0]?.directory).toBe(found[1]?.directory);
  expect(await readFile(join(found[0]?.directory ?? '', 'lib', 'jdbc.jar'), 'utf8')).toBe('jar');
  // The configuration and one layer.
  expect(blobs(registry)).toHaveLength(2);
});

test('a cached library needs no network', async ({ root, registry, libraries }) => {
  const { directory } = await libraries('registry').get(LIBRARY, VERSION, work(root));
  registry.requests.length = 0;
  expect((await libraries('registry').get(LIBRARY, VERSION, work(root))).directory).toBe(directory);
  expect(registry.requests).toEqual([]);
  expect(await storedLibraries(root)).toEqual([
    expect.objectContaining({ library: LIBRARY, version: VERSION, source: 'registry', directory }),
  ]);
});

test('a download that ends in the middle leaves nothing that counts as a library', async ({
  root,
  registry,
  libraries,
}) => {
  const ending = new AbortController();
  registry.intercept = (request, response) => {
    if (request.url?.includes('/blobs/') !== true) return false;
    const blob = registry.blobOf(request.url);
    response.writeHead(200, { 'content-length': blob.length });
    if (blob.includes('{"architecture"')) response.end(blob);
    else response.write(blob.subarray(0, 10), () => ending.abort(new Error('the run ends')));
    return true;
  };
  const get = libraries('registry').get(LIBRARY, VERSION, work(root), ending.signal);
  await expect(get).rejects.toThrow('the run ends');
  expect(await storedLibraries(root)).toEqual([]);
  expect(await readdir(root)).toEqual(['locks']);
  registry.intercept = () => false;
  await libraries('registry').get(LIBRARY, VERSION, work(root));
});

test('a cache that cannot be written is reported as such, and no other source is tried', async ({
  root,
  packages,
  libraries,
}) => {
  await writeFile(join(root, 'file'), '');
  const get = libraries('registry', 'repository').get(LIBRARY, VERSION, work(join(root, 'file', 'cache')));
  await expect(get).rejects.toMatchObject({ code: 'CACHE_NOT_WRITABLE' });
  expect(packages.requests).toEqual([]);
});

test('a full disk is reported as such, and no other source is tried', async ({
  root,
  registry,
  packages,
  libraries,
}) => {
  const disk = join(root, 'disk');
  await mkdir(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  test.skip(!mounted, 'This user cannot mount a small file system.');
  try {
    const large = ENTRIES.map((entry) => ({ ...entry, content: randomBytes(200_000) }));
    await registry.push(`libs:${LIBRARY}-${VERSION}`, [large]);
    const get = libraries('registry', 'repository').get(LIBRARY, VERSION, work(disk));
    await expect(get).rejects.toMatchObject({ code: 'CACHE_FULL' });
    expect(packages.requests).toEqual([]);
    expect(await readdir(disk)).toEqual(['locks']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('the second source is used when the first does not have the library', async ({ root, registry, libraries }) => {
  registry.intercept = (_, response) => {
    response.writeHead(404).end();
    return true;
  };
  const found = await libraries('registry', 'repository').get(LIBRARY, VERSION, work(root));
  expect(found).toMatchObject({ library: LIBRARY, source: 'repository' });
});

for (const [status, says] of [
  [401, 'denies access (HTTP 401)'],
  [403, 'denies access (HTTP 403)'],
  [404, `has no stage library ${LIBRARY} ${VERSION}`],
  [429, 'limits the number of downloads (HTTP 429)'],
  [502, 'answers with HTTP 502'],
] as const) {
  test(`HTTP ${status} of both sources is in one error`, async ({ root, registry, packages, libraries }) => {
    registry.intercept = (_, response) => {
      response.writeHead(status).end();
      return true;
    };
    packages.intercept = (_, response) => {
      response.writeHead(status).end();
      return true;
    };
    await expect(libraries('registry', 'repository').get(LIBRARY, VERSION, work(root))).rejects.toMatchObject({
      code: 'LIBRARY_NOT_FOUND',
      summary: expect.stringContaining(says),
    });
    expect(await readdir(root)).toEqual(['locks']);
  });
}

test('a package repository that redirects and sends slowly is read to the end', async ({
  root,
  packages,
  libraries,
}) => {
  const storage = await PackageServer.start();
  storage.add(LIBRARY, VERSION, await tarOf(ENTRIES));
  packages.intercept = (request, response) => {
    if (request.url?.endsWith('.tgz') !== true) return false;
    setTimeout(() => response.writeHead(302, { location: new URL(request.url ?? '', storage.url).href }).end(), 200);
    return true;
  };
  const { directory } = await libraries('repository').get(LIBRARY, VERSION, work(root));
  expect(await readFile(join(directory, 'lib', 'jdbc.jar'), 'utf8')).toBe('jar');
  await storage.close();
});

test('a package repository that sends nothing is reported', async ({ root, packages, libraries }) => {
  packages.intercept = () => true;
  await expect(libraries('repository').get(LIBRARY, VERSION, work(root))).rejects.toMatchObject({
    summary: expect.stringContaining('sent nothing for 2 s'),
  });
});
