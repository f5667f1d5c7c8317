import { findRuns, removeRun } from '../../environment/index.js';
import { nameOf } from './names.js';

/** Removes a run; does nothing when it does not exist. */
export async function removeRunNamed(name: string): Promise<void> {
  for (const run of await findRuns()) if (nameOf(run) === name) await removeRun(run);
}
