import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../core/errno.js';
import { withLock } from '../process/lock.js';
import type { Progress } from '../core/progress.js';
import { asCacheError, cacheFolder, requireWritableCache } from './folder.js';
import { damageOf, writeManifest } from './manifest.js';

export interface CachedOptions {
  /** A closer look than names and sizes of files; throws (or rejects) when the folder is not good. */
  verify?: (folder: string) => Promise<void>;
  /** For messages, such as `the engine 3.22.2`; the key when absent. */
  title?: string;
  /** What keys of the same thing begin with: when one is built, those that nobody used for days are removed. */
  family?: string;
}

const UNUSED_FOR_MS = 3 * 24 * 3_600_000;

/**
 * The folder that `build` filled once, on this run or an earlier one. Builds in a scratch folder beside, then renames:
 * a folder of this name is complete. Two processes that want the same key share one build; a damaged folder is rebuilt.
 */
export async function cached(
  key: string,
  build: (folder: string, progress: Progress) => Promise<void>,
  progress: Progress,
  options: CachedOptions = {},
): Promise<string> {
  if (!/^[\w.-]+$/.test(key)) throw new Error(`A cache key is a plain folder name, not ${JSON.stringify(key)}.`);
  const title = options.title ?? key;
  const root = cacheFolder();
  const folder = join(root, key);
  const damage = (): Promise<string | undefined> => damageWith(folder, options.verify);
  if ((await exists(folder)) && (await damage()) === undefined) {
    await markUsed(folder);
    return folder;
  }
  await requireWritableCache();
  try {
    const locks = join(root, 'locks', key);
    return await withWaitShown(progress, title, (onWait, onTurn) =>
      withLock(
        locks,
        async () => {
          onTurn();
          if (await exists(folder)) {
            const wrong = await damage();
            if (wrong === undefined) return folder;
            progress(`The cached copy of ${title} is damaged (${wrong}) and is made anew`);
          }
          await removeScratch(root, key);
          const scratch = join(root, `${scratchPrefix(key)}${randomBytes(4).toString('hex')}`);
          try {
            await mkdir(scratch, { recursive: true });
            await build(scratch, progress);
            await writeManifest(scratch);
            await replace(scratch, folder);
            if (options.family !== undefined) await removeUnused(root, options.family);
          } finally {
            await rm(scratch, { recursive: true, force: true });
          }
          return folder;
        },
        { onWait },
      ),
    );
  } catch (error) {
    throw asCacheError(error);
  }
}

async function damageWith(folder: string, verify: CachedOptions['verify']): Promise<string | undefined> {
  const damage = await damageOf(folder);
  if (damage !== undefined || verify === undefined) return damage;
  try {
    await verify(folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The time of the folder tells when it was used last. */
async function markUsed(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch((error: unknown) => {
    // A cache that others filled may be read-only for us, and one that is being replaced may be gone for a moment.
    if (!['EPERM', 'EACCES', 'EROFS', 'ENOENT'].includes(errnoOf(error))) throw error;
  });
}

async function removeUnused(root: string, family: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(family)) continue;
    const { mtimeMs } = await stat(join(root, name));
    if (Date.now() - mtimeMs > UNUSED_FOR_MS) await rm(join(root, name), { recursive: true, force: true });
  }
}

/** While another process builds, says so at once and then every few seconds. */
async function withWaitShown<T>(
  progress: Progress,
  title: string,
  work: (onWait: (owner: { pid: number }) => void, onTurn: () => void) => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const since = Date.now();
  try {
    const onWait = (owner: { pid: number }): void => {
      progress(`Process ${owner.pid} is making ${title} already; waiting for it`);
      timer = setInterval(() => {
        progress(
          `Still waiting for process ${owner.pid} to make ${title} (${Math.round((Date.now() - since) / 1000)} s)`,
        );
      }, 5_000);
    };
    return await work(onWait, () => clearInterval(timer));
  } finally {
    clearInterval(timer);
  }
}

/** Scratch folders of a key belong to its builder; whoever holds the key's lock finds only those of killed ones. */
async function removeScratch(root: string, key: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (name.startsWith(scratchPrefix(key))) await rm(join(root, name), { recursive: true, force: true });
  }
}

function scratchPrefix(key: string): string {
  return `.making-${key}~`;
}

async function replace(scratch: string, folder: string): Promise<void> {
  if (await exists(folder)) {
    const old = `${scratch}.old`; // out of the way in one step, so that nobody meets a half removed folder
    await rename(folder, old);
    await rename(scratch, folder);
    await rm(old, { recursive: true, force: true });
  } else {
    await rename(scratch, folder);
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
