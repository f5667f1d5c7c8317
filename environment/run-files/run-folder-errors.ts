import { statfs } from 'node:fs/promises';
import { ServerError } from '../core/errors.js';
import type { Machine } from '../core/machine.js';
import { stfCommand } from './stf-command.js';
import { whyFull, whyNotWritable } from '../core/system-error.js';

/** Turns a system error about the directory of a run, or of all runs, into a `ServerError`; returns other errors unchanged. */
export function asRunFolderError(folder: string, error: unknown, machine: Machine): unknown {
  const reason = whyNotWritable(error);
  if (reason === undefined) return asFullRunFolder(folder, error, machine);
  return new ServerError('RUN_FOLDER_UNUSABLE', `${folder}, where runs store their files, cannot be used: ${reason}.`, {
    nextStep: 'Set STF_TMPDIR (--tmp-dir) to a writable directory.',
    cause: error,
  });
}

/** The same for a full disk only: other errors may concern other files. */
export function asFullRunFolder(folder: string, error: unknown, machine: Machine): unknown {
  const reason = whyFull(error);
  return reason === undefined ? error : full(folder, reason, error, machine);
}

/** Why a server from packages did not start. On a full disk it ends, and its log may not say why. */
export async function asStartError(folder: string, error: unknown, machine: Machine): Promise<unknown> {
  const ended = error instanceof ServerError && ['SERVER_ENDED', 'SERVER_NOT_READY'].includes(error.code);
  if (!ended) return asFullRunFolder(folder, error, machine);
  const diskFull = /No space left on device|Disk quota exceeded/.test(error.message) || (await isFull(folder));
  return diskFull ? full(folder, 'the disk is full', error, machine) : error;
}

const FULL_BELOW_BYTES = 256 * 1024;

async function isFull(folder: string): Promise<boolean> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize < FULL_BELOW_BYTES,
    () => false, // the directory was removed, which does not mean that the disk is full
  );
}

function full(folder: string, reason: string, cause: unknown, machine: Machine): ServerError {
  return new ServerError('RUN_FOLDER_FULL', `${folder}, where runs store their files, is full: ${reason}.`, {
    nextStep: `Free disk space there (${stfCommand('clean', machine)}), or set STF_TMPDIR (--tmp-dir) to a directory with about 500 MB free.`,
    cause,
  });
}
