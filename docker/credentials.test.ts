import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test, type TestInfo } from '@playwright/test';
import type { Env } from './config-file.js';
import { findLogin } from './credentials.js';
import { DockerClient } from './docker-client.js';
import { failureOf } from './testing/fake-daemon.js';
import { fakeDaemon, image, json, messages } from './testing/fake-daemon.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const DOCKER_IO = 'https://index.docker.io/v1/';

/** An environment with this config, and with helper programs of which each is the text of a shell script. */
async function withConfig(info: TestInfo, config: object, helpers: Record<string, string> = {}): Promise<Env> {
  const directory = info.outputPath('docker');
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'config.json'), JSON.stringify(config));
  for (const [name, script] of Object.entries(helpers)) {
    const file = join(directory, `docker-credential-${name}`);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
  }
  return { DOCKER_CONFIG: directory, PATH: `${directory}:${process.env['PATH'] ?? ''}` };
}

test('finds the login of a registry in the config', async ({}, info) => {
  const env = await withConfig(info, {
    auths: {
      [DOCKER_IO]: { auth: base64('me:se:cret') },
      'https://registry.example.com/v2/': { username: 'you', password: 'pw' },
      'token.example.com:5000': { auth: base64('me:'), identitytoken: 'T' },
    },
  });
  expect((await findLogin('docker.io', env)).login).toEqual({
    username: 'me',
    password: 'se:cret',
    serveraddress: DOCKER_IO,
  });
  expect((await findLogin('registry.example.com', env)).login).toMatchObject({ username: 'you', password: 'pw' });
  expect((await findLogin('token.example.com:5000', env)).login).toMatchObject({ identitytoken: 'T' });
  expect(await findLogin('other.example.com', env)).toEqual({});
});

test('sends no login without a config', async ({}, info) => {
  expect(await findLogin('docker.io', { DOCKER_CONFIG: info.outputPath('none') })).toEqual({});
});

test('prefers DOCKER_AUTH_CONFIG to the config', async ({}, info) => {
  const env = await withConfig(info, {
    auths: { 'r.example.com': { auth: base64('file:1') }, 's.example.com': { auth: base64('file:2') } },
  });
  env['DOCKER_AUTH_CONFIG'] = JSON.stringify({ auths: { 'r.example.com': { auth: base64('variable:3') } } });
  expect((await findLogin('r.example.com', env)).login).toMatchObject({ username: 'variable', password: '3' });
  expect((await findLogin('s.example.com', env)).login).toMatchObject({ username: 'file', password: '2' });
});

test('uses the helper of a registry, and the store for all others', async ({}, info) => {
  const env = await withConfig(
    info,
    { auths: { [DOCKER_IO]: {} }, credHelpers: { 'r.example.com': 'one' }, credsStore: 'two' },
    {
      one: 'read server; echo "{\\"ServerURL\\":\\"$server\\",\\"Username\\":\\"one $server\\",\\"Secret\\":\\"pw\\"}"',
      two: 'read server; echo "{\\"Username\\":\\"<token>\\",\\"Secret\\":\\"token for $server\\"}"',
    },
  );
  expect((await findLogin('r.example.com', env)).login).toMatchObject({
    username: 'one r.example.com',
    password: 'pw',
  });
  expect((await findLogin('docker.io', env)).login).toEqual({
    identitytoken: `token for ${DOCKER_IO}`,
    serveraddress: DOCKER_IO,
  });
});

test('accepts a helper without a login', async ({}, info) => {
  const env = await withConfig(
    info,
    { credsStore: 'empty' },
    { empty: 'echo "credentials not found in native keychain"; exit 1' },
  );
  expect(await findLogin('docker.io', env)).toEqual({});
});

for (const [what, config, helpers, problem] of [
  ['that is missing', { credsStore: 'gone' }, {}, 'docker-credential-gone failed to start (ENOENT)'],
  [
    'that fails',
    { credsStore: 'bad' },
    { bad: 'echo "the keychain is locked"; exit 3' },
    'code 3: the keychain is locked',
  ],
  ['that answers nonsense', { credsStore: 'odd' }, { odd: 'echo s3cr3t' }, 'did not answer in JSON'],
  ['with a path for a name', { credsStore: '../../evil' }, {}, 'is not the name of a program'],
] as const) {
  test(`names a helper ${what} when the registry refuses the request`, async ({}, info) => {
    await using daemon = await fakeDaemon({
      'POST /images/create': messages({ error: 'unauthorized: authentication required' }),
    });
    const env = { ...(await withConfig(info, config, helpers)), DOCKER_HOST: `unix://${daemon.socket}` };
    const docker = await DockerClient.connect({ env });
    const failure = await failureOf(docker.pull('r.example.com/app:1', { policy: 'always' }));
    expect(failure.code).toBe('IMAGE_PULL_DENIED');
    expect(failure.message).toContain(problem);
    expect(failure.nextStep).toContain('credsStore');
    expect(failure.message).not.toContain('s3cr3t');
  });
}

test('ignores a missing helper when the registry requires no login', async ({}, info) => {
  await using daemon = await fakeDaemon({
    'POST /images/create': messages({ status: 'Pull complete', id: 'a' }),
    'GET /images/app:1/json': image(),
  });
  const env = { ...(await withConfig(info, { credsStore: 'gone' })), DOCKER_HOST: `unix://${daemon.socket}` };
  expect((await (await DockerClient.connect({ env })).pull('app:1', { policy: 'always' })).id).toBe('sha256:1');
});

test('sends the login in the header and not in the URL', async ({}, info) => {
  let login: string | string[] | undefined;
  await using daemon = await fakeDaemon({
    'POST /images/create': (response, request) => {
      login = request.headers['x-registry-auth'];
      json(response, { status: 'done' });
    },
    'GET /images/r.example.com/app:1/json': image(),
  });
  const config = { auths: { 'r.example.com': { auth: base64('me:p>w?') } } };
  const env = { ...(await withConfig(info, config)), DOCKER_HOST: `unix://${daemon.socket}` };
  await (await DockerClient.connect({ env })).pull('r.example.com/app:1', { policy: 'always' });
  expect(JSON.parse(Buffer.from(String(login), 'base64url').toString())).toEqual({
    username: 'me',
    password: 'p>w?',
    serveraddress: 'r.example.com',
  });
  expect(daemon.requests.join()).not.toContain('p%3Ew');
});
