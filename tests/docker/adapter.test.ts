import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import {
  DockerError,
  type Container,
  type ContainerSpec,
  type DockerClient,
  type Network,
} from '../../docker/index.js';
import { daemonOrSkip } from './support/daemon.js';
import { tinyContext } from './tiny-image.js';

/** The Docker client against a real daemon, with an image that is built here. */
test.describe.configure({ mode: 'serial' });

const ID = `stf-adapter-${randomBytes(4).toString('hex')}`;
const LABELS = { 'sdc-test-framework.test': ID };
const IMAGE = `${ID}:1`;

let docker: DockerClient;
let network: Network;

test.beforeAll(async () => {
  test.skip(process.platform !== 'linux', 'The image has programs of this machine, which must be Linux.');
  docker = await daemonOrSkip();
  test.skip(!docker.facts.local, 'The daemon is on another machine, which can have another processor.');
  const built = await docker.build({
    context: await tinyContext(
      'LABEL revision=abc',
      'USER 7:8',
      'COPY root/bin/id /data/id',
      'VOLUME /data',
      'EXPOSE 18630',
      'CMD ["sleep", "600"]',
    ),
    tags: [IMAGE, `${ID}:2`],
    labels: LABELS,
  });
  expect(built).toMatchObject({
    user: '7:8',
    volumes: ['/data'],
    exposedPorts: [18630],
    command: ['sleep', '600'],
    env: { PATH: '/bin' },
    labels: { revision: 'abc' },
  });
  network = await docker.createNetwork(ID, LABELS);
});

test.afterAll(async () => {
  // Undefined when the tests are skipped.
  if ((docker as DockerClient | undefined) === undefined) return;
  await removeContainers();
  for (const { id } of await docker.networks(LABELS)) await docker.removeNetwork(id);
  for (const { tags } of await docker.images({ labels: LABELS })) for (const tag of tags) await docker.removeImage(tag);
  expect(await docker.images({ labels: LABELS })).toEqual([]);
  docker.close();
});

/** The newest first: Podman leaves a volume behind if its container is removed before those that share it. */
async function removeContainers(): Promise<void> {
  const containers = await docker.containers({ labels: LABELS });
  for (const { id } of containers.sort((one, other) => +other.created - +one.created)) {
    await docker.container(id).remove();
  }
}

let created = 0;
async function create(spec: Partial<ContainerSpec> = {}): Promise<Container> {
  return docker.createContainer({ name: `${ID}-${++created}`, image: IMAGE, labels: LABELS, network: ID, ...spec });
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'no error',
    (error: unknown) => (error instanceof DockerError ? error.code : String(error)),
  );
}

test('finds an image by each of its names', async () => {
  expect((await docker.image(`${ID}:2`))?.id).toBe((await docker.image(IMAGE))?.id);
  expect(await docker.images({ labels: { 'sdc-test-framework.test': ID, revision: true } })).toHaveLength(1);
  await docker.tag(IMAGE, `${ID}/again:3`);
  expect((await docker.image(IMAGE))?.tags.sort()).toEqual([`${ID}/again:3`, IMAGE, `${ID}:2`].sort());
  await docker.removeImage(`${ID}/again:3`);
  await docker.removeImage(`${ID}/again:3`);
  expect(await docker.image(`${ID}/again:3`)).toBeUndefined();
});

test('reads the output and the exit code of a container', async () => {
  const container = await create({
    command: ['sh', '-c', 'echo "out $WHO"; echo err >&2; exit 3'],
    env: { WHO: 'grün' },
  });
  const streams = new Set<string>();
  expect((await container.facts()).state).toBe('created');
  await container.start();
  expect(await container.wait()).toEqual({ exitCode: 3 });
  expect(await container.facts()).toMatchObject({ state: 'exited', exitCode: 3, oomKilled: false, labels: LABELS });
  expect(await container.logs({ stderr: false })).toBe('out grün\n');
  expect(await container.logs({ stdout: false })).toBe('err\n');

  let followed = '';
  await container.followLogs((part, stream) => {
    followed += part;
    streams.add(stream);
  }, new AbortController().signal);
  expect(followed.split('\n').sort()).toEqual(['', 'err', 'out grün']);
  expect([...streams].sort()).toEqual(['stderr', 'stdout']);
});

test('puts files with their owner into a container before it starts, and reads them', async () => {
  const container = await create({ command: ['cat', '/etc/sdc/sdc.properties', '/data/sub/x'] });
  await container.files.put('/etc/sdc', [
    { path: 'sdc.properties', content: 'a=ü\n', mode: 0o640, uid: 7, gid: 8 },
    { path: 'deep/er/file', content: Buffer.from([0, 255]) },
  ]);
  await container.files.put('/data', [{ path: 'sub/x', content: 'volume\n', uid: 7, gid: 8 }]);
  expect(await container.files.stat('/etc/sdc')).toMatchObject({ kind: 'directory', mode: 0o755 });
  expect(await container.files.stat('/etc/sdc/none')).toBeUndefined();
  expect(await container.files.read('/etc/sdc/sdc.properties')).toEqual({
    content: Buffer.from('a=ü\n'),
    uid: 7,
    gid: 8,
    mode: 0o640,
  });
  expect((await container.files.read('/etc/sdc/deep/er/file')).content).toEqual(Buffer.from([0, 255]));
  expect(await codeOf(container.files.read('/etc/sdc'))).toBe('FILE_NOT_FOUND');
  await container.start();
  expect(await container.wait()).toEqual({ exitCode: 0 });
  expect(await container.logs()).toBe('a=ü\nvolume\n');
});

