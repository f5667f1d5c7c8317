import type { Command } from 'commander';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
States: alive, it goes on; kept, its servers were left running on purpose; dead, leftovers that stf clean removes;
elsewhere, of another machine or container that shares the folder or the Docker.

Exit codes: 0 listed; 1 Docker could not be asked, so what only it knows is not among them; 2 wrong usage.`;

export function addPs(program: Command): void {
  const command = program
    .command('ps')
    .summary('list all runs and what they have running')
    .description('Lists the runs of this user on this machine, with their servers, processes and containers.')
    .option('--json', 'print them as a JSON array')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(async ({ json }: { json?: true }) => {
    Object.assign(process.env, chosenEnvironment(command, RUNS_CHOICES));
    const { listRuns } = await import('../runs/list.js');
    await listRuns({ json: json === true });
  });
}
