import { chmodSync, existsSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { errnoOf } from '../core/system-error.js';
import { ServerError } from '../core/errors.js';
import { makeFolder } from '../core/make-folder.js';
import { shortHash } from '../core/short-hash.js';
import { createHeld, type Owner } from '../process/lock.js';

/** The longest path of a Unix socket is 103 bytes on macOS, 107 on Linux. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET = 'socket';

/** The paths of one run's files. Other users (servers that run as another one) may pass through the folder, not list it. */
export interface RunFolder {
  path: string;
  socket: string;
  /** The supervisor of the run and the runner that it works for. */
  record: string;
  /** The process registry: each process that the run started, one JSON line each. */
  processes: string;
  /** The supervisor's own output. */
  log: string;
  /** Written when the run has ended and its servers are kept. */
  kept: string;
  /** The Docker daemon that has containers or networks of the run; absent when none has. */
  docker: string;
  /** Held while a supervisor starts. */
  lock: string;
}

/** The directory of all runs of this user on this machine, in the directory `tmpDir`. */
export function runsFolder(tmpDir: string): string {
  const folder = resolve(tmpDir, `stf-${userInfo().uid}`);
  // The name of a run has at least 16 letters: below a long temporary directory, the socket's path would be too long.
  return Buffer.byteLength(join(folder, 'x'.repeat(16), SOCKET)) <= LONGEST_SOCKET_PATH
    ? folder
    : join('/tmp', `stf-${userInfo().uid}`);
}

export function runFolder(runId: string, runs: string): RunFolder {
  let path = join(runs, runId);
  if (Buffer.byteLength(join(path, SOCKET)) > LONGEST_SOCKET_PATH) {
    path = join(runs, shortHash(runId));
  }
  return layOut(path);
}

export function layOut(path: string): RunFolder {
  return {
    path,
    socket: join(path, SOCKET),
    record: join(path, 'supervisor.json'),
    processes: join(path, 'processes'),
    log: join(path, 'supervisor.log'),
    kept: join(path, 'kept.json'),
    docker: join(path, 'docker.json'),
    lock: join(path, 'lock'),
  };
}

/** Creates the run's directory; throws when it belongs to another user. */
export function makeRunFolder(folder: RunFolder): void {
  makeOwn(join(folder.path, '..'));
  makeOwn(folder.path);
}

/**
 * Creates the directory of a run with its lock held, and returns the lock; undefined when the directory exists.
 * Atomic: a process that is killed between two of these steps must not leave a directory without an owner.
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
    throw new ServerError('RUN_FOLDER_FOREIGN', `${path} belongs to another user and cannot be used.`, {
      nextStep: 'Remove it, or set STF_TMPDIR to a directory of your own.',
    });
  }
  chmodSync(path, 0o711); // whatever the umask
}
