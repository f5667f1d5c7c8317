import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
A run in a removed container, such as a CI job, may have left containers in a Docker daemon that it shared with this machine.
This machine cannot detect whether such a run is active: use --elsewhere only if none is.

Active runs and kept servers (stop these with stf stop) are not touched.

Exit codes: 0 no leftovers remain; 1 some could not be searched for or removed; 2 wrong usage.`;

export function addClean(program: Command): void {
  const command = program
    .command('clean')
    .summary('remove the leftovers of dead runs')
    .description('Removes the leftovers of dead runs: processes, containers, networks, files.')
    .option('--elsewhere', 'also for runs of other machines and containers, if none of them is active')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async ({ elsewhere }: { elsewhere?: true }) => {
    const { clean } = await import('../runs/stop.js');
    await clean(chosenOptions(command, RUNS_CHOICES).machine, elsewhere === true);
  });
}
