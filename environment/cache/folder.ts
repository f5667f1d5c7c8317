import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ServerError } from '../core/errors.js';
import { makeFolder } from '../core/make-folder.js';
import { whyFull, whyNotWritable } from '../core/write-failure.js';

/** The folder of downloads and builds: `$STF_CACHE_DIR`, else below `$XDG_CACHE_HOME` or `~/.cache`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const own = env['STF_CACHE_DIR'];
  if (own !== undefined && own !== '') return resolve(own);
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification requires that relative paths are ignored.
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
  return join(base, 'sdc-test-framework');
}

/** Creates the cache folder when it is missing; throws `CACHE_NOT_WRITABLE` when it cannot be written. */
export async function requireWritableCache(): Promise<string> {
  const folder = cacheFolder();
  try {
    makeFolder(join(folder, 'locks'));
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw asCacheError(error);
  }
  return folder;
}

/** Turns system errors about writing to the cache into a `ServerError`; returns other errors unchanged. */
export function asCacheError(error: unknown): unknown {
  if (error instanceof ServerError) return error;
  const full = whyFull(error);
  if (full !== undefined) {
    return new ServerError('CACHE_FULL', `The cache folder ${cacheFolder()} is full: ${full}.`, {
      nextStep: 'Free space there, or set STF_CACHE_DIR to a folder with about 500 MB free.',
      cause: error,
    });
  }
  const reason = whyNotWritable(error);
  if (reason === undefined) return error;
  return new ServerError('CACHE_NOT_WRITABLE', `The cache folder ${cacheFolder()} cannot be written: ${reason}.`, {
    nextStep: 'Set STF_CACHE_DIR to a writable folder.',
    cause: error,
  });
}
