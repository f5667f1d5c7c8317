import { Argument, InvalidArgumentError, type Command } from 'commander';
import { PRODUCTS } from '../products.js';
import { RUNS_CHOICES } from '../choices/choices.js';
import { addChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
Examples:
  stf logs                the last lines of the Data Collector's log
  stf logs -f             and what it says from now on, until Ctrl-C
  stf logs postgres -n 5  of Postgres

Exit codes: 0 printed; 1 nothing runs that has such a log; 2 wrong usage.`;

export function addLogs(program: Command): void {
  const command = program
    .command('logs')
    .summary('show the log of a server')
    .description('Shows the log of a server that was started or kept, or of a run that goes on.')
    .addArgument(new Argument('[product]', 'whose log').choices(PRODUCTS).default('sdc'))
    .option('-f, --follow', 'go on with what it says from now on')
    .option('-n, --lines <number>', 'how many of its last lines', wholeNumber, 50)
    .option('--run <run>', 'the run, when there are several (stf ps)')
    .addHelpText('after', MORE);
  addChoices(command, RUNS_CHOICES).action(
    async (product: string, options: { follow?: true; lines: number; run?: string }) => {
      Object.assign(process.env, chosenEnvironment(command, RUNS_CHOICES));
      const { showLogs } = await import('../logs/show.js');
      await showLogs({ product, lines: options.lines, follow: options.follow === true, run: options.run });
    },
  );
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}
