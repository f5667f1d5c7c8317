import { expect, _baseTest as test } from '@playwright/test';
import { extract } from 'tar-stream';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { DockerClient } from './docker-client.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, image, json, VERSION, type Answer } from './testing/fake-daemon.js';

const refuses =
  (status: number, message: string): Answer =>
  (response) =>
    json(response, { message }, status);

const INSPECTED = {
  Id: 'c1',
  Name: '/sdc',
  Image: 'sha256:1',
  Created: '2024-01-02T03:04:05Z',
  State: {
    Status: 'exited',
    ExitCode: 137,
    OOMKilled: true,
    Error: '',
    StartedAt: '2024-01-02T03:04:06Z',
    FinishedAt: '2024-01-02T03:05:06Z',
  },
  Config: { Image: 'app:1', Labels: { a: 'b' }, Env: ['X=1'] },
  NetworkSettings: {
    Ports: {
      '18630/tcp': [
        { HostIp: '::', HostPort: '40001' },
        { HostIp: '127.0.0.1', HostPort: '40000' },
      ],
      '9/tcp': null,
    },
    Networks: { run: { IPAddress: '172.20.0.2' }, none: { IPAddress: '' } },
  },
};

test('describes a container', async () => {
  await using daemon = await fakeDaemon({ 'GET /containers/sdc/json': (response) => json(response, INSPECTED) });
  expect(await (await DockerClient.connect({ env: daemon.env })).container('sdc').facts()).toEqual({
    id: 'c1',
    name: 'sdc',
    image: 'app:1',
    labels: { a: 'b' },
    env: { X: '1' },
    state: 'exited',
    exitCode: 137,
    oomKilled: true,
    ports: { 18630: 40000 },
    addresses: { run: '172.20.0.2' },
    mounts: [],
    tty: false,
    created: new Date('2024-01-02T03:04:05Z'),
  });
});

test("reads Podman's state 'stopped' as exited", async () => {
  const stopped = { ...INSPECTED, State: { ...INSPECTED.State, Status: 'stopped', ExitCode: 1 } };
  await using daemon = await fakeDaemon({ 'GET /containers/sdc/json': (response) => json(response, stopped) });
  const facts = await (await DockerClient.connect({ env: daemon.env })).container('sdc').facts();
  expect(facts).toMatchObject({ state: 'exited', exitCode: 1 });
});

