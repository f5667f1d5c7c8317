import { readFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { descendantsOf } from './identity.js';
import { startOwned } from './owned.js';

test.skip(process.platform !== 'linux', 'Reads /proc.');

const TREE = 'sh -c "while :; do sleep 0.05; done" & wait';

test('a process is frozen with its children, thawed, and killed while it is frozen', async ({}, testInfo) => {
  const parent = startOwned(
    { title: 'A tree', command: '/bin/sh', args: ['-c', TREE], logFile: testInfo.outputPath('log') },
    { diesWithOwner: true, env: process.env },
  );
  const child = async (): Promise<number> => (await descendantsOf(parent.pid))[0] ?? 0;
  await expect.poll(child).toBeGreaterThan(0);
  const pids = [parent.pid, await child()];
  const states = (): Promise<string[]> => Promise.all(pids.map(stateOf));

  await parent.freeze();
  await expect.poll(states).toEqual(['T', 'T']);
  await parent.thaw();
  await expect.poll(async () => (await states()).includes('T')).toBe(false);

  await parent.freeze();
  await parent.stop({ signal: 'SIGTERM' });
  await expect.poll(states).toEqual(['', '']);
});

/** The state as in /proc; empty when the process has ended. */
async function stateOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).charAt(0);
}
