import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** Names one process for good: a pid alone is given to another process sooner or later. */
export interface ProcessIdentity {
  pid: number;
  startTime: string;
}

/**
 * When the process with this pid was started, in words of the system that only serve to compare; `undefined` when
 * there is no such process (or it is a zombie, which does nothing any more).
 */
export async function startTimeOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? startTimeFromProc(pid) : startTimeFromPs(pid);
}

/** The same at once, for the moment between starting a process and writing it down. */
export function startTimeNow(pid: number): string | undefined {
  if (process.platform === 'linux') return fromStat(read(`/proc/${pid}/stat`));
  try {
    return fromPs(execFileSync('ps', ['-o', START_COLUMNS, '-p', String(pid)], PS_OPTIONS));
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

/** The command line of a process, blanks between the words; empty when it is gone. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (line) => line.split('\0').join(' ').trim(),
      () => '',
    );
  }
  return ps(pid, 'command=');
}

/** Tells machines (and containers with process numbers of their own) apart: identities of another place say nothing here. */
export function processSpace(): string {
  space ??= [hostname(), read('/proc/sys/kernel/random/boot_id'), link('/proc/self/ns/pid')].join(' ');
  return space;
}

let space: string | undefined;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return ''; // not Linux: the host's name has to do
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
  // The second field is the command's name in parentheses and may hold blanks and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, startTime] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' ? undefined : startTime;
}

const START_COLUMNS = 'state=,lstart=';
const PS_OPTIONS = { env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' } as const;

async function startTimeFromPs(pid: number): Promise<string | undefined> {
  return fromPs(await ps(pid, START_COLUMNS));
}

function fromPs(output: string): string | undefined {
  const line = output.trim();
  return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

async function ps(pid: number, columns: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', columns, '-p', String(pid)], PS_OPTIONS);
    return stdout.trim();
  } catch {
    return ''; // ps ends with 1 when there is no such process
  }
}
