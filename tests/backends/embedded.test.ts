import { readdir, readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { frameworkTest as test } from '../../fixtures/framework-test.js';
import { expect } from '../../fixtures/index.js';
import { DRIVERS, type BackendDriver } from '../../environment/index.js';
import { allowForServers } from '../support/server-time.js';

test.beforeEach(async ({ workerServers }, testInfo) => {
  allowForServers(testInfo, { backends: DRIVERS.length });
  const infos = await Promise.all(DRIVERS.map((driver) => workerServers.backend(driver)));
  const ours = infos.every(({ source }) => source === 'embedded');
  test.skip(!ours, 'These tests are about servers that the run starts.');
});

test('no command line contains a password', async ({ workerServers }) => {
  test.skip(process.platform !== 'linux', 'Reads /proc.');
  const lines = await commandLines();
  expect(lines.join('\n')).toContain('postgres');

  for (const driver of DRIVERS) {
    const { connection } = await workerServers.backend(driver);
    const secrets = driver.secrets(connection);
    expect(secrets, driver.title).not.toEqual([]);
    for (const secret of secrets) {
      expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    }
  }
});

test('each backend reports its version', async ({ workerServers }) => {
  const versions = await Promise.all(DRIVERS.map(async (driver) => (await workerServers.backend(driver)).version));
  for (const version of versions) expect(version).toMatch(/^[A-Z][\w ]+ \d+\.\d+/);
});

test('no server is reachable from other machines', async ({ workerServers }) => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  test.skip(outside === undefined, 'This machine has no other address than loopback.');

  for (const driver of DRIVERS) {
    const { connection } = await workerServers.backend(driver);
    const port = await portOf(driver, connection);
    expect(await opens('127.0.0.1', port)).toBe(true);
    expect(await opens(outside?.address ?? '', port)).toBe(false);
  }
});

test('logs contain no password, and files with passwords are readable only by this user', async ({ workerServers }) => {
  const filesWithPasswords: string[] = [];
  for (const driver of DRIVERS) {
    const { logFiles, connection } = await workerServers.backend(driver);
    for (const file of logFiles) {
      const text = await readFile(file, 'utf8');
      for (const secret of driver.secrets(connection)) expect(text).not.toContain(secret);
    }
    expect(logFiles).not.toEqual([]);
    const directory = (logFiles[0] ?? '').replace(/\/[^/]*$/, '');
    for (const name of await readdir(directory)) {
      if (!/password|\.properties$/.test(name) || name.startsWith('log4j')) continue;
      filesWithPasswords.push(name);
      expect((await stat(`${directory}/${name}`)).mode & 0o077, name).toBe(0);
    }
  }
  expect(filesWithPasswords).not.toEqual([]);
});

async function portOf(driver: BackendDriver, connection: object): Promise<number> {
  const ports: number[] = [];
  await driver.withEndpoints(connection, (endpoint) => {
    ports.push(endpoint.port);
    return Promise.resolve(endpoint);
  });
  return ports[0] ?? 0;
}

async function commandLines(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  // A process can end after it was listed.
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (opened: boolean): void => {
      socket.destroy();
      resolve(opened);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
