import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { findEndpoints, parseHost, defaultSockets } from './endpoint.js';
import { failureOf } from './testing/fake-daemon.js';

for (const [text, endpoint] of [
  ['unix:///run/user/1000/docker.sock', { kind: 'socket', path: '/run/user/1000/docker.sock' }],
  ['npipe:////./pipe/docker_engine', { kind: 'socket', path: '\\\\.\\pipe\\docker_engine' }],
  ['tcp://build.example.com', { kind: 'tcp', host: 'build.example.com', port: 2375, path: '' }],
  ['tcp://10.0.0.1:2376/', { kind: 'tcp', host: '10.0.0.1', port: 2376, path: '' }],
  ['tcp://[fd00::1]:80', { kind: 'tcp', host: 'fd00::1', port: 80 }],
  [
    'https://proxy.example.com/docker',
    { kind: 'tcp', host: 'proxy.example.com', port: 443, path: '/docker', tls: { verify: true } },
  ],
  ['ssh://ci@build:2222', { kind: 'ssh', host: 'build', port: 2222, user: 'ci', text: 'ssh://ci@build:2222' }],
  ['ssh://build/run/user/1000/docker.sock', { kind: 'ssh', host: 'build', socket: '/run/user/1000/docker.sock' }],
] as const) {
  test(`parses ${text}`, () => {
    expect(parseHost(text, 'DOCKER_HOST')).toMatchObject(endpoint);
  });
}

for (const text of [
  'build.example.com',
  'unix://',
  'unix://docker.sock',
  'tcp://',
  'ftp://build',
  'ssh://-oProxyCommand=x',
  'ssh://me:secret@build',
]) {
  test(`rejects ${text}`, async () => {
    const failure = await failureOf(findEndpoints({ DOCKER_HOST: text }));
    expect(failure.code).toBe('DOCKER_HOST_INVALID');
    expect(failure.message).toContain('DOCKER_HOST');
    expect(`${failure.message} ${failure.nextStep ?? ''}`).not.toContain('secret');
  });
}

test('does not show the login of an address', () => {
  expect(parseHost('tcp://me:secret@build:2375', 'DOCKER_HOST').text).toBe('tcp://build:2375');
});

async function directoryWith(directory: string, files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

const idOf = (context: string): string => createHash('sha256').update(context).digest('hex');
const context = (name: string, host: string, more: object = {}): Record<string, string> => ({
  [`contexts/meta/${idOf(name)}/meta.json`]: JSON.stringify({
    Name: name,
    Endpoints: { docker: { Host: host, ...more } },
  }),
});

test('uses the current context of the config', async ({}, info) => {
  const directory = await directoryWith(info.outputPath('docker'), {
    'config.json': '{"currentContext":"colima"}',
    ...context('colima', 'unix:///home/me/.colima/default/docker.sock'),
  });
  expect(await findEndpoints({ DOCKER_CONFIG: directory })).toMatchObject({
    source: 'the context colima',
    endpoints: [{ kind: 'socket', path: '/home/me/.colima/default/docker.sock' }],
    variables: { DOCKER_CONTEXT: 'colima', DOCKER_CONFIG: directory },
  });
});

test('prefers DOCKER_HOST to DOCKER_CONTEXT, and DOCKER_CONTEXT to the config', async ({}, info) => {
  const directory = await directoryWith(info.outputPath('docker'), {
    'config.json': '{"currentContext":"colima"}',
    ...context('build', 'tcp://build:2375'),
  });
  const env = { DOCKER_CONFIG: directory, DOCKER_CONTEXT: 'build' };
  expect((await findEndpoints(env)).endpoints).toMatchObject([{ host: 'build', port: 2375 }]);
  expect((await findEndpoints({ ...env, DOCKER_HOST: 'tcp://other' })).endpoints).toMatchObject([{ host: 'other' }]);
  expect((await findEndpoints({ ...env, DOCKER_CONTEXT: 'default' })).source).toBe('the default sockets');
});

test("uses a context's own TLS files", async ({}, info) => {
  const directory = await directoryWith(info.outputPath('docker'), {
    ...context('build', 'tcp://build:2376'),
    [`contexts/tls/${idOf('build')}/docker/ca.pem`]: 'CA',
  });
  const [endpoint] = (await findEndpoints({ DOCKER_CONFIG: directory, DOCKER_CONTEXT: 'build' })).endpoints;
  expect(endpoint).toMatchObject({ tls: { verify: true, ca: Buffer.from('CA') } });
});

test('names a missing context', async ({}, info) => {
  const failure = await failureOf(findEndpoints({ DOCKER_CONFIG: info.outputPath('none'), DOCKER_CONTEXT: 'gone' }));
  expect(failure.code).toBe('DOCKER_CONTEXT_UNKNOWN');
  expect(failure.message).toContain('"gone"');
  expect(failure.nextStep).toContain('docker context ls');
});

test('names a corrupt config without its content', async ({}, info) => {
  const directory = await directoryWith(info.outputPath('docker'), {
    'config.json': '{"auths":{"r":{"auth":"c2VjcmV0"',
  });
  const failure = await failureOf(findEndpoints({ DOCKER_CONFIG: directory }));
  expect(failure.code).toBe('DOCKER_CONFIG_INVALID');
  expect(failure.message).toContain(join(directory, 'config.json'));
  expect(failure.stack).not.toContain('c2VjcmV0');
  expect(failure.cause).toBeUndefined();
});

test('uses the files of DOCKER_CERT_PATH with DOCKER_TLS_VERIFY', async ({}, info) => {
  const directory = await directoryWith(info.outputPath('certs'), {
    'ca.pem': 'CA',
    'cert.pem': 'CERT',
    'key.pem': 'KEY',
  });
  const env = { DOCKER_HOST: 'tcp://build:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: directory };
  const { endpoints, variables } = await findEndpoints(env);
  expect(endpoints).toMatchObject([{ tls: { verify: true, ca: Buffer.from('CA'), key: Buffer.from('KEY') } }]);
  expect(variables).toEqual(env);

  const failure = await failureOf(findEndpoints({ ...env, DOCKER_CERT_PATH: info.outputPath('none') }));
  expect(failure.code).toBe('DOCKER_HOST_INVALID');
  expect(failure.message).toContain('.pem');
});

test('tries the sockets of all kinds of daemons by default, the system’s first', () => {
  const sockets = defaultSockets({ HOME: '/home/me', XDG_RUNTIME_DIR: '/run/user/1000' }, 'linux');
  expect(sockets[0]).toBe('/var/run/docker.sock');
  expect(sockets).toEqual(
    expect.arrayContaining([
      '/run/user/1000/docker.sock',
      '/home/me/.docker/run/docker.sock',
      '/home/me/.colima/default/docker.sock',
      '/run/user/1000/podman/podman.sock',
    ]),
  );
});
