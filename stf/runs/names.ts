import { stfCommand } from '../../environment/admin.js';
import type { Machine, Run } from '../../environment/index.js';
import { basename } from 'node:path';
import { StfError } from '../stf-error.js';

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
