import { Argument, type Command } from 'commander';
import { SDC_CHOICES, START_CHOICES } from '../choices/choices.js';
import { addServerChoices, chosenEnvironment } from '../choices/flags.js';
import { PRODUCTS } from '../products.js';

const MORE = `
What was started stays until it is stopped: stf stop. Meanwhile:
  eval "$(npx stf env)"; npx stf test    the specs against it
  stf ps; stf logs -f                    what runs, and what it says

Examples:
  stf start                               a Data Collector
  stf start sdc postgres kafka            a Data Collector with two backends
  stf start --all --sdc-version 4.0.0     a newer one, with all of them
  stf start sdc --sdc-env docker          out of images

Exit codes: 0 all are ready; 1 one could not be started (then none is left); 2 wrong usage; 130 interrupted.`;

export function addStart(program: Command): void {
  const command = program
    .command('start')
    .summary('start a Data Collector and backends to work with by hand')
    .description(
      'Starts a Data Collector and chosen backends, waits until they are ready, and says how to log in to them.',
    )
    .addArgument(
      new Argument('[products...]', 'what to start; a Data Collector when nothing is named').choices(PRODUCTS),
    )
    .option('--all', 'a Data Collector and all backends')
    .option('--json', 'print what was started as JSON')
    .addHelpText('after', MORE);
  addServerChoices(command, SDC_CHOICES);
  command.action(async (named: string[], { all, json }: { all?: true; json?: true }) => {
    Object.assign(process.env, chosenEnvironment(command, START_CHOICES));
    const { start } = await import('../start/start.js');
    await start({ products: all === true ? [...PRODUCTS] : [...new Set(named)], json: json === true });
  });
}
