import { basename } from 'node:path';
import { serversOfLiveRun, stfCommand } from '../../environment/admin.js';
import { findRuns, type Machine, removeRun, type Run, type ServerInfo } from '../../environment/index.js';
import { EXIT } from '../output/exit-codes.js';
import { note } from '../output/print.js';
import { StfError } from '../output/stf-error.js';

/** All runs, including those with only containers left. Prints a warning when Docker cannot be searched for these. */
export function findAll(machine: Machine): Promise<Run[]> {
  return findRuns(machine, {
    docker: 'all',
    onTrouble: (error) => {
      // A user without access to Docker cannot have containers there.
      if (error.code !== 'DOCKER_PERMISSION_DENIED') process.exitCode = EXIT.failed;
      note(`Docker could not be searched for containers. ${error.message}`);
    },
  });
}

/** The name of a run: that of its directory. */
export function nameOf(run: Run): string {
  return basename(run.folder.path);
}

/** The run of this name. */
export function requireRun(runs: Run[], name: string, machine: Machine): Run {
  const run = runs.find((candidate) => nameOf(candidate) === name);
  if (run !== undefined) return run;
  const names = runs.map(nameOf);
  throw new StfError('RUN_UNKNOWN', `There is no run ${name}.`, {
    nextStep:
      names.length === 0 ? `There are no runs: ${stfCommand('ps', machine)}` : `There are: ${names.join(', ')}.`,
  });
}

/** The servers of a run: the kept ones, or the current ones of its supervisor. */
export async function serversOf(run: Run): Promise<ServerInfo[]> {
  if (run.kept !== undefined) return run.kept.servers;
  return run.state === 'alive' ? serversOfLiveRun(run.folder) : [];
}

/** Removes a run; does nothing when it does not exist. */
export async function removeRunNamed(name: string, machine: Machine): Promise<void> {
  for (const run of await findRuns(machine)) if (nameOf(run) === name) await removeRun(run, machine);
}
