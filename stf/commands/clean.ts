import type { Command } from 'commander';

const MORE = `
Runs that go on, and servers that were left running on purpose (stf stop ends those), are not touched.

Exit codes: 0 nothing is left; 1 something could not be looked for or removed; 2 wrong usage.`;

export function addClean(program: Command): void {
  program
    .command('clean')
    .summary('remove the leftovers of dead runs')
    .description('Removes what runs that were cut off have left: processes, containers, networks, files.')
    .addHelpText('after', MORE)
    .action(async () => {
      const { clean } = await import('../runs/stop.js');
      await clean();
    });
}
