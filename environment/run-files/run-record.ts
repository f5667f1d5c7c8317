import { readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { ServerInfo } from '../core/contract.js';
import { isAlive, type ProcessIdentity, processSpace } from '../process/identity.js';
import type { RunFolder } from './run-folder.js';

/** The supervisor of a run and its runner; stored in the run's directory for later runs. */
export interface RunRecord {
  supervisor: ProcessIdentity;
  runner: ProcessIdentity;
  space: string;
}

/** The servers of a kept run. */
export interface KeptRecord {
  servers: ServerInfo[];
}

export async function writeRecord(folder: RunFolder, record: Omit<RunRecord, 'space'>): Promise<RunRecord> {
  const whole: RunRecord = { ...record, space: processSpace() };
  await writeWhole(folder.record, whole);
  return whole;
}

export function readRecord(folder: RunFolder): Promise<RunRecord | undefined> {
  return readWhole<RunRecord>(folder.record);
}

export async function writeKept(folder: RunFolder, record: KeptRecord): Promise<void> {
  await writeWhole(folder.kept, record);
}

export function readKept(folder: RunFolder): Promise<KeptRecord | undefined> {
  return readWhole<KeptRecord>(folder.kept);
}

/** The Docker daemon that has containers or networks of a run, and the variables that select it from any shell. */
export interface DockerRecord {
  endpoint: string;
  variables?: Record<string, string>;
}

export function readDocker(folder: RunFolder): Promise<DockerRecord | undefined> {
  return readWhole<DockerRecord>(folder.docker);
}

export async function writeDocker(folder: RunFolder, record: DockerRecord): Promise<void> {
  await writeWhole(folder.docker, record);
}

/** Writes atomically, so that no process reads half of it; readable by this user only, as it may contain passwords. */
async function writeWhole(file: string, content: object): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(content, undefined, 2), { mode: 0o600 });
  await rename(draft, file);
}

async function readWhole<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (error) {
    // Files are written atomically: a corrupt one belongs to a run that cannot be reached any more.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a run still has a supervisor or a runner, as far as this machine can determine. */
export async function stateOfRecord(record: RunRecord): Promise<'alive' | 'dead' | 'elsewhere'> {
  if (record.space !== processSpace()) return restartedSince(record.space) ? 'dead' : 'elsewhere';
  return (await isAlive(record.supervisor)) || (await isAlive(record.runner)) ? 'alive' : 'dead';
}

/** Whether the record was written by this machine before its last reboot. */
function restartedSince(space: string): boolean {
  const [host, boot] = space.split(' ');
  const [, currentBoot] = processSpace().split(' ');
  return host === hostname() && boot !== currentBoot;
}
