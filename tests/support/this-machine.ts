import { machineFrom, type Machine } from '../../environment/index.js';
import { runFolder, runsFolder, type RunFolder } from '../../environment/run-files/run-folder.js';

/** The machine as the environment of this process describes it now. */
export function thisMachine(): Machine {
  return machineFrom(process.env);
}

/** The directory of a run that this process starts. */
export function folderOfRun(runId: string): RunFolder {
  return runFolder(runId, runsFolder(thisMachine().tmpDir));
}
