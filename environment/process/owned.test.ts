import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _baseTest as test, expect } from '@playwright/test';
import type { OwnedProcess } from '../core/contract.js';
import { startTimeOf } from './identity.js';
import { startOwned } from './owned.js';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owned-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

test('an early exit is reported with the end of the log', async () => {
  const child = shell('echo one; echo two; echo three >&2; exit 4');
  expect(await child.ended).toEqual({ code: 4, signal: null });
  expect(child.running).toBe(false);
  expect(await child.logTail(2)).toBe('two\nthree');
});

test('a process does not get logins of registries', async () => {
  process.env['DOCKER_AUTH_CONFIG'] = '{"auths":{}}';
  try {
    const child = shell('echo "<$DOCKER_AUTH_CONFIG>"');
    await child.ended;
    expect(await child.logTail(1)).toBe('<>');
  } finally {
    delete process.env['DOCKER_AUTH_CONFIG'];
  }
});

test('stop waits first, then kills the whole group', async () => {
  const child = shell(`trap '' TERM; sleep 600 & echo $! > ${folder}/child; wait; wait`);
  await expect.poll(() => readFile(join(folder, 'child'), 'utf8').catch(() => '')).toMatch(/\d+\n/);
  const grandchild = Number(await readFile(join(folder, 'child'), 'utf8'));
  await child.stop({ graceMs: 200 });
  expect(await child.ended).toEqual({ code: null, signal: 'SIGKILL' });
  await expect.poll(() => startTimeOf(grandchild)).toBe(undefined);
  await child.stop(); // once more does no harm
});

test('processes that remain in the group are killed when it ends', async () => {
  const child = shell(`sleep 600 & echo $! > ${folder}/child`);
  expect(await child.ended).toEqual({ code: 0, signal: null });
  const grandchild = Number(await readFile(join(folder, 'child'), 'utf8'));
  await expect.poll(() => startTimeOf(grandchild)).toBe(undefined);
});

test('a program that does not exist or is not executable is an error at once', async () => {
  expect(() => start(join(folder, 'nothing'), [])).toThrow(
    `A server could not be started with ${join(folder, 'nothing')}: the file does not exist. Check that the file exists`,
  );
  expect(() => start('no-such-program-at-all', [])).toThrow(
    'Install no-such-program-at-all, or add its directory to PATH.',
  );
  await writeFile(join(folder, 'text'), '');
  await chmod(join(folder, 'text'), 0o644);
  expect(() => start(join(folder, 'text'), [])).toThrow(`${join(folder, 'text')} is not executable`);
});

function shell(script: string): OwnedProcess {
  return start('sh', ['-c', script]);
}

function start(command: string, args: string[]): OwnedProcess {
  const logFile = join(folder, 'logs', 'out.log');
  return startOwned({ title: 'A server', command, args, logFile }, { diesWithOwner: true, env: process.env });
}
