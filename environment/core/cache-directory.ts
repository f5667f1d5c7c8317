import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from './errors.js';
import { makeFolder } from './make-folder.js';
import { whyFull, whyNotWritable } from './system-error.js';

/** Creates the cache folder when it is missing; throws `CACHE_NOT_WRITABLE` when it cannot be written. */
export async function requireWritableCache(folder: string): Promise<void> {
  try {
    makeFolder(join(folder, 'locks'));
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw asCacheError(error, folder);
  }
}

/** Turns system errors about writing to the cache into a `ServerError`; returns other errors unchanged. */
export function asCacheError(error: unknown, folder: string): unknown {
  if (error instanceof ServerError) return error;
  const full = whyFull(error);
  if (full !== undefined) {
    return new ServerError('CACHE_FULL', `The cache folder ${folder} is full: ${full}.`, {
      nextStep: 'Free space there, or set STF_CACHE_DIR to a folder with about 500 MB free.',
      cause: error,
    });
  }
  const reason = whyNotWritable(error);
  if (reason === undefined) return error;
  return new ServerError('CACHE_NOT_WRITABLE', `The cache folder ${folder} cannot be written: ${reason}.`, {
    nextStep: 'Set STF_CACHE_DIR to a writable folder.',
    cause: error,
  });
}
