import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * What still refers to a temp folder: processes that have it in their command line or environment, and its files.
 * Polls until there is nothing, or the time is over.
 */
export async function leftoversOf(temp: string, withinMs: number): Promise<string[]> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = [...(await processesOf(temp)), ...(await filesIn(temp))];
    if (found.length === 0 || performance.now() > deadline) return found;
    await pause(100);
  }
}

export async function processesOf(temp: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [command, environment] = await Promise.all([readProc(pid, 'cmdline'), readProc(pid, 'environ')]);
      return command.includes(temp) || environment.includes(temp)
        ? `process ${pid}: ${command.replaceAll('\0', ' ')}`
        : undefined;
    }),
  );
  return found.filter((line) => line !== undefined);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(goneMeanwhile);
  // What tools keep for themselves in a temp folder is not the run's.
  const own = entries.filter((name) => /^stf-/.test(name) && name.includes('/'));
  return own.map((name) => `file ${folder}/${name}`);
}

/** A folder that is removed while it is read is about to go: the next look will tell. */
function goneMeanwhile(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return ['stf-?/in motion'];
  throw error;
}

/** Empty when the process has ended in between. */
async function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
}
