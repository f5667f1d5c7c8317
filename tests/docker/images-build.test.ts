import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DockerClient } from '../../docker/index.js';
import { buildImages, listImages, pushImages, type BuiltImage, type ImageNames } from '../../images/index.js';
import { BUILD_LABEL } from '../../images/product-images.js';
import { ROOT } from '../support/inline-run.js';
import { expect, get, imageOf, test, VERSION } from './support/product-images.js';

const BASE = 'eclipse-temurin:17-jre';
const KAFKA = 'streamsets-datacollector-apache-kafka_2_7-lib';

test.describe.configure({ mode: 'default', timeout: 300_000 });

test('removes the images of a failed build and restores their names', async ({ docker, images, names, dist }) => {
  const existing = `${names.core}:existing`;
  await docker.tag(imageOf(images), existing);
  const before = await ours(docker, images, names);
  // An image with jars only.
  const building = buildImages(docker, { from: dist, names, tags: ['existing'], baseImage: imageOf(images, KAFKA) });
  await expect(building).rejects.toMatchObject({ code: 'IMAGE_BUILD_FAILED' });
  expect(await ours(docker, images, names)).toEqual(before);
  expect((await docker.image(existing))?.id).toBe(images[0]?.id);
});

test('removes the first image of a build that is aborted before the second', async ({
  docker,
  images,
  names,
  dist,
}) => {
  const before = await ours(docker, images, names);
  const controller = new AbortController();
  const core = `${names.core}:aborted`;
  let coreIsBuilt = false;
  const building = buildImages(docker, {
    from: dist,
    names,
    tags: ['aborted'],
    signal: controller.signal,
    onProgress: ({ image }) => {
      if (!image.startsWith(names.libraries)) return;
      coreIsBuilt = true;
      controller.abort();
    },
  });
  await expect(building).rejects.toMatchObject({ code: 'DOCKER_ABORTED' });
  expect(coreIsBuilt).toBe(true);
  expect(await docker.image(core)).toBeUndefined();
  expect(await ours(docker, images, names)).toEqual(before);
});

test('names a base image that does not exist', async ({ docker, names, dist }) => {
  const building = buildImages(docker, { from: dist, names, baseImage: 'stf-test-absent/base:1' });
  await expect(building).rejects.toMatchObject({
    code: expect.stringMatching(/^IMAGE_(NOT_FOUND|PULL_DENIED|PULL_FAILED)$/),
    message: expect.stringContaining('stf-test-absent/base:1'),
  });
});

test('derives the revision from the distribution unless a commit is given', async ({
  docker,
  images,
  names,
  dist,
}, testInfo) => {
  const changed = testInfo.outputPath('changed');
  await cp(dist, changed, { recursive: true });
  await writeFile(join(changed, 'streamsets-libs', KAFKA, 'lib', 'another.jar'), '');
  const [core, library] = await buildImages(docker, {
    from: changed,
    names,
    tags: ['split'],
    libraries: ['apache-kafka_2_7'],
  });
  expect(library?.revision).toMatch(/^[0-9a-f]{40}$/);
  expect(core?.revision).toBe(library?.revision);
  expect(library?.revision).not.toBe(images[0]?.revision);

  const commit = '0123456789abcdef0123456789abcdef01234567';
  const [named] = await buildImages(docker, { from: changed, names, tags: ['named'], libraries: [], revision: commit });
  const labels = (await docker.image(named?.image ?? ''))?.labels;
  expect(labels).toMatchObject({ 'org.opencontainers.image.revision': commit });
});

