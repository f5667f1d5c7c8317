import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
Active runs are not stopped: end them where they were started (Ctrl-C).

Examples:
  stf stop                  all kept servers, and leftovers of dead runs
  stf stop start-1a2b3c4d   one run (see stf ps)

Exit codes: 0 all are stopped; 1 some could not be searched for or removed, or the run does not exist; 2 wrong usage.`;

export function addStop(program: Command): void {
  const command = program
    .command('stop')
    .summary('stop kept servers')
    .description('Stops the servers that stf start or a run with --keep left running, and removes their data.')
    .argument('[run]', 'only this run')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async (run: string | undefined) => {
    const { stop } = await import('../runs/stop.js');
    await stop(chosenOptions(command, RUNS_CHOICES).machine, run);
  });
}
