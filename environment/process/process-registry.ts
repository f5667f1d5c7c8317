import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errnoOf } from '../core/system-error.js';
import { commandLineOf, isAlive, startTimeNow, type ProcessIdentity } from './identity.js';
import { killGroup } from './owned.js';

/** A process that a run started; later runs read it to clean up. */
export interface RegisteredProcess extends ProcessIdentity {
  title: string;
  command: string;
}

/** Writes synchronously: the supervisor may be killed right after. */
export function registerProcess(file: string, process: { pid: number; title: string; command: string }): void {
  const startTime = startTimeNow(process.pid);
  if (startTime === undefined) return; // ended already
  appendFileSync(file, `${JSON.stringify({ ...process, startTime } satisfies RegisteredProcess)}\n`, { mode: 0o600 });
}

export async function readProcessRegistry(file: string): Promise<RegisteredProcess[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as RegisteredProcess];
    } catch {
      return []; // the last line of a supervisor that was killed while it wrote
    }
  });
}

/** Whether the registered process still runs: same pid, start time and program. */
export async function stillRuns(entry: RegisteredProcess): Promise<boolean> {
  return (await isAlive(entry)) && (await commandLineOf(entry.pid)).includes(basename(entry.command));
}

/** Kills those of the processes that still run, with their groups, and returns them. */
export async function killRegistered(entries: RegisteredProcess[]): Promise<RegisteredProcess[]> {
  const running: RegisteredProcess[] = [];
  for (const entry of entries) {
    if (!(await stillRuns(entry))) continue;
    running.push(entry);
    killGroup(entry.pid, 'SIGKILL');
  }
  return running;
}
