import type { Command } from 'commander';
import { RUN_CHOICES, SDC_CHOICES, TEST_CHOICES } from '../choices/choices.js';
import { addServerChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
All other options are passed to Playwright: npx playwright test --help
Logins come only from the environment: SDC_PASSWORD, POSTGRES_URL, MYSQL_URL, KAFKA_…, S3_… (the README has the table).

Examples:
  stf test                                            all specs, with the embedded engine
  stf test first-pipelines --sdc-version 4.0.0        specs with this in their path
  stf test --sdc-env docker --backends docker -j 4    everything from images, four workers
  stf test --sdc-url http://sdc.example.com:18630     against an existing Data Collector
  stf test --keep --grep masked; stf env              keep the servers running for inspection

Exit codes: Playwright's (0 passed, 1 failed, 130 interrupted); 2 for wrong usage.`;

export function addTest(program: Command): void {
  const command = program
    .command('test')
    .summary('run the specs')
    .description('Runs the specs with Playwright and starts the servers that they need.')
    .usage('[options] [specs and options of Playwright...]')
    .argument('[specs...]', 'parts of the paths of specs, and options of Playwright')
    .allowUnknownOption()
    .addHelpText('after', MORE);
  addServerChoices(command, [...RUN_CHOICES, ...SDC_CHOICES]);
  command.action(async () => {
    const { runTests } = await import('../test/run-tests.js');
    await runTests(command.args, chosenEnvironment(command, TEST_CHOICES));
  });
}
