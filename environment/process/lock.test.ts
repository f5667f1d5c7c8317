import { EventEmitter, once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { _baseTest as test, expect } from '@playwright/test';
import { processSpace } from './identity.js';
import { withLock } from './lock.js';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

test('of concurrent processes one works at a time, and each gets its turn', async () => {
  let inside = 0;
  let most = 0;
  const turn = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(1);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, () => withLock(folder, turn, { pollMs: 1 })));
  expect(most).toBe(1);
  expect(await readdir(folder)).toHaveLength(1);
});

test('of many processes that find a dead holder only one takes over', async () => {
  await writeFile(join(folder, '7'), JSON.stringify({ pid: 1, startTime: 'long ago', space: processSpace() }));
  let inside = 0;
  let most = 0;
  const turn = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => withLock(folder, turn, { pollMs: 1 })));
  expect(most).toBe(1);
});

test('a holder in another container counts as alive as long as its heartbeat goes on', async () => {
  await writeFile(join(folder, '1'), JSON.stringify({ pid: 1, startTime: 'x', space: 'elsewhere' }));
  const notices = new EventEmitter();
  const noticed = once(notices, 'wait');
  let waits = 0;
  const onWait = (): void => {
    waits += 1;
    notices.emit('wait');
  };
  const taken = withLock(folder, () => Promise.resolve('taken'), { pollMs: 1, onWait });
  await noticed;
  expect(await Promise.race([taken, sleep(100, 'waiting')])).toBe('waiting');
  expect(waits).toBe(1);
  await writeFile(join(folder, '1'), JSON.stringify({ released: true }));
  expect(await taken).toBe('taken');
});

test('an error of the work releases the lock', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
  expect(await withLock(folder, () => Promise.resolve('next'))).toBe('next');
});
