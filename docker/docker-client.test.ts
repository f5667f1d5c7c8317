import { expect, _baseTest as test } from '@playwright/test';
import { DockerClient } from './docker-client.js';
import type { BuildProgress } from './image-progress.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, image, json, messages } from './testing/fake-daemon.js';

const NETWORK = {
  Id: 'n1',
  Name: 'run',
  Driver: 'bridge',
  Created: '2024-01-02T03:04:05Z',
  IPAM: {
    Config: [
      { Subnet: 'fd00::/64', Gateway: 'fd00::1' },
      { Subnet: '172.20.0.0/16', Gateway: '172.20.0.1' },
    ],
  },
};

test('creates, describes and removes a network, and accepts that it is already removed', async () => {
  let removed = false;
  await using daemon = await fakeDaemon({
    'POST /networks/create': (response) => json(response, { Id: 'n1' }, 201),
    'GET /networks/n1': (response) => json(response, NETWORK),
    'DELETE /networks/n1': (response) => {
      if (removed) {
        json(response, { message: 'network n1 not found' }, 404);
        return;
      }
      removed = true;
      response.writeHead(204).end();
    },
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const network = await docker.createNetwork('run', { a: 'b' });
  expect(network).toMatchObject({ id: 'n1', name: 'run', gateway: '172.20.0.1' });
  await network.remove();
  await network.remove();
  expect(removed).toBe(true);
});

test('retries the removal of a network until its containers have left', async () => {
  let requests = 0;
  await using daemon = await fakeDaemon({
    'DELETE /networks/n1': (response) => {
      if (++requests < 3)
        json(response, { message: 'error while removing network: network run has active endpoints' }, 403);
      else response.writeHead(204).end();
    },
  });
  await (await DockerClient.connect({ env: daemon.env })).removeNetwork('n1');
  expect(requests).toBe(3);
});

for (const [status, message, code] of [
  [409, 'network with name run already exists', 'NETWORK_TAKEN'],
  [500, 'network name run already used: network already exists', 'NETWORK_TAKEN'],
  [500, 'could not find an available, non-overlapping IPv4 address pool among the defaults', 'NETWORK_POOL_EXHAUSTED'],
  [400, 'all predefined address pools have been fully subnetted', 'NETWORK_POOL_EXHAUSTED'],
  [403, 'Request forbidden by administrative rules.', 'DOCKER_PERMISSION_DENIED'],
] as const) {
  test(`reports "${message}" as ${code}`, async () => {
    await using daemon = await fakeDaemon({
      'POST /networks/create': (response) => json(response, { message }, status),
    });
    const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).createNetwork('run', {}));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain('create the network run');
  });
}

test('filters by the name of a label, or by its name and value', async () => {
  await using daemon = await fakeDaemon({ 'GET /networks': (response) => json(response, [NETWORK]) });
  const docker = await DockerClient.connect({ env: daemon.env });
  expect(await docker.networks({ run: '7', owner: true })).toMatchObject([{ id: 'n1', labels: {} }]);
  const requests = new URL(daemon.requests.at(-1)?.replace('GET ', '') ?? '', 'http://x').searchParams;
  expect(JSON.parse(requests.get('filters') ?? '')).toEqual({ label: ['run=7', 'owner'] });
});

test('returns the image of a build, and fails with the end of its output', async () => {
  let fails = false;
  await using daemon = await fakeDaemon({
    'POST /build': async (response, request) => {
      for await (const _ of request);
      const end = fails
        ? { errorDetail: { message: "The command '/bin/sh -c false' returned a non-zero code: 1" }, error: 'x' }
        : { aux: { ID: 'sha256:1' } };
      const output = ['Step 1/2 : FROM base\n', 'Step 2/2 : RUN cc\n', 'cc: not found\n'];
      await messages(...output.map((stream) => ({ stream })), end)(response, request);
    },
    'GET /images/sha256:1/json': image({ RepoTags: ['app:1', 'app:2'] }),
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const texts: string[] = [];
  const options = {
    tags: ['app:1', 'app:2'],
    labels: { a: 'b' },
    onProgress: ({ text, complete }: BuildProgress) => texts.push(complete ? `${text}, complete` : text),
  };
  const empty = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(1024);
  };
  expect((await docker.build({ ...options, context: empty() })).tags).toEqual(['app:1', 'app:2']);
  expect(texts).toEqual(['sending the files', 'step 1 of 2', 'step 2 of 2', 'step 2 of 2, complete']);
  const query = new URL(daemon.requests.at(-2)?.replace('POST ', '') ?? '', 'http://x').searchParams;
  expect(query.getAll('t')).toEqual(['app:1', 'app:2']);
  expect(query.get('labels')).toBe('{"a":"b"}');

  fails = true;
  const failure = await failureOf(docker.build({ ...options, context: empty() }));
  expect(failure.code).toBe('IMAGE_BUILD_FAILED');
  expect(failure.message).toContain('returned a non-zero code: 1');
  expect(failure.message).toContain('cc: not found');
});

test('reports a push that is refused within the stream', async () => {
  await using daemon = await fakeDaemon({
    'POST /images/r.example.com/app/push': messages(
      { status: 'Preparing', id: 'a' },
      { errorDetail: { message: 'denied: requested access to the resource is denied' }, error: 'denied' },
    ),
  });
  const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).push('r.example.com/app:1'));
  expect(failure.code).toBe('IMAGE_PUSH_FAILED');
  expect(failure.nextStep).toContain('docker login r.example.com');
  expect(daemon.requests.at(-1)).toContain('/push?tag=1');
  expect(daemon.headers()['x-registry-auth']).toBe(Buffer.from('{}').toString('base64'));
});

test('reports a daemon that closes the connection as not answering', async () => {
  await using daemon = await fakeDaemon({ 'GET /volumes': (response) => void response.socket?.destroy() });
  const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).volumes());
  expect(failure.code).toBe('DOCKER_NOT_ANSWERING');
});
