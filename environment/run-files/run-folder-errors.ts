import { statfs } from 'node:fs/promises';
import { ServerError } from '../core/errors.js';
import { stfCommand } from '../core/stf-command.js';
import { whyFull, whyNotWritable } from '../core/write-failure.js';

/** The system's errors about a run's folder, or that of all runs, as a `ServerError`; other errors as they are. */
export function asRunFolderError(folder: string, error: unknown): unknown {
  const reason = whyNotWritable(error);
  if (reason === undefined) return asFullRunFolder(folder, error);
  return new ServerError('RUN_FOLDER_UNUSABLE', `${folder}, where runs have their files, cannot be used: ${reason}.`, {
    nextStep: 'Set STF_TMPDIR (--tmp-dir) to a folder that can be written.',
    cause: error,
  });
}

/** The same of those alone that say that there is no room: others may be about other files. */
export function asFullRunFolder(folder: string, error: unknown): unknown {
  const reason = whyFull(error);
  return reason === undefined ? error : full(folder, reason, error);
}

/** Why a server out of packages did not start; one for which there is no room ends, and its log may not say why. */
export async function asStartError(folder: string, error: unknown): Promise<unknown> {
  const ended = error instanceof ServerError && ['SERVER_ENDED', 'SERVER_NOT_READY'].includes(error.code);
  if (!ended) return asFullRunFolder(folder, error);
  const noRoom = /No space left on device|Disk quota exceeded/.test(error.message) || (await isFull(folder));
  return noRoom ? full(folder, 'the disk is full', error) : error;
}

const NOTHING_LEFT = 256 * 1024;

async function isFull(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize < NOTHING_LEFT,
    () => false, // somebody has taken the folder away: that is not for want of room
  );
}

function full(folder: string, reason: string, cause: unknown): ServerError {
  return new ServerError('RUN_FOLDER_FULL', `${folder}, where runs have their files, cannot take more: ${reason}.`, {
    nextStep: `Make room there (${stfCommand('clean')}), or set STF_TMPDIR (--tmp-dir) to a folder with some 500 MB left.`,
    cause,
  });
}
