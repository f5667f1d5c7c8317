import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OwnedProcess, ProcessEnd, ProcessSpec } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import type { Environment } from '../core/machine.js';
import { Frozen } from './freeze.js';
import { diesWithParent } from './pdeathsig.js';

const TAIL_BYTES = 64 * 1024;
const DEFAULT_GRACE_MS = 3_000;

export interface OwnedProcessOptions {
  /** The kernel kills the process when this one dies. */
  diesWithOwner: boolean;
  /** Its environment, besides the variables of its own. */
  env: Environment;
}

/** Starts a process in a group of its own, with its output in a file, so that it can outlive its owner. */
export function startOwned(spec: ProcessSpec, options: OwnedProcessOptions): OwnedProcess {
  const env: Environment = { ...options.env, ...spec.env };
  // Contains logins of registries, which only pulling images needs.
  Reflect.deleteProperty(env, 'DOCKER_AUTH_CONFIG');
  const command = findCommand(spec, env);
  const [first = command, ...rest] = [...(spec.wrapper ?? []), command, ...spec.args];
  const [file, args] = options.diesWithOwner ? diesWithParent(first, rest, spec.deathSignal) : [first, rest];
  mkdirSync(dirname(spec.logFile), { recursive: true });
  const log = openSync(spec.logFile, 'a', 0o600);
  let child: ChildProcess;
  try {
    child = spawn(file, args, {
      cwd: spec.cwd,
      env,
      stdio: ['ignore', log, log],
      detached: true,
      ...(spec.uid === undefined ? {} : { uid: spec.uid }),
      ...(spec.gid === undefined ? {} : { gid: spec.gid }),
    });
  } finally {
    closeSync(log);
  }
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (error) => {
      resolve({ code: null, signal: null, error });
    });
    child.once('exit', (code, signal) => {
      if (child.pid !== undefined) killGroup(child.pid, 'SIGKILL'); // its children may still run
      resolve({ code, signal });
    });
  });
  if (child.pid === undefined) {
    throw new ServerError('PROCESS_NOT_STARTED', `${spec.title} could not be started: ${command} did not run.`, {
      nextStep: 'Check that its directory is accessible and that the file is an executable for this system.',
    });
  }
  child.unref();
  return new Owned(child.pid, ended, spec.logFile);
}

class Owned implements OwnedProcess {
  readonly pid: number;
  readonly ended: Promise<ProcessEnd>;
  readonly #logFile: string;
  #running = true;
  #stopRequested = false;
  #frozen: Frozen | undefined;

  constructor(pid: number, ended: Promise<ProcessEnd>, logFile: string) {
    this.pid = pid;
    this.#logFile = logFile;
    this.ended = ended.finally(() => (this.#running = false));
  }

  get running(): boolean {
    return this.#running;
  }

  get stopRequested(): boolean {
    return this.#stopRequested;
  }

  async logTail(lines: number): Promise<string> {
    const file = await open(this.#logFile, 'r');
    try {
      const { size } = await file.stat();
      const start = Math.max(0, size - TAIL_BYTES);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
      const text = buffer.toString('utf8', 0, bytesRead).trimEnd();
      return text.split('\n').slice(-lines).join('\n');
    } finally {
      await file.close();
    }
  }

  async freeze(): Promise<void> {
    if (!this.#running) return;
    this.#frozen ??= await Frozen.freeze(this.pid);
  }

  async thaw(): Promise<void> {
    const frozen = this.#frozen;
    this.#frozen = undefined;
    await frozen?.thaw();
  }

  async stop(options: { graceMs?: number; signal?: NodeJS.Signals } = {}): Promise<void> {
    if (!this.#running) return;
    this.#stopRequested = true;
    const patience = new AbortController();
    const late = sleep(options.graceMs ?? DEFAULT_GRACE_MS, true, { signal: patience.signal }).catch(() => false);
    killGroup(this.pid, options.signal ?? 'SIGTERM');
    await this.thaw();
    if (await Promise.race([late, this.ended.then(() => false)])) killGroup(this.pid, 'SIGKILL');
    await this.ended;
    patience.abort();
  }
}

/** The predicate of a sentence whose subject is the process: `exited with code 1`. */
export function describeEnd({ code, signal, error }: ProcessEnd): string {
  if (error !== undefined) return `could not be started (${error.message})`;
  return signal === null ? `exited with code ${code}` : `was killed by ${signal}`;
}

/** Sends a signal to all processes of a group; without an error when the group has ended. */
export function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // macOS answers EPERM for a group that consists of zombies only.
    if (code !== 'ESRCH' && !(code === 'EPERM' && process.platform === 'darwin')) throw error;
  }
}

/** The path of the program, so that a missing one is an error here and not an exit code of setpriv later. */
function findCommand(spec: ProcessSpec, env: Environment): string {
  const { command } = spec;
  const byName = !command.includes('/');
  const places = byName ? (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command)) : [command];
  let reason = 'the file does not exist';
  for (const place of places) {
    try {
      accessSync(isAbsolute(place) ? place : join(spec.cwd ?? '.', place), constants.X_OK);
      return place;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES') reason = `${place} is not executable`;
    }
  }
  throw new ServerError('PROCESS_NOT_STARTED', `${spec.title} could not be started with ${command}: ${reason}.`, {
    nextStep: byName
      ? `Install ${command}, or add its directory to PATH.`
      : 'Check that the file exists and is executable.',
  });
}
