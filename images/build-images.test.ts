import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as base } from '@playwright/test';
import { extract } from 'tar-stream';
import { DockerError, type ImageClient } from '../docker/index.js';
import { buildImages } from './build-images.js';
import { contextOf, coreContext, libraryContext, contentRevision } from './build-context.js';
import { readDistribution } from './unpacked-product.js';
import { libraryImage, libraryName } from './product-images.js';
import { pushImages } from './push-images.js';

const JDBC = 'streamsets-datacollector-jdbc-lib';

const test = base.extend<{ dist: string }>({
  dist: async ({}, use, testInfo) => {
    const dist = testInfo.outputPath('dist');
    const put = async (path: string, text = path): Promise<void> => {
      await mkdir(join(dist, path, '..'), { recursive: true });
      await writeFile(join(dist, path), text);
    };
    await put('libexec/bootstrap-libs/main/streamsets-datacollector-bootstrap-4.0.0.jar');
    for (const directory of ['api-lib', 'container-lib', 'root-lib']) await put(`${directory}/some.jar`);
    for (const library of ['basic', 'dev', 'jdbc']) {
      await put(`streamsets-libs/streamsets-datacollector-${library}-lib/lib/${library}.jar`);
    }
    await put('streamsets-libs/empty-lib/lib/README');
    await put('etc/sdc.properties');
    await use(dist);
  },
});

/** Fails on any request: options are checked before the daemon is used. */
const noDaemon = new Proxy(
  {},
  {
    get: (_, name) => {
      throw new Error(`Unexpected call of the daemon: ${String(name)}`);
    },
  },
) as unknown as ImageClient;

test('reads version, vendor and libraries of a distribution', async ({ dist }) => {
  const libraries = ['basic', 'dev', 'jdbc'].map(libraryName);
  expect(await readDistribution(dist)).toEqual({ directory: dist, version: '4.0.0', vendors: false, libraries });
  await mkdir(join(dist, 'bin'));
  await writeFile(join(dist, 'bin', 'streamsets'), '');
  expect(await readDistribution(dist, '4.0.0')).toMatchObject({ vendors: true });
});

test('rejects an invalid distribution or another version before a build', async ({ dist }, testInfo) => {
  const invalid = { code: 'DISTRIBUTION_INVALID', nextStep: expect.stringContaining('streamsets-libs') };
  const elsewhere = testInfo.outputPath('nothing');
  await expect(buildImages(noDaemon, { from: elsewhere })).rejects.toMatchObject({
    ...invalid,
    summary: `${elsewhere} is not a distribution of Data Collector: it has no directory api-lib.`,
  });
  await expect(buildImages(noDaemon, { from: dist, version: '3.22.2' })).rejects.toMatchObject({
    ...invalid,
    summary: expect.stringContaining('it is version 4.0.0, not 3.22.2'),
  });
});

test('rejects a missing library and lists the existing ones', async ({ dist }) => {
  await expect(buildImages(noDaemon, { from: dist, libraries: ['jdbc', 'jdcb'] })).rejects.toMatchObject({
    code: 'LIBRARY_NOT_FOUND',
    summary: expect.stringContaining('streamsets-datacollector-jdcb-lib'),
    nextStep: `It has ${JDBC}.`,
  });
});

test('rejects an invalid name of an image', async ({ dist }) => {
  const names = { core: 'Upper/Case', libraries: 'libs' };
  await expect(buildImages(noDaemon, { from: dist, names })).rejects.toMatchObject({ code: 'IMAGE_NOT_FOUND' });
});

test('rejects an invalid registry before a build, without its login in the error', async ({ dist }) => {
  const pushing = buildImages(noDaemon, { from: dist, push: 'https://me:secret@registry.example.com' });
  await expect(pushing).rejects.toMatchObject({
    code: 'IMAGE_PUSH_FAILED',
    summary: 'Cannot push to "registry.example.com": it is not the name of a registry.',
    nextStep: expect.stringContaining('without https://'),
  });
  const image = { tags: ['streamsets/datacollector:4.0.0'], pushed: [] };
  const again = pushImages(noDaemon, [image], { registry: 'https://registry.example.com' });
  await expect(again).rejects.toMatchObject({ code: 'IMAGE_PUSH_FAILED' });
});

