import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServerError } from '../core/errors.js';
import type { Machine } from '../core/machine.js';
import { SECRET_VARIABLES } from '../options/options.js';
import { isAlive, type ProcessIdentity } from '../process/identity.js';
import { ownerHere, whileHeld, withLock } from '../process/lock.js';
import { readRecord } from '../run-files/run-record.js';
import { answers } from './rpc-client.js';
import { asRunFolderError } from '../run-files/run-folder-errors.js';
import { makeLockedRunFolder, makeRunFolder, type RunFolder } from '../run-files/run-folder.js';

export interface Launch {
  folder: RunFolder;
  runner: ProcessIdentity;
  machine: Machine;
  keep: boolean;
  /** The program to run; the framework's own when absent. */
  main?: URL;
}

const READY_PATIENCE_MS = 30_000;
const ENDING_PATIENCE_MS = 12_000;

/** Makes sure that the run has a supervisor; of several concurrent callers, one starts it. */
export async function ensureSupervisor(launch: Launch): Promise<void> {
  const { folder } = launch;
  if (await answers(folder.socket)) return;
  try {
    await startSupervisor(launch);
  } catch (error) {
    throw asRunFolderError(folder.path, error, launch.machine);
  }
}

async function startSupervisor(launch: Launch): Promise<void> {
  const { folder } = launch;
  const owner = await ownerHere();
  // Synchronous up to the supervisor's process, so that a runner that is killed in between leaves no directory behind.
  const held = makeLockedRunFolder(folder, owner);
  if (held !== undefined) {
    const supervisor = spawnSupervisor(launch);
    await whileHeld(held, () => untilReady(supervisor, folder));
    return;
  }
  await withLock(
    folder.lock,
    async () => {
      if (await answers(folder.socket)) return;
      await untilPredecessorIsGone(folder);
      makeRunFolder(folder); // a supervisor that has ended has removed it
      await untilReady(spawnSupervisor(launch), folder);
    },
    { pollMs: 20 },
  );
}

/** A supervisor without a socket is ending, or starting for another worker that waits for it. */
async function untilPredecessorIsGone(folder: RunFolder): Promise<void> {
  const record = await readRecord(folder);
  if (record === undefined) return;
  const deadline = Date.now() + ENDING_PATIENCE_MS;
  while (await isAlive(record.supervisor)) {
    if (Date.now() > deadline) {
      throw new ServerError(
        'SUPERVISOR_STUCK',
        `The supervisor of this run (process ${record.supervisor.pid}) does not end.`,
        {
          nextStep: `Kill it, then start the run again. Its log is ${folder.log}.`,
        },
      );
    }
    await sleep(50);
  }
}

function spawnSupervisor({ folder, runner, machine, keep, main }: Launch): ChildProcess {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const program = fileURLToPath(main ?? new URL(`supervisor-process${extname(import.meta.url)}`, import.meta.url));
  const loader = extname(program) === '.ts' ? ['--import', 'tsx'] : [];
  const { env: inherited, ...settings } = machine;
  const words = [
    ...['--folder', folder.path, '--runner', JSON.stringify(runner), '--machine', JSON.stringify(settings)],
    ...(keep ? ['--keep'] : []),
  ];
  const env = { ...inherited };
  delete env['NODE_OPTIONS']; // set for the worker: a debugger's port, a loader
  // The servers inherit this environment; the supervisor gets the logins that it needs through the socket.
  for (const name of SECRET_VARIABLES) Reflect.deleteProperty(env, name);
  const log = openSync(folder.log, 'a', 0o600);
  try {
    // Detached: Ctrl-C reaches only the runner, and the supervisor then stops the servers in order.
    return spawn(process.execPath, [...loader, program, ...words], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}

async function untilReady(supervisor: ChildProcess, folder: RunFolder): Promise<void> {
  const outcome = await new Promise<string>((resolve) => {
    const timer = setTimeout(() => {
      resolve('was not ready in time');
    }, READY_PATIENCE_MS);
    const settle = (text: string): void => {
      clearTimeout(timer);
      resolve(text);
    };
    supervisor.once('message', () => {
      settle('ready');
    });
    supervisor.once('error', (error) => {
      settle(`could not be started (${error.message})`);
    });
    supervisor.once('exit', (code, signal) => {
      settle(`ended at once (${signal ?? `exit code ${code}`})`);
    });
  });
  if (outcome !== 'ready') {
    supervisor.kill('SIGKILL');
    const tail = (await readFile(folder.log, 'utf8')).trimEnd().split('\n').slice(-15).join('\n');
    throw new ServerError('SUPERVISOR_NOT_STARTED', `The supervisor of this run ${outcome}.`, {
      nextStep: `The end of its log:\n${tail}`,
    });
  }
  supervisor.removeAllListeners();
  if (supervisor.connected) supervisor.disconnect();
  supervisor.unref();
}
