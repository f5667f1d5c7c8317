import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
A run in a container that was removed, a CI job say, may have left containers in a Docker that it shared with this machine.
Whether such a run goes on cannot be told from here: --elsewhere takes your word that none does.

Runs that go on, and servers that were left running on purpose (stf stop ends those), are not touched.

Exit codes: 0 nothing is left; 1 something could not be looked for or removed; 2 wrong usage.`;

export function addClean(program: Command): void {
  const command = program
    .command('clean')
    .summary('remove the leftovers of dead runs')
    .description('Removes what runs that were cut off have left: processes, containers, networks, files.')
    .option('--elsewhere', 'also of runs of other machines and containers: only when none of them goes on')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async ({ elsewhere }: { elsewhere?: true }) => {
    Object.assign(process.env, chosenEnvironment(command, RUNS_CHOICES));
    const { clean } = await import('../runs/stop.js');
    await clean(elsewhere === true);
  });
}