test('creates a container from its spec, and keeps passwords out of the URL', async () => {
  let body = '';
  await using daemon = await fakeDaemon({
    'POST /containers/create': async (response, request) => {
      body = await textOf(request);
      json(response, { Id: 'c1', Warnings: [] }, 201);
    },
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const container = await docker.createContainer({
    name: 'stf-1-sdc',
    image: 'app:1',
    env: { PASSWORD: 'hunter2' },
    command: ['dc', '-exec'],
    network: 'run',
    aliases: ['sdc'],
    ports: { 18630: undefined, 5432: 15432 },
    volumesFrom: ['lib'],
    tmpfs: { '/tmp': 'size=1m' },
    volumesInMemory: { '/data': 'size=8m' },
    healthcheck: { test: ['CMD', 'true'], intervalMs: 500 },
  });
  expect(container).toMatchObject({ id: 'c1', name: 'stf-1-sdc' });
  expect(daemon.requests.at(-1)).toBe('POST /v1.43/containers/create?name=stf-1-sdc');
  expect(JSON.parse(body)).toEqual({
    Image: 'app:1',
    Env: ['PASSWORD=hunter2'],
    Cmd: ['dc', '-exec'],
    ExposedPorts: { '18630/tcp': {}, '5432/tcp': {} },
    Healthcheck: { Test: ['CMD', 'true'], Interval: 500_000_000 },
    HostConfig: {
      NetworkMode: 'run',
      PortBindings: {
        '18630/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }],
        '5432/tcp': [{ HostIp: '127.0.0.1', HostPort: '15432' }],
      },
      VolumesFrom: ['lib'],
      Tmpfs: { '/tmp': 'size=1m' },
      Mounts: [
        {
          Type: 'volume',
          Target: '/data',
          VolumeOptions: {
            NoCopy: true,
            Labels: {},
            DriverConfig: { Name: 'local', Options: { type: 'tmpfs', device: 'tmpfs', o: 'size=8m' } },
          },
        },
      ],
    },
    NetworkingConfig: { EndpointsConfig: { run: { Aliases: ['sdc'] } } },
  });
});

test('creates a container for files only without the volumes that Podman fills later', async () => {
  let body = '';
  await using daemon = await fakeDaemon({
    'GET /version': (response) => json(response, { ...VERSION, Components: [{ Name: 'Podman Engine' }] }),
    'GET /images/app:1/json': image({ Id: 'sha256:7' }),
    'POST /libpod/containers/create': async (response, request) => {
      body = await textOf(request);
      json(response, { Id: 'c1' }, 201);
    },
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const container = await docker.createContainer({ name: 'lib', image: 'app:1', labels: { a: 'b' }, filesOnly: true });
  expect(container).toMatchObject({ id: 'c1', name: 'lib' });
  expect(JSON.parse(body)).toEqual({
    name: 'lib',
    image: 'sha256:7',
    labels: { a: 'b' },
    netns: { nsmode: 'none' },
    image_volume_mode: 'ignore',
  });
});

test('removes a container whose creation was aborted', async () => {
  const controller = new AbortController();
  await using daemon = await fakeDaemon({
    'POST /containers/create': (response) => {
      controller.abort();
      json(response, { Id: 'c1' }, 201);
    },
    'DELETE /containers/c1': (response) => void response.writeHead(204).end(),
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const failure = await failureOf(docker.createContainer({ name: 'x', image: 'app:1' }, controller.signal));
  expect(failure.code).toBe('DOCKER_ABORTED');
  expect(daemon.requests.at(-1)).toMatch(/^DELETE \/v1\.43\/containers\/c1\?force=true&v=true/);
});

for (const [status, message, code] of [
  [409, 'Conflict. The container name "/x" is already in use by container "1".', 'CONTAINER_NAME_TAKEN'],
  [404, 'No such image: app:1', 'IMAGE_NOT_FOUND'],
  [404, 'network run not found', 'NETWORK_NOT_FOUND'],
  [500, 'mkdir /var/lib/docker/overlay2/1: no space left on device', 'DOCKER_DISK_FULL'],
  [500, 'something new', 'DOCKER_FAILED'],
] as const) {
  test(`reports "${message}" as ${code}`, async () => {
    await using daemon = await fakeDaemon({ 'POST /containers/create': refuses(status, message) });
    const docker = await DockerClient.connect({ env: daemon.env });
    const failure = await failureOf(docker.createContainer({ name: 'x', image: 'app:1' }));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message.replace(/\.$/, ''));
    expect(failure.message).toContain('the container x of app:1 at unix://');
    expect(failure.nextStep).not.toBe('');
  });
}

for (const [message, code] of [
  [
    'driver failed programming external connectivity: Bind for 127.0.0.1:5432 failed: port is already allocated',
    'PORT_TAKEN',
  ],
  ['rootlessport listen tcp 127.0.0.1:5432: bind: address already in use', 'PORT_TAKEN'],
  ['OCI runtime create failed: exec: "nope": executable file not found in $PATH: unknown', 'CONTAINER_ENDED'],
] as const) {
  test(`reports "${message}" at the start as ${code}`, async () => {
    await using daemon = await fakeDaemon({ 'POST /containers/x/start': refuses(500, message) });
    const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).container('x').start());
    expect(failure.code).toBe(code);
  });
}

test('accepts an operation that has no effect', async () => {
  await using daemon = await fakeDaemon({
    'POST /containers/x/start': (response) => void response.writeHead(304).end(),
    'POST /containers/x/stop': (response) => void response.writeHead(304).end(),
    'POST /containers/x/kill': refuses(409, 'Cannot kill container: x: Container x is not running'),
    'DELETE /containers/x': refuses(404, 'No such container: x'),
  });
  const container = (await DockerClient.connect({ env: daemon.env })).container('x');
  await container.start();
  await container.stop();
  await container.kill();
  await container.remove();
});

test('waits for a removal that is already in progress', async () => {
  await using daemon = await fakeDaemon({
    'DELETE /containers/x': refuses(409, 'removal of container x is already in progress'),
    'POST /containers/x/wait': refuses(404, 'No such container: x'),
  });
  await (await DockerClient.connect({ env: daemon.env })).container('x').remove();
  expect(daemon.requests.at(-1)).toContain('/containers/x/wait?condition=removed');
});

test('puts files into the deepest existing directory and creates missing ones', async ({}, info) => {
  const entries: string[] = [];
  const here = info.outputPath('driver.jar');
  await writeFile(here, 'JAR');
  await using daemon = await fakeDaemon({
    'HEAD /containers/x/archive': (response, request) => {
      const there = ['/opt/extra'].includes(new URL(request.url ?? '', 'http://x').searchParams.get('path') ?? '');
      const stat = Buffer.from(JSON.stringify({ name: 'extra', size: 0, mode: 0x8000_01ed, mtime: '' }));
      if (there) response.setHeader('X-Docker-Container-Path-Stat', stat.toString('base64'));
      response.writeHead(there ? 200 : 404).end();
    },
    'GET /containers/x/json': (response) => json(response, INSPECTED),
    'PUT /containers/x/archive': async (response, request) => {
      for await (const entry of request.pipe(extract())) {
        const { type, name, mode = 0, uid = 0, gid = 0 } = entry.header;
        let text = '';
        for await (const chunk of entry) text += String(chunk);
        entries.push([type, name, mode.toString(8), uid, gid, text].join(' '));
      }
      response.end();
    },
  });
  const container = (await DockerClient.connect({ env: daemon.env })).container('x');
  await container.files.put('/opt/extra/jdbc-lib', [
    { path: 'lib/ojdbc8.jar', content: { file: here }, uid: 20159, gid: 20159 },
    { path: 'note', content: 'grün', mode: 0o600 },
  ]);
  expect(daemon.requests.at(-1)).toContain('path=%2Fopt%2Fextra');
  expect(entries).toEqual([
    'directory jdbc-lib 755 20159 20159 ',
    'directory jdbc-lib/lib 755 20159 20159 ',
    'file jdbc-lib/lib/ojdbc8.jar 644 20159 20159 JAR',
    'file jdbc-lib/note 600 0 0 grün',
  ]);
});

test('names a missing local file before anything is sent', async ({}, info) => {
  await using daemon = await fakeDaemon();
  const container = (await DockerClient.connect({ env: daemon.env })).container('x');
  const requests = daemon.requests.length;
  const file = info.outputPath('none.jar');
  const failure = await failureOf(container.files.put('/opt', [{ path: 'a.jar', content: { file } }]));
  expect(failure.code).toBe('FILE_NOT_FOUND');
  expect(failure.message).toContain(file);
  expect((await failureOf(container.files.put('/opt', [{ path: '../a', content: '' }]))).code).toBe('FILE_NOT_FOUND');
  expect(daemon.requests).toHaveLength(requests);
});

test('reports a removed container instead of a missing file', async () => {
  await using daemon = await fakeDaemon({
    'HEAD /containers/x/archive': (response) => void response.writeHead(404).end(),
    'GET /containers/x/json': refuses(404, 'No such container: x'),
  });
  const container = (await DockerClient.connect({ env: daemon.env })).container('x');
  expect((await failureOf(container.files.stat('/etc'))).code).toBe('CONTAINER_NOT_FOUND');
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

test('runs a command and waits for its end', async () => {
  const states = [{ Running: true }, { Running: false, ExitCode: 0 }, { Running: false, ExitCode: 2 }];
  const body: string[] = [];
  await using daemon = await fakeDaemon({
    'POST /containers/sdc/exec': async (response, request) => {
      for await (const chunk of request as AsyncIterable<Buffer>) body.push(chunk.toString());
      json(response, { Id: 'e1' }, 201);
    },
    'POST /exec/e1/start': (response) => void response.writeHead(200).end(),
    'GET /exec/e1/json': (response) => json(response, states.shift()),
  });
  const container = (await DockerClient.connect({ env: daemon.env })).container('sdc');
  await container.exec(['rm', '-rf', '/tmp/x']);
  expect(JSON.parse(body[0] ?? '')).toMatchObject({ Cmd: ['rm', '-rf', '/tmp/x'] });
  const failed = await failureOf(container.exec(['rm', '/']));
  expect([failed.code, failed.summary]).toEqual(['COMMAND_FAILED', 'rm / ended with exit code 2 in sdc.']);
});
