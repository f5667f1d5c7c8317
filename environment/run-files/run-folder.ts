import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { errnoOf } from '../core/errno.js';
import { ServerError } from '../core/errors.js';
import { makeFolder } from '../core/make-folder.js';
import { createHeld, type Owner } from '../process/lock.js';

/** The longest path of a Unix socket is 103 bytes on macOS, 107 on Linux. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET = 'socket';

/** Where things of one run lie. Its folder may be passed through by others (servers run as `nobody`), not listed. */
export interface RunFolder {
  path: string;
  socket: string;
  /** Who supervises the run and for whom. */
  record: string;
  /** Every process that was started, one JSON line each. */
  ledger: string;
  /** Supervisor's own output. */
  log: string;
  /** Written when the run ended and its servers stay. */
  kept: string;
  /** Which Docker daemon has something of the run; absent when none has. */
  docker: string;
  /** Held while a supervisor is started. */
  lock: string;
}

/** The folder of all runs of this user on this machine: in `$STF_TMPDIR`, else where the system has temporary files. */
export function runsFolder(temporary: string = process.env['STF_TMPDIR'] || tmpdir()): string {
  // The supervisor works in another folder than whoever starts it.
  const folder = resolve(temporary, `stf-${userInfo().uid}`);
  // A run's name takes at least 16 letters. A folder for temporary files with such a long path leaves no room.
  return Buffer.byteLength(join(folder, 'x'.repeat(16), SOCKET)) <= LONGEST_SOCKET_PATH
    ? folder
    : join('/tmp', `stf-${userInfo().uid}`);
}

export function runFolder(runId: string, runs: string = runsFolder()): RunFolder {
  let path = join(runs, runId);
  if (Buffer.byteLength(join(path, SOCKET)) > LONGEST_SOCKET_PATH) {
    path = join(runs, createHash('sha256').update(runId).digest('hex').slice(0, 16));
  }
  return layOut(path);
}

export function layOut(path: string): RunFolder {
  return {
    path,
    socket: join(path, SOCKET),
    record: join(path, 'supervisor.json'),
    ledger: join(path, 'ledger'),
    log: join(path, 'supervisor.log'),
    kept: join(path, 'kept.json'),
    docker: join(path, 'docker.json'),
    lock: join(path, 'lock'),
  };
}

/** Makes the run's folder; refuses one that another user prepared. */
export function makeRunFolder(folder: RunFolder): void {
  makeOwn(join(folder.path, '..'));
  makeOwn(folder.path);
}

/**
 * Makes the folder of a run that has none, with its lock held; answers the lock, or undefined when there is a folder.
 * All at once: whoever is ended between two of these steps would leave a folder that nobody looks after.
 */
export function makeLockedRunFolder(folder: RunFolder, owner: Owner): string | undefined {
  makeOwn(join(folder.path, '..'));
  if (existsSync(folder.path)) return undefined;
  const draft = layOut(`${folder.path}.${process.pid}`);
  try {
    makeOwn(draft.path);
    const held = join(folder.lock, createHeld(draft.lock, owner));
    renameSync(draft.path, folder.path);
    return held;
  } catch (error) {
    rmSync(draft.path, { recursive: true, force: true });
    if (!['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error))) throw error;
    return undefined;
  }
}

function makeOwn(path: string): void {
  makeFolder(path, 0o711);
  const stats = lstatSync(path);
  if (!stats.isDirectory() || stats.uid !== userInfo().uid) {
    throw new ServerError('RUN_FOLDER_FOREIGN', `${path} belongs to another user, so nothing is put there.`, {
      nextStep: 'Remove it, or set STF_TMPDIR to a folder of your own.',
    });
  }
  chmodSync(path, 0o711); // whatever the umask
}