test("keeps the launcher and the configuration of a vendor's distribution", async ({
  docker,
  names,
  dist,
  start,
}, testInfo) => {
  const directory = testInfo.outputPath('vendors');
  await cp(dist, directory, { recursive: true });
  await likeTheVendors(directory);
  const built = await buildImages(docker, {
    from: directory,
    names,
    tags: ['vendors'],
    baseImage: BASE,
    libraries: ['jdbc'],
  });
  expect(built.map(({ image }) => image)).toEqual([
    `${names.core}:vendors`,
    `${names.libraries}:streamsets-datacollector-jdbc-lib-vendors`,
  ]);

  const sdc = await start({ image: imageOf(built), env: { SDC_CONF_PRODUCTION_MAXBATCHSIZE: '55' } });
  const log = await sdc.container.logs();
  expect(log).toContain("the vendor's launcher");
  expect(log).toMatch(/INFO .* Running on URI/);
  expect(await (await get(sdc, 'system/configuration')).json()).toMatchObject({
    'vendors.own': 'kept',
    'production.maxBatchSize': '55',
  });
  expect(await sdc.container.files.stat('/etc/sdc/form-realm.properties')).toMatchObject({ mode: 0o600 });
  const userLibraries = '/opt/streamsets-datacollector-user-libs';
  expect(await sdc.container.files.stat(`${userLibraries}/mine/lib/mine.jar`)).toBeDefined();
  const { content } = await sdc.container.files.read('/etc/sdc/sdc-security.policy');
  expect(content.toString()).toMatch(
    /^\/\/ the vendor's\n+grant codebase "file:\/\/\/opt\/streamsets-datacollector-user-libs\/-"/,
  );
});

test('lists the images with their kind, version and commit', async ({ docker, images, names }) => {
  const listed = await listImages(docker, names);
  for (const { image, kind, id, revision } of images) {
    expect(listed).toContainEqual(expect.objectContaining({ image, kind, id, revision, version: VERSION, ours: true }));
  }
});

test('removes the name for a registry after a failed push', async ({ docker, images }) => {
  const [core] = images;
  const pushing = pushImages(docker, core === undefined ? [] : [core], { registry: '127.0.0.1:1' });
  await expect(pushing).rejects.toMatchObject({ code: 'IMAGE_PUSH_FAILED' });
  expect(await docker.image(`127.0.0.1:1/${core?.image ?? ''}`)).toBeUndefined();
});

/** Names and ids of the images of the distribution that these tests built, including unnamed ones. */
async function ours(docker: DockerClient, [core]: BuiltImage[], { core: repository }: ImageNames): Promise<string[]> {
  const own = dirname(repository);
  const images = await docker.images({ labels: { [BUILD_LABEL]: core?.revision ?? '' } });
  return images
    .map(({ id, tags }) => ({ id, tags, named: tags.filter((tag) => tag.startsWith(own)) }))
    .filter(({ tags, named }) => tags.length === 0 || named.length > 0)
    .map(({ id, named }) => [id, ...named.sort()].join(' '))
    .sort();
}

/** Adds the files in which the vendor's archive differs from the embedded engine. */
async function likeTheVendors(directory: string): Promise<void> {
  const core = join(ROOT, 'images', 'core');
  await cp(join(core, 'etc'), join(directory, 'etc'), { recursive: true });
  const read = (name: string): Promise<string> => readFile(join(directory, 'etc', name), 'utf8');
  const properties = (await read('sdc.properties')).replace(/permission\.check=false/, 'permission.check=true');
  await writeFile(join(directory, 'etc', 'sdc.properties'), `${properties}vendors.own=kept\n`);
  const log4j = (await read('sdc-log4j.properties'))
    .replace(', stdout', '')
    .replace(/^log4j\.appender\.stdout.*\n/gm, '');
  await writeFile(join(directory, 'etc', 'sdc-log4j.properties'), log4j);
  await writeFile(join(directory, 'etc', 'sdc-security.policy'), "// the vendor's\n");
  const userLibrary = join(directory, 'user-libs', 'mine', 'lib');
  await mkdir(userLibrary, { recursive: true });
  await writeFile(join(userLibrary, 'mine.jar'), '');
  await mkdir(join(directory, 'bin'));
  const launcher = await readFile(join(core, 'bin', 'streamsets'), 'utf8');
  const marked = launcher.replace('\n', '\necho "the vendor\'s launcher"\n');
  await writeFile(join(directory, 'bin', 'streamsets'), marked, { mode: 0o755 });
  await cp(join(core, 'libexec', 'sdc-env.sh'), join(directory, 'libexec', 'sdc-env.sh'));
}
