import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errnoOf, isMissing } from '../core/system-error.js';
import type { ContainerFacts } from '../../docker/index.js';
import { DockerOfLeftovers } from '../containers/docker-of-leftovers.js';
import { isRunning } from '../containers/state.js';
import { ServerError } from '../core/errors.js';
import type { Machine } from '../core/machine.js';
import { stfCommand } from '../run-files/stf-command.js';
import { killRegistered, readProcessRegistry, stillRuns, type RegisteredProcess } from '../process/process-registry.js';
import { failuresOf } from './failures.js';
import {
  readDocker,
  readKept,
  readRecord,
  type KeptRecord,
  type RunRecord,
  stateOfRecord,
} from '../run-files/run-record.js';
import { asRunFolderError } from '../run-files/run-folder-errors.js';
import { layOut, runsFolder, type RunFolder } from '../run-files/run-folder.js';

export type RunState =
  /** An active run: its runner or its supervisor is running. */
  | 'alive'
  /** A kept run: it has ended and left its servers running on purpose. */
  | 'kept'
  /** Its runner and its supervisor have ended; what remains are leftovers. */
  | 'dead'
  /** A run of another container or machine that shares this directory. */
  | 'elsewhere';

export interface Run {
  folder: RunFolder;
  state: RunState;
  kept?: KeptRecord;
  /** Its running processes. */
  running: RegisteredProcess[];
  /** Its containers, whatever their state; unknown when Docker does not answer. */
  containers: ContainerFacts[] | undefined;
}

/** What was removed. */
export interface Removed {
  /** Titles of processes that were killed. */
  processes: string[];
  /** Names of containers that were removed. */
  containers: string[];
}

/** A younger directory without a record belongs to a run that is starting. */
const YOUNG_MS = 60_000;
const DEATH_PATIENCE_MS = 5_000;

export interface Search {
  /** `marked`: asks Docker only about runs that recorded a daemon. `all`: also searches it for other runs. */
  docker?: 'marked' | 'all';
  /** With `all`: receives the reason when Docker cannot be searched; the other runs are found anyway. */
  onTrouble?: (error: ServerError) => void;
}

/** All runs of this user with processes, containers or files on this machine. */
export async function findRuns(machine: Machine, search: Search = {}): Promise<Run[]> {
  const { docker = 'marked', onTrouble } = search;
  const runs = runsFolder(machine.tmpDir);
  const entries = await readdir(runs, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw asRunFolderError(runs, error, machine);
  });
  const folders = entries.filter((entry) => entry.isDirectory());
  await using daemon = new DockerOfLeftovers(machine);
  const found = await Promise.all(folders.map(({ name }) => inspect(layOut(join(runs, name)), daemon)));
  if (docker === 'marked') return found;
  const known = new Set(found.map(({ folder }) => basename(folder.path)));
  const all = await daemon.runs().catch((error: unknown) => {
    if (onTrouble === undefined || !(error instanceof ServerError)) throw error;
    onTrouble(error);
    return [];
  });
  const others = all.filter(({ run }) => !known.has(run));
  return [
    ...found,
    ...others.map(({ run, state, containers }) => ({
      folder: layOut(join(runs, run)),
      state,
      containers,
      running: [],
    })),
  ];
}

/** Kills the processes of a run, and removes its containers and its directory. */
export async function removeRun(run: Run, machine: Machine): Promise<Removed> {
  // Process ids of another machine or container belong to other processes here.
  const killed = run.state === 'elsewhere' ? [] : await killRegistered(await readProcessRegistry(run.folder.processes));
  const containers = await removeContainers(run, machine);
  const deadline = Date.now() + DEATH_PATIENCE_MS;
  for (;;) {
    const left = await runningOf(killed);
    if (left.length === 0) break;
    if (Date.now() < deadline) {
      await sleep(20);
      continue;
    }
    const names = left.map(({ pid, title }) => `${title} (process ${pid})`).join(', ');
    throw new ServerError(
      'RUN_NOT_REMOVED',
      `${names} did not end within ${DEATH_PATIENCE_MS / 1000} s of a SIGKILL.`,
      {
        nextStep: `Stop them, then run: ${stfCommand('stop', machine)}. The files of the run stay in ${run.folder.path}.`,
      },
    );
  }
  await rm(run.folder.path, { recursive: true, force: true, maxRetries: 5 });
  await removeWhenEmpty(join(run.folder.path, '..'));
  return { processes: killed.map(({ title }) => title), containers };
}

/** Removes the leftovers of dead runs, never active or kept ones. Returns the errors. */
export async function sweep(except: RunFolder, machine: Machine): Promise<unknown[]> {
  const dead = (await findRuns(machine)).filter((run) => run.state === 'dead' && run.folder.path !== except.path);
  const removals = await Promise.allSettled(dead.map((run) => removeRun(run, machine)));
  return failuresOf(removals);
}

export async function removeWhenEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EBUSY'].includes(errnoOf(error))) throw error;
  });
}

async function removeContainers(run: Run, machine: Machine): Promise<string[]> {
  const marker = await readDocker(run.folder);
  if (marker === undefined && (run.containers ?? []).length === 0) return [];
  await using daemon = new DockerOfLeftovers(machine);
  return await daemon.remove(basename(run.folder.path), marker);
}

async function inspect(folder: RunFolder, daemon: DockerOfLeftovers): Promise<Run> {
  const record = await readRecord(folder);
  const running = await runningOf(await readProcessRegistry(folder.processes));
  const marker = await readDocker(folder);
  const containers = marker === undefined ? [] : await daemon.containers(basename(folder.path), marker);
  const state = await stateOf(folder, record);
  if (state !== 'dead') return { folder, state, running, containers };
  const kept = await readKept(folder);
  // A kept run without a running server, for example after a reboot, counts as dead.
  const inUse = running.length > 0 || containers === undefined || containers.some(isRunning);
  return kept !== undefined && inUse
    ? { folder, state: 'kept', kept, running, containers }
    : { folder, state: 'dead', running, containers };
}

async function stateOf(folder: RunFolder, record: RunRecord | undefined): Promise<RunState> {
  if (record === undefined) return (await ageOf(folder.path)) < YOUNG_MS ? 'alive' : 'dead';
  return stateOfRecord(record);
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

async function runningOf(entries: RegisteredProcess[]): Promise<RegisteredProcess[]> {
  const checks = await Promise.all(entries.map(stillRuns));
  return entries.filter((_, index) => checks[index]);
}
