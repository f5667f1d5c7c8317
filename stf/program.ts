import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { addAdopt } from './commands/adopt.js';
import { addClean } from './commands/clean.js';
import { addCompare } from './commands/compare.js';
import { addDoctor } from './commands/doctor.js';
import { addEnv } from './commands/env.js';
import { addHistory } from './commands/history.js';
import { addImages } from './commands/images.js';
import { addInit } from './commands/init.js';
import { addLibs } from './commands/libs.js';
import { addLogs } from './commands/logs.js';
import { addPs } from './commands/ps.js';
import { addSoak } from './commands/soak.js';
import { addStart } from './commands/start.js';
import { addStop } from './commands/stop.js';
import { addTest } from './commands/test.js';
import { addVersions } from './commands/versions.js';
import { showFailureDetails } from './output/failure.js';
import { packageFile } from './package-file.js';

const EXIT_CODES = `
Exit codes:
  0    success
  1    tests failed, or an error occurred
  2    wrong usage: an unknown command or option, or an invalid value
  130  interrupted (Ctrl-C)

Each option is also an environment variable; the README has the table.
Help for a command: stf <command> --help`;

/** The command `stf`. Usage errors are thrown as CommanderError after their message is printed. */
export function createProgram(): Command {
  const program = new Command('stf')
    .description('Tests that prove what a StreamSets Data Collector pipeline delivered.')
    .version((JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version)
    .usage('<command> [options]')
    // After `test`, options that both have are Playwright's.
    .enablePositionalOptions()
    .option('--debug', 'show the stack trace and the cause of a failure')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_CODES)
    .hook('preAction', (_, command) => {
      if (command.optsWithGlobals()['debug'] === true) showFailureDetails();
    });
  for (const add of [
    addTest,
    addSoak,
    addAdopt,
    addCompare,
    addStart,
    addEnv,
    addStop,
    addPs,
    addLogs,
    addHistory,
    addClean,
    addVersions,
    addDoctor,
    addImages,
    addLibs,
    addInit,
  ]) {
    add(program);
  }
  for (const command of program.commands) {
    if (command.name() !== 'test') command.option('--debug', 'show the stack trace and the cause of a failure');
  }
  return program;
}
