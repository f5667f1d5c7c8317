import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcessRegistry } from '../../environment/process/process-registry.js';
import { layOut, runsFolder } from '../../environment/run-files/run-folder.js';

/**
 * Waits until the process registry of a run below `temp` has a process whose title begins with the text: it has started.
 * Returns false when `ended` resolves before.
 */
export async function registered(temp: string, title: string, ended: Promise<unknown>): Promise<boolean> {
  const runs = runsFolder(temp);
  const end = ended.then(() => true);
  do {
    const names = await readdir(runs).catch(() => []);
    const entries = await Promise.all(names.map((name) => readProcessRegistry(layOut(join(runs, name)).processes)));
    if (entries.flat().some((entry) => entry.title.startsWith(title))) return true;
  } while (!(await Promise.race([end, sleep(50, false)])));
  return false;
}
