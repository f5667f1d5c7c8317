import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
States: alive, an active run; kept, its servers were left running on purpose; dead, leftovers that stf clean removes;
elsewhere, a run of another machine or container that shares the directory or the Docker daemon.

Exit codes: 0 listed; 1 Docker could not be searched, so the list may be incomplete; 2 wrong usage.`;

export function addPs(program: Command): void {
  const command = program
    .command('ps')
    .summary('list all runs and their servers')
    .description('Lists the runs of this user on this machine, with their servers, processes and containers.')
    .option('--json', 'print them as a JSON array')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async ({ json }: { json?: true }) => {
    const { listRuns } = await import('../runs/list-runs.js');
    await listRuns(chosenOptions(command, RUNS_CHOICES).machine, { json: json === true });
  });
}
