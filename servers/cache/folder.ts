import { access, constants, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { ServerError } from '../errors.js';

/** Where things that are made once are kept: `$STF_CACHE_DIR`, else below `$XDG_CACHE_HOME` or `~/.cache`. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const own = env['STF_CACHE_DIR'];
  if (own !== undefined && own !== '') return resolve(own);
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification tells to ignore relative paths.
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
  return join(base, 'sdc-test-framework');
}

/** Makes the cache folder when it is missing; throws `CACHE_NOT_WRITABLE` when nothing can be put there. */
export async function requireWritableCache(): Promise<string> {
  const folder = cacheFolder();
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw asCacheError(error);
  }
  return folder;
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  ENOENT: 'a part of its path cannot be made',
};
const FULL: Record<string, string> = { ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up' };

/** Turns the system's errors of writing to the cache into a `ServerError`; other errors come back as they are. */
export function asCacheError(error: unknown): unknown {
  if (error instanceof ServerError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const full = FULL[code];
  if (full !== undefined) {
    return new ServerError('CACHE_FULL', `The cache folder ${cacheFolder()} cannot take more: ${full}.`, {
      nextStep: 'Make room there, or set STF_CACHE_DIR to a folder with some 500 MB left.',
      cause: error,
    });
  }
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new ServerError('CACHE_NOT_WRITABLE', `The cache folder ${cacheFolder()} cannot be written: ${reason}.`, {
    nextStep: 'Set STF_CACHE_DIR to a folder that can.',
    cause: error,
  });
}
