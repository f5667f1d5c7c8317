import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../core/system-error.js';
import { withLock } from '../process/lock.js';
import type { Work } from '../core/machine.js';
import { exists } from '../core/exists.js';
import { reportWhile } from '../core/progress.js';
import { asCacheError, requireWritableCache } from '../core/cache-directory.js';
import { corruptionOf, writeManifest } from './manifest.js';

export interface CachedOptions {
  /** A check besides names and sizes of files; rejects when the folder is corrupt. */
  verify?: (folder: string) => Promise<void>;
  /** For messages, such as `the engine 3.22.2`; the key when absent. */
  title?: string;
  /** Common prefix of related keys: a build removes those that were not used for days. */
  family?: string;
}

const UNUSED_FOR_MS = 3 * 24 * 3_600_000;

/**
 * The folder that `build` fills once, in this run or an earlier one. It is built in a scratch folder and then renamed, so
 * a folder of this name is complete. Two processes with the same key share one build; a corrupt folder is rebuilt.
 */
export async function cached(
  key: string,
  build: (folder: string) => Promise<void>,
  { machine, progress }: Work,
  options: CachedOptions = {},
): Promise<string> {
  if (!/^[\w.-]+$/.test(key))
    throw new Error(`${JSON.stringify(key)} is not a valid cache key: it must be a plain folder name.`);
  const title = options.title ?? key;
  const root = machine.cacheDir;
  const folder = join(root, key);
  const corruption = (): Promise<string | undefined> => findCorruption(folder, options.verify);
  if ((await exists(folder)) && (await corruption()) === undefined) {
    await markUsed(folder);
    return folder;
  }
  await requireWritableCache(root);
  try {
    const locks = join(root, 'locks', key);
    let builder: number | undefined;
    const work = withLock(
      locks,
      async () => {
        builder = undefined;
        if (await exists(folder)) {
          const problem = await corruption();
          if (problem === undefined) return folder;
          progress(`The cached copy of ${title} is corrupt (${problem}); rebuilding`);
        }
        await removeScratch(root, key);
        const scratch = join(root, `${scratchPrefix(key)}${randomBytes(4).toString('hex')}`);
        try {
          await mkdir(scratch, { recursive: true });
          await build(scratch);
          await writeManifest(scratch);
          await replace(scratch, folder);
          if (options.family !== undefined) await removeUnused(root, options.family);
        } finally {
          await rm(scratch, { recursive: true, force: true });
        }
        return folder;
      },
      {
        onWait: ({ pid }) => {
          builder = pid;
          progress(`Process ${pid} is building ${title}; waiting for it`);
        },
      },
    );
    return await reportWhile(work, progress, () =>
      builder === undefined ? undefined : `Still waiting for process ${builder} to build ${title}`,
    );
  } catch (error) {
    throw asCacheError(error, root);
  }
}

async function findCorruption(folder: string, verify: CachedOptions['verify']): Promise<string | undefined> {
  const corruption = await corruptionOf(folder);
  if (corruption !== undefined || verify === undefined) return corruption;
  try {
    await verify(folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The folder's modification time is the time of its last use. */
async function markUsed(folder: string): Promise<void> {
  const now = new Date();
  await utimes(folder, now, now).catch((error: unknown) => {
    // The cache may be read-only for this user, and the folder may be missing while another process replaces it.
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

/** Under the key's lock, any scratch folder of the key was left by a killed builder. */
async function removeScratch(root: string, key: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (name.startsWith(scratchPrefix(key))) await rm(join(root, name), { recursive: true, force: true });
  }
}

function scratchPrefix(key: string): string {
  return `.building-${key}~`;
}

async function replace(scratch: string, folder: string): Promise<void> {
  if (await exists(folder)) {
    const old = `${scratch}.old`; // renamed first, so that no process sees a partly removed folder
    await rename(folder, old);
    await rename(scratch, folder);
    await rm(old, { recursive: true, force: true });
  } else {
    await rename(scratch, folder);
  }
}
