import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
Runs that go on are left alone: end them where they were started (Ctrl-C).

Examples:
  stf stop                  all that was left running, and leftovers of runs that were cut off
  stf stop start-1a2b3c4d   one run (stf ps names them)

Exit codes: 0 nothing is left of them; 1 something could not be looked for or removed, or there is no such run; 2 wrong usage.`;

export function addStop(program: Command): void {
  const command = program
    .command('stop')
    .summary('stop what was started or kept')
    .description('Stops what stf start, or a run with --keep, has left running, and removes its data.')
    .argument('[run]', 'only this run')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async (run: string | undefined) => {
    Object.assign(process.env, chosenEnvironment(command, RUNS_CHOICES));
    const { stop } = await import('../runs/stop.js');
    await stop(run);
  });
}
