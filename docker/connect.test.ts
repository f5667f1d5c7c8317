import { writeFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { connectTo } from './connect.js';
import type { Endpoint } from './endpoint.js';
import { DockerClient } from './docker-client.js';
import { toDockerError } from './docker-error.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, json, VERSION } from './testing/fake-daemon.js';

const socket = (path: string): Endpoint => ({ kind: 'socket', path, text: `unix://${path}` });
const at = (...paths: string[]) => ({
  find: async () => ({ source: 'the usual places', endpoints: paths.map(socket) }),
});

test('describes the daemon and uses its version of the API', async () => {
  await using daemon = await fakeDaemon({ 'GET /networks': (response) => json(response, []) });
  const docker = await DockerClient.connect({ env: daemon.env });
  expect(docker.facts).toMatchObject({ version: '24.0.7', apiVersion: '1.43', kind: 'docker', rootless: false });
  expect(docker.facts.endpoint).toBe(`unix://${daemon.socket}`);

  await docker.networks();
  expect(daemon.requests.at(-1)).toMatch(/^GET \/v1\.43\/networks\?/);
  docker.close();
});

for (const [version, min, spoken] of [
  ['1.41', '1.12', '1.41'],
  ['1.52', '1.44', '1.44'],
  ['1.60', '1.50', '1.50'],
] as const) {
  test(`a daemon with the APIs ${min} to ${version} is spoken to in ${spoken}`, async () => {
    await using daemon = await fakeDaemon({
      'GET /version': (response) => json(response, { ...VERSION, ApiVersion: version, MinAPIVersion: min }),
    });
    (await DockerClient.connect({ env: daemon.env })).close();
    expect(daemon.requests).toEqual(['GET /version', `GET /v${spoken}/info`]);
  });
}

test('names the address and the variable that gave it when no daemon answers there', async ({}, info) => {
  const missing = info.outputPath('none.sock');
  const failure = await failureOf(DockerClient.connect({ env: { DOCKER_HOST: `unix://${missing}` } }));
  expect(failure).toMatchObject({ code: 'DOCKER_NOT_RUNNING' });
  expect(failure.message).toContain(`unix://${missing}`);
  expect(failure.message).toContain('DOCKER_HOST');
});

test('uses the first default socket that answers', async ({}, info) => {
  await using daemon = await fakeDaemon();
  const stale = info.outputPath('stale.sock');
  await writeFile(stale, '');
  const { facts, close } = await connectTo({ env: {}, ...at('/nowhere/a.sock', stale, daemon.socket) });
  expect(facts.endpoint).toBe(`unix://${daemon.socket}`);
  close();
});

test('names all default sockets when none of them answers', async () => {
  const failure = await failureOf(connectTo({ env: {}, ...at('/nowhere/a.sock', '/nowhere/b.sock') }));
  expect(failure.code).toBe('DOCKER_NOT_RUNNING');
  expect(failure.nextStep).toContain('unix:///nowhere/a.sock, unix:///nowhere/b.sock');
});

test('times out when a daemon accepts the connection and does not answer', async () => {
  await using daemon = await fakeDaemon({ 'GET /version': () => undefined });
  const failure = await failureOf(connectTo({ env: {}, pingDeadlineMs: 50, ...at(daemon.socket, '/nowhere/b.sock') }));
  expect(failure.code).toBe('DOCKER_NOT_ANSWERING');
  expect(failure.message).toContain(`unix://${daemon.socket}`);
  expect(failure.message).toContain('0.05 s');
});

test('aborts a connection to a daemon that does not answer', async () => {
  const controller = new AbortController();
  await using daemon = await fakeDaemon({ 'GET /version': () => controller.abort() });
  const failure = await failureOf(DockerClient.connect({ env: daemon.env, signal: controller.signal }));
  expect(failure.code).toBe('DOCKER_ABORTED');
});

test('suggests the group docker and a rootless daemon when permission is denied', () => {
  const denied = Object.assign(new Error('connect EACCES /var/run/docker.sock'), {
    code: 'EACCES',
    syscall: 'connect',
  });
  const failure = toDockerError(denied, {
    action: 'connect',
    what: 'reach the Docker daemon',
    where: 'unix:///var/run/docker.sock',
  });
  expect(failure.code).toBe('DOCKER_PERMISSION_DENIED');
  expect(failure.message).toContain('unix:///var/run/docker.sock');
  expect(failure.nextStep).toContain('usermod -aG docker');
  expect(failure.nextStep).toContain('rootless');
});

test('rejects a daemon that is too old and names both versions', async () => {
  await using daemon = await fakeDaemon({
    'GET /version': (response) => json(response, { ...VERSION, Version: '19.03.15', ApiVersion: '1.40' }),
  });
  const failure = await failureOf(DockerClient.connect({ env: daemon.env }));
  expect(failure.code).toBe('DOCKER_TOO_OLD');
  expect(failure.message).toContain('1.40');
  expect(failure.message).toContain('1.41');
});

test('rejects a server that is not a Docker daemon', async () => {
  await using daemon = await fakeDaemon({ 'GET /version': (response) => void response.end('<html>It works</html>') });
  expect((await failureOf(DockerClient.connect({ env: daemon.env }))).code).toBe('DOCKER_HOST_INVALID');
});

test('suggests TLS when the daemon requires it', async () => {
  await using daemon = await fakeDaemon({
    'GET /version': (response) => void response.writeHead(400).end('Client sent an HTTP request to an HTTPS server.\n'),
  });
  const failure = await failureOf(DockerClient.connect({ env: daemon.env }));
  expect(failure.code).toBe('DOCKER_HOST_INVALID');
  expect(failure.nextStep).toContain('DOCKER_TLS_VERIFY');
});

test('rejects a daemon that runs Windows containers', async () => {
  await using daemon = await fakeDaemon({
    'GET /version': (response) => json(response, { ...VERSION, Os: 'windows' }),
  });
  expect((await failureOf(DockerClient.connect({ env: daemon.env }))).message).toContain('Windows containers');
});
