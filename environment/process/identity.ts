import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** Identifies one process: the system reuses pids. */
export interface ProcessIdentity {
  pid: number;
  startTime: string;
}

/**
 * The start time of the process with this pid, in a format of the system that can only be compared; `undefined` when
 * the process does not exist or is a zombie.
 */
export async function startTimeOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
}

/** The same synchronously, to register a process right after its start. */
export function startTimeNow(pid: number): string | undefined {
  if (process.platform === 'linux') return fromStat(read(`/proc/${pid}/stat`));
  try {
    return fromPs(execFileSync('/bin/ps', ['-o', START_COLUMNS, '-p', String(pid)], PS_OPTIONS));
  } catch {
    return undefined; // ps ends with 1 when there is no such process
  }
}

export async function identityOf(pid: number): Promise<ProcessIdentity | undefined> {
  const startTime = await startTimeOf(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await startTimeOf(identity.pid)) === identity.startTime;
}

/** The command line of a process, separated by spaces; empty when it has ended. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (line) => line.split('\0').join(' ').trim(),
      () => '',
    );
  }
  return ps(pid, 'command=');
}

/** The pids of all processes that the process has started, and that those have. */
export async function descendantsOf(pid: number): Promise<number[]> {
  const parents = process.platform === 'linux' ? await parentsFromProc() : await parentsFromPs();
  const found: number[] = [];
  for (let level = [pid]; level.length > 0;) {
    level = level.flatMap((parent) => parents.filter((one) => one.parent === parent).map((one) => one.pid));
    found.push(...level);
  }
  return found;
}

/** Identifies the machine, or the container with pids of its own; identities of another one have no meaning here. */
export function processSpace(): string {
  space ??= [hostname(), read('/proc/sys/kernel/random/boot_id'), link('/proc/self/ns/pid')].join(' ');
  return space;
}

let space: string | undefined;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return ''; // not Linux: the host name is sufficient
  }
}

function link(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // not Linux: there are no process namespaces
  }
}

async function startTimeFromProc(pid: number): Promise<string | undefined> {
  return fromStat(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
}

function fromStat(stat: string): string | undefined {
  const fields = fieldsOf(stat);
  const [state, startTime] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' ? undefined : startTime;
}

/** From the third field on: the second one is the command's name in parentheses, which may contain spaces and parentheses itself. */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function parentsFromProc(): Promise<{ pid: number; parent: number }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // it may have ended
      return { pid: Number(pid), parent: Number(fieldsOf(stat)[1] ?? 0) };
    }),
  );
}

async function parentsFromPs(): Promise<{ pid: number; parent: number }[]> {
  const { stdout } = await promisify(execFile)('/bin/ps', ['-A', '-o', 'pid=,ppid='], PS_OPTIONS);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return { pid: pid ?? 0, parent: parent ?? 0 };
    });
}

const START_COLUMNS = 'state=,lstart=';
const PS_OPTIONS = { env: { LC_ALL: 'C' }, encoding: 'utf8' } as const;

async function startTimeFromPs(pid: number): Promise<string | undefined> {
  return fromPs(await ps(pid, START_COLUMNS));
}

function fromPs(output: string): string | undefined {
  const line = output.trim();
  return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

async function ps(pid: number, columns: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('/bin/ps', ['-o', columns, '-p', String(pid)], PS_OPTIONS);
    return stdout.trim();
  } catch {
    return ''; // ps ends with 1 when there is no such process
  }
}
