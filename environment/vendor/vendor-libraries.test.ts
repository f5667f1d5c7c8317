import { spawn, spawnSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, _baseTest as base } from '@playwright/test';
import type { Work } from '../core/machine.js';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { DownloadClient } from './download-client.js';
import { ImageRegistry } from './image-registry.js';
import { ImageTags } from './image-tags.js';
import { RegistryAuth } from './registry-auth.js';
import { storedLibraries } from './stored-libraries.js';
import { PackageServer } from './testing/package-server.js';
import { RegistryServer, tarOf, type TarEntry } from './testing/registry-server.js';
import { VendorLibraries } from './vendor-libraries.js';
import type { LibrarySource } from './library-places.js';

const LIBRARY = 'streamsets-datacollector-jdbc-lib';
const VERSION = '3.22.2';
const STF = fileURLToPath(new URL('../../bin/stf.js', import.meta.url));
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
    const { host } = registry;
    await use((...sources) => {
      const settings = { mirrors: [], insecureRegistries: [] };
      const client = new DownloadClient(settings, { backoffMs: 1, idleMs: 2_000 });
      clients.push(client);
      const places = {
        ...{ sources, chosen: true, required: true, repositoryUrl: packages.url },
        ...{ libsImage: `${host}/libs`, coreImage: `${host}/sdc` },
      };
      const images = new ImageRegistry(client, settings, new RegistryAuth(client, () => Promise.resolve({})));
      return new VendorLibraries(places, { downloads: client, registry: images, tags: new ImageTags(images, 1_000) });
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

test('a cached library is verified with one request, once for a run', async ({ root, registry, libraries }) => {
  const { directory } = await libraries('registry').get(LIBRARY, VERSION, work(root));
  registry.requests.length = 0;
  const run = libraries('registry');
  for (let time = 0; time < 2; time += 1) {
    expect(await run.get(LIBRARY, VERSION, work(root))).not.toHaveProperty('unverified');
  }
  expect(registry.requests).toEqual([`GET /v2/libs/manifests/${LIBRARY}-${VERSION}`]);
  expect(await storedLibraries(root)).toEqual([
    expect.objectContaining({ library: LIBRARY, version: VERSION, source: 'registry', directory }),
  ]);
});

test('a moved tag is another library, and the one that was used last is listed', async ({
  root,
  registry,
  libraries,
}) => {
  const jar = async (): Promise<string> => {
    const { directory } = await libraries('registry').get(
      LIBRARY,
      VERSION,
      work(root, (line) => lines.push(line)),
    );
    return readFile(join(directory, 'lib', 'jdbc.jar'), 'utf8');
  };
  const lines: string[] = [];
  expect(await jar()).toBe('jar');
  await registry.push(`libs:${LIBRARY}-${VERSION}`, [ENTRIES.map((entry) => ({ ...entry, content: 'moved' }))]);
  lines.length = 0;
  expect(await jar()).toBe('moved');
  expect(lines[0]).toMatch(/^\S+ is another image than on \d{4}-\d\d-\d\d$/);
  expect(await storedLibraries(root)).toHaveLength(1);
  // Back again, without a download.
  await registry.push(`libs:${LIBRARY}-${VERSION}`, [ENTRIES]);
  registry.requests.length = 0;
  expect(await jar()).toBe('jar');
  expect(blobs(registry)).toEqual([]);
});

for (const [title, answer] of [
  ['cannot be reached', undefined],
  ['denies access', answerWith(403)],
  ['does not answer', () => true],
] as const) {
  test(`without a registry that ${title}, the cached library is used, and the report says so`, async ({
    root,
    registry,
    libraries,
  }) => {
    const { directory } = await libraries('registry').get(LIBRARY, VERSION, work(root));
    if (answer === undefined) await registry.close();
    else registry.intercept = answer;
    const lines: string[] = [];
    const found = await libraries('registry').get(
      LIBRARY,
      VERSION,
      work(root, (line) => lines.push(line)),
    );
    expect(found).toMatchObject({
      directory,
      unverified: expect.stringContaining(title === 'does not answer' ? 'did not answer within 1 s' : title),
    });
    expect(found.unverified).toMatch(/ Using \S+ from the cache, as it was on \d{4}-\d\d-\d\d\.$/);
    expect(lines).toEqual([`WARNING: ${found.unverified ?? ''}`]);
  });
}

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

test(
  'a process that is killed while it downloads leaves nothing in the way',
  { tag: '@slow' },
  async ({ root, registry, libraries }) => {
    const reached = new Promise<void>((resolve) => {
      registry.intercept = (request, response) => {
        if (request.url?.includes('/blobs/') !== true) return false;
        const blob = registry.blobOf(request.url);
        if (blob.includes('{"architecture"')) return false;
        response.writeHead(200, { 'content-length': blob.length });
        response.write(blob.subarray(0, 10), () => resolve());
        return true;
      };
    });
    const options = ['--sdc-libs-image', `${registry.host}/libs`, '--libs-from', 'registry', '--cache-dir', root];
    const stf = spawn(process.execPath, [STF, 'libs', 'pull', 'jdbc-lib', ...options], { stdio: 'ignore' });
    await reached;
    stf.kill('SIGKILL');
    await once(stf, 'exit');
    expect(await readdir(root)).toContainEqual(expect.stringMatching(/^\.building-/));
    registry.intercept = () => false;
    const { directory } = await libraries('registry').get(LIBRARY, VERSION, work(root));
    expect(await readFile(join(directory, 'lib', 'jdbc.jar'), 'utf8')).toBe('jar');
    expect(await readdir(root)).not.toContainEqual(expect.stringMatching(/^\.building-/));
  },
);

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

test('a read-only cache is used when it has the library, and reported when it has not', async ({
  root,
  registry,
  packages,
  libraries,
}) => {
  const disk = join(root, 'disk');
  await mkdir(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
  test.skip(!mounted, 'This user cannot mount a small file system.');
  try {
    const { directory } = await libraries('registry').get(LIBRARY, VERSION, work(disk));
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    expect((await libraries('registry').get(LIBRARY, VERSION, work(disk))).directory).toBe(directory);
    await registry.push(`libs:other-lib-${VERSION}`, [ENTRIES]);
    const get = libraries('registry', 'repository').get('other-lib', VERSION, work(disk));
    await expect(get).rejects.toMatchObject({ code: 'CACHE_NOT_WRITABLE' });
    expect(packages.requests).toEqual([]);
  } finally {
    spawnSync('umount', [disk]);
  }
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

function answerWith(status: number) {
  return (_: unknown, response: ServerResponse): boolean => {
    response.writeHead(status).end();
    return true;
  };
}
