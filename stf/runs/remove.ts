import { findRuns, removeRun } from '../../environment/index.js';
import { nameOf } from './names.js';

/** Ends everything of a run; fine when nothing is left of it. */
export async function removeRunNamed(name: string): Promise<void> {
  for (const run of await findRuns()) if (nameOf(run) === name) await removeRun(run);
}
