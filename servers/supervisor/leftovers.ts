import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errnoOf } from '../errno.js';
import { isAlive, processSpace } from '../processes/identity.js';
import { killEntered, readLedger, stillRuns, type LedgerEntry } from './ledger.js';
import { failuresOf } from './failures.js';
import { readKept, readRecord, type KeptRecord, type RunRecord } from './record.js';
import { layOut, runsFolder, type RunFolder } from './run-folder.js';

export type RunState =
  /** Its runner or its supervisor lives: it looks after itself. */
  | 'alive'
  /** It ended and left its servers on purpose. */
  | 'kept'
  /** Nobody looks after what is left of it. */
  | 'dead'
  /** Of another container or machine that shares this folder. */
  | 'elsewhere';

export interface Run {
  folder: RunFolder;
  state: RunState;
  kept?: KeptRecord;
  /** What of it runs now. */
  running: LedgerEntry[];
}

/** A folder without a record is being made right now, unless it has been so for long. */
const YOUNG_MS = 60_000;
const DEATH_PATIENCE_MS = 5_000;

/** All runs of this user that have a folder on this machine. */
export async function findRuns(runs: string = runsFolder()): Promise<Run[]> {
  const entries = await readdir(runs, { withFileTypes: true }).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  const folders = entries.filter((entry) => entry.isDirectory());
  return Promise.all(folders.map(({ name }) => look(layOut(join(runs, name)))));
}

/** Kills what still runs of a run and removes its folder. */
export async function removeRun(run: Run): Promise<LedgerEntry[]> {
  const killed = await killEntered(await readLedger(run.folder.ledger));
  const deadline = Date.now() + DEATH_PATIENCE_MS;
  while ((await runningOf(killed)).length > 0 && Date.now() < deadline) await sleep(20);
  await rm(run.folder.path, { recursive: true, force: true, maxRetries: 5 });
  await removeWhenEmpty(join(run.folder.path, '..'));
  return killed;
}

/** Removes what dead runs left; never touches runs that live or were kept. Answers what could not be removed. */
export async function sweep(except: RunFolder, runs: string = runsFolder()): Promise<unknown[]> {
  const dead = (await findRuns(runs)).filter((run) => run.state === 'dead' && run.folder.path !== except.path);
  const removals = await Promise.allSettled(dead.map(removeRun));
  return failuresOf(removals);
}

export async function removeWhenEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EBUSY'].includes(errnoOf(error))) throw error;
  });
}

async function look(folder: RunFolder): Promise<Run> {
  const record = await readRecord(folder);
  const running = await runningOf(await readLedger(folder.ledger));
  const state = await stateOf(folder, record);
  if (state !== 'dead') return { folder, state, running };
  const kept = await readKept(folder);
  // A kept run of which nothing runs (the machine was restarted, say) is of no use to anybody.
  return kept !== undefined && running.length > 0
    ? { folder, state: 'kept', kept, running }
    : { folder, state: 'dead', running };
}

async function stateOf(folder: RunFolder, record: RunRecord | undefined): Promise<RunState> {
  if (record === undefined) return (await ageOf(folder.path)) < YOUNG_MS ? 'alive' : 'dead';
  if (record.space !== processSpace()) return restartedSince(record.space) ? 'dead' : 'elsewhere';
  return (await isAlive(record.supervisor)) || (await isAlive(record.runner)) ? 'alive' : 'dead';
}

/** The same machine before it was restarted, as far as one can tell. */
function restartedSince(space: string): boolean {
  const [host, boot] = space.split(' ');
  const [, currentBoot] = processSpace().split(' ');
  return host === hostname() && boot !== currentBoot;
}

async function ageOf(path: string): Promise<number> {
  return (
    Date.now() -
    (await stat(path).then(
      (stats) => stats.mtimeMs,
      () => 0,
    ))
  );
}

async function runningOf(entries: LedgerEntry[]): Promise<LedgerEntry[]> {
  const checks = await Promise.all(entries.map(stillRuns));
  return entries.filter((_, index) => checks[index]);
}
