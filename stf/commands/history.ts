import type { Command } from 'commander';
import { RUN_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';
import { upTo } from '../choices/values.js';

const MORE = `
Reports are JSON of Playwright (reports/out/results.json) or XML of JUnit; a directory stands for the reports in it. Reports of the
same commit that start within eight hours are one night: shards, machines and versions of Data Collector. A report that is added
twice counts once. The directory of the history has the page (index.html) and the nights as JSON: keep both for the next night.

Examples:
  stf history                             add the last run, and build reports/out/history/index.html
  stf history report/*/results.json --dir public
                                          add the runs of several versions
  stf history old-reports --nights 90     import earlier nights, keep the latest 90

Exit codes: 0 built; 1 no report could be read; 2 wrong usage.`;

const MOST_NIGHTS = 99_999;
const CHOICES = RUN_CHOICES.filter(({ variable }) => variable === 'STF_REPORTS_DIR');

export function addHistory(program: Command): void {
  const command = program
    .command('history')
    .summary('build the page of all nights')
    .description(
      'Adds reports to the history, and builds its page: failures by cause, trends, flaky and slow tests, throughput.',
    )
    .argument('[reports...]', 'reports to add (default: that of the last run)')
    .option('--dir <directory>', 'directory of the history (default: history in the directory of reports)')
    .option('--nights <number>', 'number of nights to keep', upTo(MOST_NIGHTS), 400)
    .option('--title <title>', 'title of the page (default: the name of the working directory)')
    .option('--report-url <url>', 'address of the HTML report of the added runs: failures link to it')
    .addHelpText('after', MORE);
  addChoices(command, CHOICES).action(
    async (reports: string[], options: { dir?: string; nights: number; title?: string; reportUrl?: string }) => {
      const { history } = await import('../history/add-reports.js');
      await history({
        reports,
        reportsDir: chosenOptions(command, CHOICES).read('reportsDir') ?? 'reports/out',
        directory: options.dir,
        nights: options.nights,
        title: options.title,
        reportUrl: options.reportUrl,
      });
    },
  );
}
