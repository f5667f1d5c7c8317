import { Argument, type Command } from 'commander';
import { SDC_CHOICES, START_CHOICES } from '../choices/choices.js';
import { addServerChoices, chosenOptions } from '../choices/flags.js';
import { PRODUCTS } from '../runs/products.js';

const MORE = `
The servers run until stf stop. Meanwhile:
  eval "$(npx stf env)"; npx stf test    run the specs against them
  stf ps; stf logs -f                    list them, follow the log

Examples:
  stf start                               a Data Collector
  stf start sdc postgres kafka            a Data Collector with two backends
  stf start --all --sdc-version 4.0.0     another version with all backends
  stf start sdc --sdc-env docker          from images
  stf start sdc --dist DIR                a whole Data Collector that is unpacked or built there

Exit codes: 0 all servers are ready; 1 one could not be started (then all are stopped); 2 wrong usage; 130 interrupted.`;

export function addStart(program: Command): void {
  const command = program
    .command('start')
    .summary('start a Data Collector and backends for manual work')
    .description('Starts a Data Collector and chosen backends, waits until they are ready, and prints their logins.')
    .addArgument(new Argument('[products...]', 'what to start (default: sdc)').choices(PRODUCTS))
    .option('--all', 'a Data Collector and all backends')
    .option('--json', 'print the servers as JSON')
    .addHelpText('after', MORE);
  addServerChoices(command, SDC_CHOICES);
  command.action(async (named: string[], { all, json }: { all?: true; json?: true }) => {
    const { start } = await import('../start/start.js');
    await start(chosenOptions(command, START_CHOICES), {
      products: all === true ? [...PRODUCTS] : [...new Set(named)],
      json: json === true,
    });
  });
}
