import { expect, _baseTest as test } from '@playwright/test';
import { DockerClient } from './docker-client.js';
import type { TransferProgress } from './image-progress.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, image, json, messages, type Answer, type FakeDaemon } from './testing/fake-daemon.js';

const PULL = 'POST /images/create';
const CORE = 'streamsets/datacollector:4.0.0';
const absent: Answer = (response) => json(response, { message: `No such image: ${CORE}` }, 404);

/** Answers each request with the next one of these, and all further ones with the last. */
function inTurn(...answers: Answer[]): Answer {
  let turn = 0;
  return (response, request) => answers[Math.min(turn++, answers.length - 1)]?.(response, request);
}

function pulls(daemon: FakeDaemon): string[] {
  return daemon.requests.filter((request) => request.includes('/images/create'));
}

test('reads a pull to the end of its messages and reports progress', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: messages(
      { status: 'Pulling from streamsets/datacollector', id: '4.0.0' },
      { status: 'Already exists', progressDetail: {}, id: 'a' },
      { status: 'Pulling fs layer', progressDetail: {}, id: 'b' },
      { status: 'Downloading', progressDetail: { current: 10_000_000, total: 40_000_000 }, id: 'b' },
      { status: 'Pull complete', progressDetail: {}, id: 'b' },
      { status: 'Status: Downloaded newer image' },
    ),
    [`GET /images/${CORE}/json`]: image({ RepoTags: [CORE], Config: { Env: ['SDC_CONF=/etc/sdc', 'X=a=b'] } }),
  });
  const progress: TransferProgress[] = [];
  const docker = await DockerClient.connect({ env: daemon.env });
  const facts = await docker.pull(CORE, { policy: 'always', onProgress: (now) => progress.push(now) });

  expect(facts).toMatchObject({ id: 'sha256:1', tags: [CORE], env: { SDC_CONF: '/etc/sdc', X: 'a=b' }, labels: {} });
  expect(pulls(daemon)).toEqual(['POST /v1.43/images/create?fromImage=streamsets%2Fdatacollector&tag=4.0.0']);
  expect(progress.at(-1)).toEqual({
    layers: 2,
    done: 2,
    bytes: 40_000_000,
    totalBytes: 40_000_000,
    complete: true,
    text: '2/2 layers, 40 of 40 MB',
  });
});

test('reports layers and bytes of a push', async () => {
  await using daemon = await fakeDaemon({
    'POST /images/streamsets/datacollector/push': messages(
      { status: 'The push refers to repository [docker.io/streamsets/datacollector]' },
      { status: 'Preparing', progressDetail: {}, id: 'a' },
      { status: 'Preparing', progressDetail: {}, id: 'b' },
      { status: 'Layer already exists', progressDetail: {}, id: 'a' },
      { status: 'Pushing', progressDetail: { current: 10_000_000, total: 40_000_000 }, id: 'b' },
      { status: 'Pushed', progressDetail: {}, id: 'b' },
      { status: '4.0.0: digest: sha256:0 size: 1' },
    ),
  });
  const progress: TransferProgress[] = [];
  const docker = await DockerClient.connect({ env: daemon.env });
  await docker.push(CORE, { onProgress: (now) => progress.push(now) });
  const size = { layers: 2, done: 2, bytes: 40_000_000, totalBytes: 40_000_000 };
  expect(progress.at(-1)).toEqual({ ...size, complete: true, text: '2/2 layers, 40 of 40 MB' });
});

test('does not pull an image that exists', async () => {
  await using daemon = await fakeDaemon({ [`GET /images/${CORE}/json`]: image() });
  await (await DockerClient.connect({ env: daemon.env })).pull(CORE);
  expect(pulls(daemon)).toEqual([]);
});

test('pulls an image again for DOCKER_DEFAULT_PLATFORM, and creates containers for that platform', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: messages({ status: 'Pull complete', id: 'a' }),
    [`GET /images/${CORE}/json`]: inTurn(image({ Architecture: 'arm64' }), image()),
    'POST /containers/create': (response) => json(response, { Id: 'c1' }, 201),
  });
  const docker = await DockerClient.connect({ env: { ...daemon.env, DOCKER_DEFAULT_PLATFORM: 'linux/amd64' } });
  expect(await docker.pull(CORE)).toMatchObject({ arch: 'amd64' });
  await docker.createContainer({ name: 'sdc', image: CORE });
  expect(pulls(daemon)).toEqual([expect.stringContaining('platform=linux%2Famd64')]);
  expect(daemon.requests.at(-1)).toContain('/containers/create?name=sdc&platform=linux%2Famd64');
});

test("rejects a missing image with the pull policy 'never'", async () => {
  await using daemon = await fakeDaemon({ [`GET /images/${CORE}/json`]: absent });
  const docker = await DockerClient.connect({ env: daemon.env });
  const failure = await failureOf(docker.pull(CORE, { policy: 'never' }));
  expect(failure.code).toBe('IMAGE_NOT_FOUND');
  expect(failure.nextStep).toContain("the pull policy 'missing'");
  expect(pulls(daemon)).toEqual([]);
});

