import { findRuns, removeRun, type Machine } from '../../environment/index.js';
import { nameOf } from './names.js';

/** Removes a run; does nothing when it does not exist. */
export async function removeRunNamed(name: string, machine: Machine): Promise<void> {
  for (const run of await findRuns(machine)) if (nameOf(run) === name) await removeRun(run, machine);
}
