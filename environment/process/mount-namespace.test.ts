import { chmod, mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { startTimeOf } from './identity.js';
import { mountNamespaces, withMountsOf, withTmpfs } from './mount-namespace.js';
import { startOwned } from './owned.js';

const TMPFS_MAGIC = 0x01021994;

test.skip(process.platform !== 'linux', 'Other systems have no namespaces for mounts.');

test('a mount of one process is seen by another one that enters, and ends with its holder', async ({}, testInfo) => {
  const namespaces = await mountNamespaces(process.env);
  if (typeof namespaces === 'string') test.skip(true, namespaces);
  if (typeof namespaces === 'string') return;
  const directory = testInfo.outputPath('data');
  await mkdir(directory, { recursive: true });
  const logFile = testInfo.outputPath('log');
  const options = { diesWithOwner: true, env: process.env };
  const holder = startOwned(
    {
      title: 'Holder',
      wrapper: withTmpfs(namespaces, directory, 'size=1m'),
      command: 'sleep',
      args: ['infinity'],
      logFile,
    },
    options,
  );
  const here = `/proc/${holder.pid}/root${directory}`;
  await expect.poll(async () => (await statfs(here)).type).toBe(TMPFS_MAGIC);
  await writeFile(join(here, 'a'), 'inside');

  const inside = startOwned(
    { title: 'Inside', wrapper: withMountsOf(namespaces, holder.pid, directory), command: 'cat', args: ['a'], logFile },
    options,
  );
  expect(await inside.ended).toEqual({ code: 0, signal: null });
  expect(await inside.logTail(1)).toBe('inside');
  // A run finds the process again by its command.
  expect(await readFile(`/proc/${holder.pid}/cmdline`, 'utf8')).toContain('sleep\0infinity\0');
  expect((await statfs(directory)).type).not.toBe(TMPFS_MAGIC);

  await holder.stop();
  await expect.poll(() => startTimeOf(holder.pid)).toBe(undefined);
  expect(await readFile('/proc/mounts', 'utf8')).not.toContain(directory);
});

test('a system that does not allow it says why', async ({}, testInfo) => {
  const bin = testInfo.outputPath('bin');
  await mkdir(bin, { recursive: true });
  await writeFile(
    join(bin, 'unshare'),
    '#!/bin/sh\necho "unshare: unshare failed: Operation not permitted" >&2; exit 1\n',
  );
  await chmod(join(bin, 'unshare'), 0o755);
  expect(await mountNamespaces({ PATH: bin })).toBe('unshare: unshare failed: Operation not permitted');
  expect(await mountNamespaces({ PATH: '/nonexistent' })).toContain('ENOENT');
});
