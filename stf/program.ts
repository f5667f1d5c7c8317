import { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { addClean } from './commands/clean.js';
import { addDoctor } from './commands/doctor.js';
import { addEnv } from './commands/env.js';
import { addImages } from './commands/images.js';
import { addInit } from './commands/init.js';
import { addLogs } from './commands/logs.js';
import { addPs } from './commands/ps.js';
import { addStart } from './commands/start.js';
import { addStop } from './commands/stop.js';
import { addTest } from './commands/test.js';
import { addVersions } from './commands/versions.js';
import { showAllOfFailures } from './output/failure.js';
import { packageFile } from './package-file.js';

const EXIT_CODES = `
Exit codes:
  0    all is well
  1    tests failed, or something wrong was found
  2    wrong usage: an unknown command or option, or a value that makes no sense
  130  interrupted (Ctrl-C)

Every option is an environment variable too; the README has the table.
A command tells more about itself: stf <command> --help`;

/** The command `stf` with all it can do. Errors of usage are thrown as CommanderError, their message printed. */
export function createProgram(): Command {
  const program = new Command('stf')
    .description('Tests that prove what a StreamSets Data Collector pipeline delivered.')
    .version((JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version)
    .usage('<command> [options]')
    // Behind `test`, options that are ours and Playwright's alike are Playwright's.
    .enablePositionalOptions()
    .option('--debug', 'show where a failure happened, and what caused it')
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_CODES)
    .hook('preAction', (_, command) => {
      if (command.optsWithGlobals()['debug'] === true) showAllOfFailures();
    });
  for (const add of [
    addTest,
    addStart,
    addEnv,
    addStop,
    addPs,
    addLogs,
    addClean,
    addVersions,
    addDoctor,
    addImages,
    addInit,
  ]) {
    add(program);
  }
  for (const command of program.commands) {
    if (command.name() !== 'test') command.option('--debug', 'show where a failure happened, and what caused it');
  }
  return program;
}