test('keeps the images when a push fails, and reports that', async ({ dist }) => {
  const images = new Map<string, { id: string }>();
  const docker = {
    image: (name: string) => Promise.resolve(images.get(name)),
    images: () => Promise.resolve([]),
    pull: () => Promise.resolve(),
    build: ({ tags }: { tags: string[] }) => {
      for (const tag of tags) images.set(tag, { id: tag });
      return Promise.resolve({ id: tags[0], size: 1 });
    },
    tag: (image: string, name: string) => Promise.resolve(images.set(name, { id: image })),
    push: () => Promise.reject(new DockerError('IMAGE_PUSH_FAILED', 'Denied.', { nextStep: 'Log in.' })),
    removeImage: (name: string) => Promise.resolve(images.delete(name)),
  } as unknown as ImageClient;
  const building = buildImages(docker, { from: dist, libraries: ['jdbc'], push: 'registry.example.com:5000/team' });
  await expect(building).rejects.toMatchObject({
    code: 'IMAGE_PUSH_FAILED',
    summary: 'Denied.',
    nextStep: expect.stringMatching(/^Log in\. The images remain on this machine/),
  });
  expect([...images.keys()]).toEqual(['streamsets/datacollector:4.0.0', libraryImage(JDBC, '4.0.0')]);
});

test('puts the libraries of the core and one configuration into the core image, and one library into a library image', async ({
  dist,
}) => {
  const distribution = await readDistribution(dist);
  const core = await namesIn(contextOf(await coreContext(distribution), new Date(0)));
  expect(core).toEqual(expect.arrayContaining(['Dockerfile', 'prepare', 'etc/sdc.properties', 'dist/bin/streamsets']));
  expect(core).toContain('dist/streamsets-libs/streamsets-datacollector-dev-lib/lib/dev.jar');
  expect(core.filter((name) => name.includes('jdbc') || name.startsWith('dist/etc'))).toEqual([]);

  const library = await namesIn(contextOf(await libraryContext(distribution, JDBC), new Date(0)));
  expect(library).toEqual(['Dockerfile', 'library', 'library/lib', 'library/lib/jdbc.jar']);
});

test('packs the same files to the same bytes and preserves links', async ({ dist }) => {
  await symlink('jdbc.jar', join(dist, 'streamsets-libs', JDBC, 'lib', 'link.jar'));
  const files = await libraryContext(await readDistribution(dist), JDBC);
  const time = new Date('2026-01-02T03:04:05.678Z');
  expect(await bytesOf(contextOf(files, time))).toEqual(await bytesOf(contextOf(files, time)));
  expect(await namesIn(contextOf(files, time))).toContain('library/lib/link.jar -> jdbc.jar');
});

test('fails when a file disappears while the context is packed', async ({ dist }) => {
  const files = await libraryContext(await readDistribution(dist), JDBC);
  const missing = files.map((file) => (file.kind === 'file' ? { ...file, source: `${file.source}.gone` } : file));
  await expect(bytesOf(contextOf(missing, new Date()))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('derives the revision from the content and not from times', async ({ dist }) => {
  const revision = async (): Promise<string> =>
    contentRevision(await libraryContext(await readDistribution(dist), JDBC));
  const first = await revision();
  expect(first).toMatch(/^[0-9a-f]{40}$/);
  const jar = join(dist, 'streamsets-libs', JDBC, 'lib', 'jdbc.jar');
  await writeFile(jar, await readFile(jar));
  expect(await revision()).toBe(first);
  await writeFile(jar, 'something else');
  expect(await revision()).not.toBe(first);
});

test('accepts short names of libraries', () => {
  for (const name of ['jdbc', 'jdbc-lib', JDBC]) expect(libraryName(name)).toBe(JDBC);
  expect(libraryImage(JDBC, '4.0.0')).toBe(`streamsets/datacollector-libs:${JDBC}-4.0.0`);
});

async function bytesOf(tar: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function namesIn(tar: AsyncIterable<Uint8Array>): Promise<string[]> {
  const names: string[] = [];
  const reader = extract();
  reader.end(await bytesOf(tar));
  for await (const entry of reader) {
    const { name, linkname } = entry.header;
    names.push(linkname ? `${name} -> ${linkname}` : name);
    entry.resume();
  }
  return names;
}
