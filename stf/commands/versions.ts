import type { Command } from 'commander';
import { chosenOptions } from '../choices/flags.js';

const MORE = `
Exit codes: 0 listed; 2 wrong usage.`;

export function addVersions(program: Command): void {
  const command = program
    .command('versions')
    .summary('list the available versions of Data Collector')
    .description(
      'Lists the versions that can be started: embedded ones, whether they are built, and images on this machine.',
    )
    .option('--json', 'print them as JSON')
    .addHelpText('after', MORE);
  command.action(async ({ json }: { json?: true }) => {
    const { listVersions } = await import('../versions/list-versions.js');
    await listVersions(chosenOptions(command, []), { json: json === true });
  });
}
