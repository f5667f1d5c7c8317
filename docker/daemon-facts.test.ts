import { writeFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { defaultGateway, daemonFacts, type Here, type InfoAnswer } from './daemon-facts.js';
import type { Endpoint } from './endpoint.js';

const VERSION = { Version: '27.0.1', ApiVersion: '1.46', Os: 'linux', Arch: 'arm64' };
const SOCKET: Endpoint = { kind: 'socket', path: '/var/run/docker.sock', text: 'unix:///var/run/docker.sock' };
const REMOTE: Endpoint = {
  kind: 'tcp',
  host: 'build.example.com',
  port: 2376,
  path: '',
  text: 'tcp://build.example.com:2376',
};
const LINUX: Here = { platform: 'linux', hostname: 'laptop', contained: false };

function facts(endpoint: Endpoint, info: InfoAnswer = {}, here: Here = LINUX, publishedHost?: string) {
  return daemonFacts(endpoint, VERSION, { Name: 'laptop', ...info }, here, publishedHost);
}

test('publishes on loopback for a daemon of this machine', () => {
  expect(facts(SOCKET)).toMatchObject({
    local: true,
    desktop: false,
    publishedHost: '127.0.0.1',
    bindAddress: '127.0.0.1',
  });
});

test('publishes on the host of a remote daemon', () => {
  expect(facts(REMOTE, { Name: 'build' })).toMatchObject({
    local: false,
    publishedHost: 'build.example.com',
    bindAddress: '0.0.0.0',
  });
});

test('publishes on the given host', () => {
  expect(facts(SOCKET, {}, LINUX, '10.1.2.3')).toMatchObject({
    publishedHost: '10.1.2.3',
    bindAddress: '0.0.0.0',
  });
});

test('publishes on the gateway when the socket is mounted into our container', () => {
  const contained: Here = { platform: 'linux', hostname: 'a1b2c3', contained: true, gateway: '172.17.0.1' };
  expect(facts(SOCKET, {}, contained)).toMatchObject({
    local: false,
    publishedHost: '172.17.0.1',
    bindAddress: '0.0.0.0',
  });
});

test('treats a daemon within our own container as local', () => {
  const contained: Here = { platform: 'linux', hostname: 'laptop', contained: true, gateway: '172.17.0.1' };
  expect(facts(SOCKET, {}, contained)).toMatchObject({ local: true, publishedHost: '127.0.0.1' });
});

for (const [what, endpoint, info, here] of [
  ['Docker Desktop on Linux', SOCKET, { Name: 'docker-desktop', OperatingSystem: 'Docker Desktop' }, LINUX],
  ['Colima', { ...SOCKET, path: '/home/me/.colima/default/docker.sock' }, { Name: 'colima' }, LINUX],
  ['a daemon on a Mac', SOCKET, { Name: 'lima' }, { ...LINUX, platform: 'darwin' as const }],
] as const) {
  test(`recognizes ${what} as a virtual machine`, () => {
    expect(facts(endpoint, info, here)).toMatchObject({ desktop: true, local: true, publishedHost: '127.0.0.1' });
  });
}

test('recognizes Podman and rootless daemons', () => {
  const podman = daemonFacts(
    SOCKET,
    { ...VERSION, Components: [{ Name: 'Podman Engine' }] },
    { SecurityOptions: ['name=seccomp,profile=default', 'name=rootless'] },
    LINUX,
  );
  expect(podman).toMatchObject({ kind: 'podman', rootless: true });
  expect(facts(SOCKET)).toMatchObject({ kind: 'docker', rootless: false });
});

test('reads the default gateway from the routing table', async ({}, info) => {
  const table = info.outputPath('route');
  await writeFile(
    table,
    'Iface\tDestination\tGateway\tFlags\neth0\t000011AC\t00000000\t0001\neth0\t00000000\t010011AC\t0003\n',
  );
  expect(await defaultGateway(table)).toBe('172.17.0.1');
  expect(await defaultGateway(info.outputPath('none'))).toBeUndefined();
});
