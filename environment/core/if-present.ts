import { readdir } from 'node:fs/promises';
import { ServerError } from './errors.js';
import { errnoOf, isMissing } from './system-error.js';

/**
 * What is read at a path; undefined when the path does not exist.
 *
 * @throws ServerError `PATH_UNREADABLE` for every other error of the file system, such as a denied permission
 */
export async function ifPresent<T>(path: string, read: (path: string) => Promise<T>): Promise<T | undefined> {
  try {
    return await read(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    const code = errnoOf(error);
    if (!/^E[A-Z0-9]+$/.test(code)) throw error;
    const reason = ['EACCES', 'EPERM'].includes(code) ? 'permission denied' : code;
    throw new ServerError('PATH_UNREADABLE', `${path} cannot be read: ${reason}.`, {
      nextStep: 'Give this user the permission to read it, or choose another path.',
      cause: error,
    });
  }
}

/** The names in a directory; none when it does not exist. */
export async function namesIn(directory: string): Promise<string[]> {
  return (await ifPresent(directory, (path) => readdir(path))) ?? [];
}
