import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcessRegistry } from '../../environment/process/process-registry.js';
import { layOut, runsFolder } from '../../environment/run-files/run-folder.js';

/**
 * Waits until the process registry of a run below `temp` has a process whose title begins with the text: it has started.
 * @returns its pid; undefined when `ended` resolves before
 */
export async function registered(temp: string, title: string, ended: Promise<unknown>): Promise<number | undefined> {
  const runs = runsFolder(temp);
  const end = ended.then(() => true);
  do {
    const names = await readdir(runs).catch(() => []);
    const entries = await Promise.all(names.map((name) => readProcessRegistry(layOut(join(runs, name)).processes)));
    // The last one: a first run starts the engine once before, to warm it up.
    const found = entries.flat().findLast((entry) => entry.title.startsWith(title));
    if (found !== undefined) return found.pid;
  } while (!(await Promise.race([end, sleep(50, false)])));
  return undefined;
}
