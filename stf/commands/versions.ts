import type { Command } from 'commander';

const MORE = `
Exit codes: 0 listed; 2 wrong usage.`;

export function addVersions(program: Command): void {
  program
    .command('versions')
    .summary('list the versions of Data Collector there are')
    .description(
      'Lists the versions that can be started: embedded ones, whether they are built already, and images on this machine.',
    )
    .option('--json', 'print them as JSON')
    .addHelpText('after', MORE)
    .action(async ({ json }: { json?: true }) => {
      const { listVersions } = await import('../versions/list.js');
      await listVersions({ json: json === true });
    });
}
