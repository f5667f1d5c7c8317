import type { Command } from 'commander';
import { RUN_CHOICES, SDC_CHOICES, SOAK_CHOICES, TEST_CHOICES } from '../choices/choices.js';
import { addChoices, addServerChoices, chosenEnvironment, chosenOptions } from '../choices/flags.js';

const MORE = `
Pipelines from and to every backend run at the same time, on backends of their own. One fault follows the other: Data Collector is
killed or frozen, a server stopped or frozen, a network cut, stalled, slow, or up and down. Pipelines that fail are started again.
At the end, each pipeline has a line: records sent, delivered, lost and doubled, faults, restarts.

Examples:
  stf soak --minutes 30             a random seed, which is printed first
  stf soak --minutes 30 --seed 42   the faults of an earlier soak again
  stf soak --sdc-version 4.0.0      another Data Collector

Exit codes: 0 nothing is lost; 1 records are lost, or an error occurred; 2 wrong usage; 130 interrupted.`;

const CHOICES = [...SOAK_CHOICES, ...TEST_CHOICES];

export function addSoak(program: Command): void {
  const command = program
    .command('soak')
    .summary('run pipelines under random faults, and account for every record')
    .description('Runs a mix of pipelines under random faults from a seed, and accounts for every record.')
    .addHelpText('after', MORE);
  addChoices(command, SOAK_CHOICES);
  addServerChoices(command, [...RUN_CHOICES, ...SDC_CHOICES]);
  command.action(async () => {
    const chosen = chosenOptions(command, CHOICES);
    chosen.read('soakMinutes');
    chosen.read('soakSeed');
    const { runSoak } = await import('../test/run-soak.js');
    await runSoak(chosenEnvironment(command, CHOICES));
  });
}
