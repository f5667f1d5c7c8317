import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errnoOf } from '../core/errno.js';
import { commandLineOf, isAlive, startTimeNow, type ProcessIdentity } from './identity.js';
import { killGroup } from './owned.js';

/** A process that a run started, as a later run finds it written down. */
export interface LedgerEntry extends ProcessIdentity {
  title: string;
  command: string;
}

/** Writes at once: the supervisor may be killed the moment after. */
export function enter(file: string, process: { pid: number; title: string; command: string }): void {
  const startTime = startTimeNow(process.pid);
  if (startTime === undefined) return; // ended already
  appendFileSync(file, `${JSON.stringify({ ...process, startTime } satisfies LedgerEntry)}\n`, { mode: 0o600 });
}

export async function readLedger(file: string): Promise<LedgerEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as LedgerEntry];
    } catch {
      return []; // the last line of a supervisor that was killed while it wrote
    }
  });
}

/** Whether the very process that was entered still runs: same number, same start, same program. */
export async function stillRuns(entry: LedgerEntry): Promise<boolean> {
  return (await isAlive(entry)) && (await commandLineOf(entry.pid)).includes(basename(entry.command));
}

/** Kills what still runs of these processes, with their groups, and answers what was found running. */
export async function killEntered(entries: LedgerEntry[]): Promise<LedgerEntry[]> {
  const running: LedgerEntry[] = [];
  for (const entry of entries) {
    if (!(await stillRuns(entry))) continue;
    running.push(entry);
    killGroup(entry.pid, 'SIGKILL');
  }
  return running;
}
