import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * What still refers to a temp folder: processes that have it in their command line or environment, and its files.
 * Polls until there is nothing, or the time is over.
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

/** Ends what a failed test has left running. */
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

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(goneMeanwhile);
  // What tools keep for themselves in a temp folder is not the run's.
  const own = entries.filter((name) => /^stf-/.test(name) && name.includes('/'));
  return own.map((name) => `file ${folder}/${name}`);
}

/** A directory that is removed while it is read counts as present until the next poll. */
function goneMeanwhile(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return ['stf-?/being removed'];
  throw error;
}

/** Empty when the process has ended in between. */
async function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
}
