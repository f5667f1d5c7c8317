import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServerInfo } from '../../../environment/index.js';
import { isAlive, identityOf, startTimeOf } from '../../../environment/process/identity.js';
import { readRecord } from '../../../environment/run-files/run-record.js';
import { type RunFolder } from '../../../environment/run-files/run-folder.js';
import { folderOfRun } from '../../support/this-machine.js';

/** A run with its own runner, which can be killed without the test. */
export interface FakeRun {
  runId: string;
  folder: RunFolder;
  runner: ChildProcess;
  infos: ServerInfo[];
  /** The sleeping processes that it started. */
  pids: number[];
  supervisorPid: number;
  /** The next line of JSON from the runner. */
  nextLine(): Promise<unknown>;
}

export function newRunId(): string {
  keepToOurselves();
  return `test-${randomBytes(4).toString('hex')}`;
}

export async function startRun(wanted: string[], options: { keep?: boolean; runId?: string } = {}): Promise<FakeRun> {
  const runId = options.runId ?? newRunId();
  const runner = fork(
    fileURLToPath(new URL('fake-runner.ts', import.meta.url)),
    [runId, options.keep === true ? 'keep' : 'no', ...wanted],
    { execArgv: ['--import', 'tsx'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'], detached: true },
  );
  const lines = createInterface({ input: runner.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<unknown> => JSON.parse((await lines.next()).value as string);
  const infos = (await nextLine()) as ServerInfo[];
  const folder = folderOfRun(runId);
  const record = await readRecord(folder);
  if (record === undefined) throw new Error(`${folder.record} is missing.`);
  return { runId, folder, runner, infos, pids: infos.flatMap(pidsOf), supervisorPid: record.supervisor.pid, nextLine };
}

/** The fake servers report their pids as their version. */
export function pidsOf(info: ServerInfo): number[] {
  return info.version.split(' ').slice(1).map(Number);
}

export async function running(pids: number[]): Promise<number[]> {
  const times = await Promise.all(pids.map(startTimeOf));
  return pids.filter((_, index) => times[index] !== undefined);
}

/** Kills a process with SIGKILL and waits until it has ended. */
export async function kill(pid: number, signal: NodeJS.Signals): Promise<void> {
  const identity = await identityOf(pid);
  if (identity === undefined) return;
  process.kill(pid, signal);
  while (await isAlive(identity)) await sleep(10);
}

let ours: string | undefined;

/** Keeps the directory of runs separate from the developer's, who can have kept runs. */
function keepToOurselves(): void {
  if (ours !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'stf-test-'));
  chmodSync(folder, 0o711); // databases of a root run as another user
  ours = folder;
  process.env['STF_TMPDIR'] = folder;
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
