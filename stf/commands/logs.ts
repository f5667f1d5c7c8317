import { Argument, InvalidArgumentError, type Command } from 'commander';
import { PRODUCTS } from '../runs/products.js';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
Examples:
  stf logs                the last lines of the Data Collector's log
  stf logs -f             and new lines, until Ctrl-C
  stf logs postgres -n 5  the last 5 lines of Postgres

Exit codes: 0 printed; 1 no running server has such a log; 2 wrong usage.`;

export function addLogs(program: Command): void {
  const command = program
    .command('logs')
    .summary('show the log of a server')
    .description('Shows the log of a server of a kept or an active run.')
    .addArgument(new Argument('[product]', 'server').choices(PRODUCTS).default('sdc'))
    .option('-f, --follow', 'continue with new lines')
    .option('-n, --lines <number>', 'number of lines from the end', wholeNumber, 50)
    .option('--run <run>', 'run, if there are several (see stf ps)')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(
    async (product: string, options: { follow?: true; lines: number; run?: string }) => {
      const { showLogs } = await import('../logs/show.js');
      await showLogs(chosenOptions(command, RUNS_CHOICES).machine, {
        product,
        lines: options.lines,
        follow: options.follow === true,
        run: options.run,
      });
    },
  );
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Not a whole number.');
  return Number(text);
}
