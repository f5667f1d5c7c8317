import { mkdirSync, writeFileSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive, processSpace, type ProcessIdentity } from './identity.js';

export interface Owner extends ProcessIdentity {
  space: string;
  released?: true;
}

export interface LockOptions {
  /** Called once when another process holds the lock. */
  onWait?: (owner: ProcessIdentity) => void;
  pollMs?: number;
}

const HEARTBEAT_MS = 5_000;
const SILENT_FOR_MS = 60_000;

/**
 * Runs `work` while no other process of this machine runs its own with the same lock directory.
 *
 * The lock is a numbered file; the process that creates the next number holds it, once the holder of the number before has
 * released it or is dead. The highest number is never removed, so a slow process that creates a lower one detects that and
 * withdraws: that makes the take-over of a killed holder's lock safe without locks of the operating system.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  await mkdir(folder, { recursive: true });
  return whileHeld(await acquire(folder, options), work);
}

/** Creates, synchronously, a lock directory whose lock is held from the start; returns the file name for `whileHeld`. */
export function createHeld(folder: string, owner: Owner): string {
  mkdirSync(folder);
  writeFileSync(file(folder, 1), JSON.stringify(owner), { mode: 0o644, flag: 'wx' });
  return '1';
}

/** This process as the holder of a lock. */
export async function ownerHere(): Promise<Owner> {
  const self = await identityOf(process.pid);
  if (self === undefined) throw new Error('The start time of this process is unknown.');
  return { ...self, space: processSpace() };
}

/** Runs `work`, and releases the lock afterwards. */
export async function whileHeld<T>(held: string, work: () => Promise<T>): Promise<T> {
  const heartbeat = setInterval(() => void utimes(held, new Date(), new Date()).catch(() => undefined), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await release(held);
  }
}

async function acquire(folder: string, options: LockOptions): Promise<string> {
  const owner = await ownerHere();
  const draft = join(folder, `draft-${process.pid}-${randomBytes(6).toString('hex')}`);
  await writeFile(draft, JSON.stringify(owner), { mode: 0o644 });
  let waited = false;
  try {
    for (;;) {
      const highest = await highestNumber(folder);
      const holder = highest === 0 ? undefined : await holderOf(file(folder, highest));
      if (holder === undefined) {
        const mine = file(folder, highest + 1);
        if ((await create(draft, mine)) && (await highestNumber(folder)) === highest + 1) {
          await removeBelow(folder, highest + 1);
          return mine;
        }
        continue;
      }
      if (!waited) options.onWait?.(holder);
      waited = true;
      await sleep(options.pollMs ?? 100);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function release(held: string): Promise<void> {
  const released = `${held}.released`;
  try {
    await writeFile(released, JSON.stringify({ pid: process.pid, startTime: '', space: '', released: true }));
    await rename(released, held);
  } catch (error) {
    ignoreMissing(error as NodeJS.ErrnoException); // the directory was removed, and the lock with it
  }
}

/** The holder of the lock with this number; `undefined` when it is released or its holder is dead. */
async function holderOf(path: string): Promise<Owner | undefined> {
  let owner: Owner;
  let touched: number;
  try {
    owner = JSON.parse(await readFile(path, 'utf8')) as Owner;
    touched = (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (owner.released === true) return undefined;
  const alive = owner.space === processSpace() ? await isAlive(owner) : Date.now() - touched < SILENT_FOR_MS;
  return alive ? owner : undefined;
}

async function create(draft: string, target: string): Promise<boolean> {
  try {
    await link(draft, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function numbers(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^\d+$/.test(name)).map(Number);
}

async function highestNumber(folder: string): Promise<number> {
  return Math.max(0, ...(await numbers(folder)));
}

async function removeBelow(folder: string, limit: number): Promise<void> {
  for (const number of await numbers(folder)) {
    if (number < limit) await unlink(file(folder, number)).catch(ignoreMissing);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function file(folder: string, number: number): string {
  return join(folder, String(number));
}
