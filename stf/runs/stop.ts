import { stfCommand } from '../../environment/admin.js';
import { removeRun, type Machine, type Run } from '../../environment/index.js';
import { EXIT } from '../output/exit-codes.js';
import { note, print } from '../output/print.js';
import { StfError } from '../output/stf-error.js';
import { findAll, nameOf, requireRun } from './known-runs.js';

/**
 * Stops kept servers and removes leftovers.
 * @param name only this run
 */
export async function stop(machine: Machine, name?: string): Promise<void> {
  const all = await findAll(machine);
  const chosen = name === undefined ? all : [requireRun(all, name, machine)];
  const active = chosen.find((run) => run.state === 'alive' || run.state === 'elsewhere');
  if (name !== undefined && active !== undefined) throw isActiveError(active);
  await removeAll(
    machine,
    chosen.filter((run) => run.state === 'kept' || run.state === 'dead'),
    'There are no kept servers and no leftovers.',
  );
}

/**
 * Removes the leftovers of dead runs; kept servers stay.
 * @param elsewhere also leftovers of runs of other machines and containers, which may be active
 */
export async function clean(machine: Machine, elsewhere: boolean): Promise<void> {
  const all = await findAll(machine);
  await removeAll(
    machine,
    all.filter((run) => run.state === 'dead' || (elsewhere && run.state === 'elsewhere')),
    'There are no leftovers.',
  );
  const left = elsewhere ? 0 : all.filter((run) => run.state === 'elsewhere').length;
  if (left > 0)
    note(
      `${left} of other machines or containers were not removed; if none of these is active: ${stfCommand('clean --elsewhere', machine)}`,
    );
}

async function removeAll(machine: Machine, runs: Run[], otherwise: string): Promise<void> {
  for (const run of runs) {
    try {
      const { processes, containers } = await removeRun(run, machine);
      const ended = [...processes, ...containers.map((name) => `container ${name}`)];
      const what = ended.length === 0 ? 'no process was running' : `ended ${ended.join(', ')}`;
      print(`${nameOf(run)} (${run.state}): ${what}; its directory is removed`);
    } catch (error) {
      process.exitCode = EXIT.failed;
      note(`${nameOf(run)} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (runs.length === 0) print(otherwise);
}

function isActiveError(run: Run): StfError {
  const here = run.state === 'alive';
  return new StfError(
    'RUN_GOES_ON',
    `Run ${nameOf(run)} ${here ? 'is active' : 'belongs to another machine or container'}.`,
    {
      nextStep: here ? 'End it where it was started (Ctrl-C), which also stops its servers.' : 'Stop it there.',
    },
  );
}
