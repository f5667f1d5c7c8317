import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Choices } from './choose.js';
import type { Environment, Machine } from '../core/machine.js';
import { identityOf, type ProcessIdentity } from '../process/identity.js';
import { killRegistered, readProcessRegistry } from '../process/process-registry.js';
import { sweep } from './leftovers.js';
import { messageOf } from '../core/errors.js';
import { writeRecord } from '../run-files/run-record.js';
import { serve } from './rpc-server.js';
import { layOut, type RunFolder } from '../run-files/run-folder.js';
import { Supervisor } from './supervisor.js';
import { watchRunner } from './runner-watch.js';

/** After this time the process exits even if stopping hangs; the kernel or the next run's sweep removes the rest. */
const LAST_RESORT_MS = 9_500;

const DELIVERY_PATIENCE_MS = 1_000;

/** The main function of the supervisor's process. */
export async function runSupervisor(
  choices: Choices,
  env: Environment,
  words: string[] = process.argv.slice(2),
): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      folder: { type: 'string' },
      runner: { type: 'string' },
      machine: { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const folder = layOut(needed(values.folder));
  const runner = JSON.parse(needed(values.runner)) as ProcessIdentity;
  const machine: Machine = { ...(JSON.parse(needed(values.machine)) as Omit<Machine, 'env'>), env };
  const self = await identityOf(process.pid);
  if (self === undefined) throw new Error('The start time of this process is unknown.');

  // A killed supervisor of the same run may have left processes and its socket.
  await killRegistered(await readProcessRegistry(folder.processes));
  await removeServersOf(folder);
  const record = await writeRecord(folder, { supervisor: self, runner });

  const supervisor = new Supervisor({ folder, record, machine, keep: values.keep }, choices);
  const finish = async (why: string): Promise<void> => {
    console.log(`${new Date().toISOString()} ends: ${why}`);
    setTimeout(() => process.exit(1), LAST_RESORT_MS);
    const { problems } = await supervisor.end();
    for (const problem of problems) console.error(problem);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void finish(signal));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      // An unhandled error of one client must not stop servers that tests use.
      console.error(error);
      supervisor.note(error);
    });
  }

  const { end } = supervisor.handlers;
  const server = await serve(folder, machine, {
    ...supervisor.handlers,
    end: async (request, progress) => {
      const report = await end(request, progress);
      // Closes after the report is delivered; then the process can exit.
      server.close(() => process.exit(0));
      setTimeout(() => process.exit(0), DELIVERY_PATIENCE_MS);
      return report;
    },
  });
  watchRunner(runner, () => void finish('the runner has ended'));
  process.send?.('ready');
  if (process.connected) process.disconnect();

  if (existsSync(folder.docker)) {
    await supervisor.resumeDocker().catch((error: unknown) => {
      supervisor.note(error);
    });
  }
  for (const problem of await sweep(folder, machine)) console.error(messageOf(problem));
}

async function removeServersOf(folder: RunFolder): Promise<void> {
  const mine = [folder.lock, folder.log, folder.docker];
  const names = await readdir(folder.path);
  const theirs = names.map((name) => join(folder.path, name)).filter((path) => !mine.includes(path));
  await Promise.all(theirs.map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })));
}

function needed(value: string | undefined): string {
  if (value === undefined)
    throw new Error('The supervisor is started by the framework, with --folder, --runner and --machine.');
  return value;
}