test('putting a file leaves existing directories unchanged', async () => {
  const container = await create({ command: ['sh', '-c', 'echo x > /srv/mine/c'] });
  await container.files.put('/srv', [{ path: 'mine/a', content: 'a', uid: 7, gid: 8 }]);
  await container.files.put('/srv', [{ path: 'mine/b', content: 'b' }]);
  await container.start();
  // The directory still belongs to the user 7, who may write there.
  expect(await container.wait()).toEqual({ exitCode: 0 });
  expect((await container.files.read('/srv/mine/c')).uid).toBe(7);
});

test('follows a link', async () => {
  const container = await create({ command: ['ln', '-s', '../real/file', '/srv/real/link'], user: '0' });
  await container.files.put('/srv', [{ path: 'real/file', content: 'there' }]);
  await container.start();
  expect(await container.wait()).toEqual({ exitCode: 0 });
  expect(await container.files.stat('/srv/real/link')).toMatchObject({ kind: 'link' });
  expect((await container.files.read('/srv/real/link')).content.toString()).toBe('there');
});

test('a killed container has the exit code 137, and can be killed and stopped again', async () => {
  const container = await create();
  await container.start();
  await container.kill();
  await container.wait();
  expect((await container.facts()).exitCode).toBe(137);
  await container.kill();
  await container.stop();
});

test('copies a directory from one container into another', async () => {
  const [from, to] = [await create(), await create({ command: ['cat', '/opt/lib/a/b.jar'] })];
  await from.files.put('/lib', [{ path: 'a/b.jar', content: 'jar' }]);
  await to.files.put('/opt', [{ path: 'note', content: '' }]);
  expect(await codeOf(from.files.copyOut('/none'))).toBe('FILE_NOT_FOUND');
  expect((await buffer(await from.files.copyOut('/lib'))).includes('b.jar')).toBe(true);
  expect(await codeOf(to.files.copyIn('/none', await from.files.copyOut('/lib')))).toBe('FILE_NOT_FOUND');
  await to.files.copyIn('/opt', await from.files.copyOut('/lib'));
  await to.start();
  await to.wait();
  expect(await to.logs()).toBe('jar');
});

test('mounts the volumes of another container', async () => {
  const library = await create();
  await library.files.put('/data', [{ path: 'lib.jar', content: 'jar' }]);
  const core = await create({ volumesFrom: [library.id], command: ['cat', '/data/lib.jar'] });
  await core.start();
  await core.wait();
  expect(await core.logs()).toBe('jar');
});

test('reads the files of an image without a start, also where it has a volume', async () => {
  const holder = await docker.createContainer({ name: `${ID}-holder`, image: IMAGE, labels: LABELS, filesOnly: true });
  expect(await holder.files.stat('/data/id')).toMatchObject({ kind: 'file' });
  expect((await buffer(await holder.files.copyOut('/data'))).includes('data/id')).toBe(true);
  expect(await holder.facts()).toMatchObject({ state: 'created', labels: LABELS, addresses: {} });
  const again = docker.createContainer({ name: `${ID}-holder`, image: IMAGE, labels: LABELS, filesOnly: true });
  expect(await codeOf(again)).toBe('CONTAINER_NAME_TAKEN');
});

test('publishes a port, which other containers cannot use', async () => {
  const port = await freePort();
  const first = await create({ ports: { 18630: port, 8080: undefined } });
  await first.start();
  const { ports, addresses } = await first.facts();
  expect(ports[18630]).toBe(port);
  expect(ports[8080]).toBeGreaterThan(0);
  expect(addresses[ID]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);

  const second = await create({ ports: { 18630: port } });
  expect(await codeOf(second.start())).toBe('PORT_TAKEN');
});

test('has different codes for used names and missing objects', async () => {
  const container = await create();
  expect(await codeOf(create({ name: container.name }))).toBe('CONTAINER_NAME_TAKEN');
  expect(await codeOf(create({ image: `${ID}:none` }))).toBe('IMAGE_NOT_FOUND');
  expect(await codeOf(create({ network: `${ID}-none` }).then((it) => it.start()))).toBe('NETWORK_NOT_FOUND');
  expect(await codeOf(create({ command: ['none'] }).then((it) => it.start()))).toBe('CONTAINER_ENDED');
  expect(await codeOf(docker.createNetwork(ID, LABELS))).toBe('NETWORK_TAKEN');
  expect(await codeOf(docker.container(`${ID}-none`).logs())).toBe('CONTAINER_NOT_FOUND');
  expect(await codeOf(docker.pull(`${ID}:none`, { policy: 'never' }))).toBe('IMAGE_NOT_FOUND');
});

test('shows the end of the output of a failed build', async () => {
  const failing = docker.build({
    context: await tinyContext('RUN ["sh", "-c", "echo broken; exit 5"]'),
    tags: [`${ID}:bad`],
  });
  await expect(failing).rejects.toThrow(expect.objectContaining({ code: 'IMAGE_BUILD_FAILED' }));
  await expect(failing).rejects.toThrow(/broken/);
  expect(await docker.image(`${ID}:bad`)).toBeUndefined();
});

test('removes the network after its containers', async () => {
  expect(network.gateway).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(await docker.network(ID)).toMatchObject({ id: network.id, labels: LABELS });
  await removeContainers();
  expect(await docker.containers({ labels: LABELS })).toEqual([]);
  await network.remove();
  await network.remove();
  expect(await docker.network(ID)).toBeUndefined();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