const REFUSALS: [what: string, answer: Answer, code: string, nextStep: string][] = [
  [
    'a wrong tag',
    (response) =>
      json(response, { message: `manifest for ${CORE} not found: manifest unknown: manifest unknown` }, 404),
    'IMAGE_NOT_FOUND',
    'skopeo list-tags docker://streamsets/datacollector ',
  ],
  [
    'a wrong tag, as Podman reports it',
    messages({ error: `initializing source docker://${CORE}: reading manifest 4.0.0: manifest unknown` }),
    'IMAGE_NOT_FOUND',
    'docker manifest inspect',
  ],
  [
    'a private or missing repository',
    (response) =>
      json(
        response,
        {
          message:
            "pull access denied for x, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
        },
        404,
      ),
    'IMAGE_PULL_DENIED',
    'docker login',
  ],
  [
    'too many pulls',
    (response) => json(response, { message: 'toomanyrequests: You have reached your pull rate limit.' }, 500),
    'IMAGE_PULL_DENIED',
    'limits',
  ],
  [
    'a full disk',
    messages(
      { status: 'Extracting', id: 'a' },
      {
        errorDetail: { message: 'write /var/lib/docker/tmp/x: no space left on device' },
        error: 'write /var/lib/docker/tmp/x: no space left on device',
      },
    ),
    'DOCKER_DISK_FULL',
    'docker system df',
  ],
  [
    'another processor',
    messages({ error: 'no matching manifest for linux/arm64/v8 in the manifest list entries' }),
    'IMAGE_NOT_FOUND',
    'processor',
  ],
  [
    "another processor, with containerd's store",
    messages({ error: 'no match for platform in manifest sha256:1: not found' }),
    'IMAGE_NOT_FOUND',
    'DOCKER_DEFAULT_PLATFORM',
  ],
];

for (const [what, answer, code, nextStep] of REFUSALS) {
  test(`does not retry after ${what}`, async () => {
    await using daemon = await fakeDaemon({ [PULL]: answer, [`GET /images/${CORE}/json`]: absent });
    const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).pull(CORE));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(`pull the image ${CORE} at unix://${daemon.socket}`);
    expect(failure.nextStep).toContain(nextStep);
    expect(pulls(daemon)).toHaveLength(1);
  });
}

test('retries a pull after a transient failure', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: inTurn(
      (response) => json(response, { message: 'Get https://registry/v2/: net/http: TLS handshake timeout' }, 500),
      messages({ status: 'Downloading', id: 'a' }, { error: 'unexpected EOF' }),
      (response) => void response.writeHead(200).write('{"status":"Down', () => response.destroy()),
      messages({ status: 'Pull complete', id: 'a' }),
    ),
    [`GET /images/${CORE}/json`]: inTurn(absent, image()),
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  expect((await docker.pull(CORE, { backoffMs: 1 })).id).toBe('sha256:1');
  expect(pulls(daemon)).toHaveLength(4);
});

test('fails after the third retry', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: messages({ error: 'received unexpected HTTP status: 503 Service Unavailable' }),
    [`GET /images/${CORE}/json`]: absent,
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const failure = await failureOf(docker.pull(CORE, { backoffMs: 1 }));
  expect(failure.code).toBe('IMAGE_PULL_FAILED');
  expect(failure.message).toContain('503');
  expect(pulls(daemon)).toHaveLength(4);
});

test('aborts a pull while the daemon is silent', async () => {
  const controller = new AbortController();
  await using daemon = await fakeDaemon({
    [PULL]: (response) => {
      response.writeHead(200).write('{"status":"Waiting","id":"a"}\n');
      controller.abort();
    },
    [`GET /images/${CORE}/json`]: absent,
  });
  const docker = await DockerClient.connect({ env: daemon.env });
  const failure = await failureOf(docker.pull(CORE, { signal: controller.signal }));
  expect(failure.code).toBe('DOCKER_ABORTED');
});

test('shows an answer that is not a message of a daemon', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: (response) => void response.end('<html>Proxy</html>\n'),
    [`GET /images/${CORE}/json`]: absent,
  });
  const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).pull(CORE));
  expect(failure.code).toBe('DOCKER_FAILED');
  expect(failure.message).toContain('<html>Proxy</html>');
});

test('does not show the login of a proxy in a message of the daemon', async () => {
  await using daemon = await fakeDaemon({
    [PULL]: messages({ error: 'proxyconnect tcp: dial http://me:hunter2@proxy.example.com:3128: no route to host' }),
    [`GET /images/${CORE}/json`]: absent,
  });
  const failure = await failureOf((await DockerClient.connect({ env: daemon.env })).pull(CORE));
  expect(failure.message).toContain('proxy.example.com:3128');
  expect(
    `${failure.stack ?? ''} ${String((failure.cause as Error | undefined)?.stack ?? failure.cause)}`,
  ).not.toContain('hunter2');
});
