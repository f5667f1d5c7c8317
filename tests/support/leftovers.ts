import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Processes with the directory for temporary files in their command line or environment, and files in it. Polls until there
 * are none, or until the deadline.
 */
export async function leftoversOf(temp: string, withinMs: number): Promise<string[]> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const processes = (await processesOf(temp)).map(({ pid, command }) => `process ${pid}: ${command}`);
    const found = [...processes, ...(await filesIn(temp))];
    if (found.length === 0 || performance.now() > deadline) return found;
    await pause(100);
  }
}

interface Process {
  pid: number;
  command: string;
}

/** Kills the processes that a failed test leaves behind. */
export async function killProcessesOf(temp: string): Promise<void> {
  for (const { pid } of await processesOf(temp)) process.kill(pid, 'SIGKILL');
}

async function processesOf(temp: string): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [command, environment] = await Promise.all([readProc(pid, 'cmdline'), readProc(pid, 'environ')]);
      if (!command.includes(temp) && !environment.includes(temp)) return undefined;
      return { pid: Number(pid), command: command.replaceAll('\0', ' ') };
    }),
  );
  return found.filter((one) => one !== undefined);
}

async function filesIn(directory: string): Promise<string[]> {
  // Other entries are caches of tools and not the run's.
  const own = (await readdir(directory, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && entry.name.startsWith('stf-'),
  );
  const entries = await Promise.all(
    own.map(async ({ name }) =>
      (await readdir(join(directory, name), { recursive: true }).catch(beingRemoved)).map((entry) => join(name, entry)),
    ),
  );
  return entries.flat().map((name) => `file ${directory}/${name}`);
}

/** A directory that is removed while it is read counts as present until the next poll. */
function beingRemoved(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return ['being removed'];
  throw error;
}

/** Empty when the process has ended in between. */
async function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
}
