import type { Command } from 'commander';
import { DOCKER_CHOICES, MACHINE_CHOICES, SDC_CHOICES, type Choice } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const CACHE = choices('STF_CACHE_DIR');
const SOURCES = choices(
  'SDC_VERSION',
  'SDC_LIBS_FROM',
  'SDC_LIBS_REPOSITORY',
  'SDC_IMAGE',
  'SDC_LIBS_IMAGE',
  'STF_CACHE_DIR',
);
const VERSION = choices('SDC_VERSION', 'STF_CACHE_DIR');

const PULL_EXAMPLES = `
Examples:
  stf libs pull jdbc-lib apache-kafka_2_7-lib
  stf libs pull jdbc-lib --sdc-version 3.23.0 --libs-from registry --sdc-libs-image registry.example.com/sdc-libs

Exit codes: 0 all are in the cache; 1 one is not available; 2 wrong usage; 130 interrupted.`;

export function addLibs(program: Command): void {
  const libs = program
    .command('libs')
    .summary("list and download the vendor's stage libraries")
    .description(
      "Manages the vendor's stage libraries in the cache, which engines without Docker use. Runs download them when they need them.",
    );
  addList(libs);
  addPull(libs);
  addPath(libs);
  for (const command of libs.commands) {
    command.option('--debug', 'show the stack trace and the cause of a failure');
  }
}

function addList(libs: Command): void {
  const command = libs
    .command('list')
    .description("Lists the vendor's stage libraries in the cache.")
    .option('--json', 'print them as a JSON array')
    .addHelpText('after', '\nExit codes: 0 listed; 2 wrong usage.');
  addChoices(command, CACHE).action(async ({ json }: { json?: true }) => {
    const { list } = await import('../libs/libs.js');
    await list(chosenOptions(command, CACHE), { json: json === true });
  });
}

function addPull(libs: Command): void {
  const command = libs
    .command('pull')
    .description('Downloads stage libraries of a version, without Docker, and prints their directories.')
    .argument('<libraries...>', 'with or without streamsets-datacollector-')
    .addHelpText('after', PULL_EXAMPLES);
  addChoices(command, SOURCES).action(async (names: string[]) => {
    const { pull } = await import('../libs/libs.js');
    await pull(chosenOptions(command, SOURCES), names);
  });
}

function addPath(libs: Command): void {
  const command = libs
    .command('path')
    .description('Prints the directory of a stage library in the cache; its jars are in lib/.')
    .argument('<library>', 'with or without streamsets-datacollector-')
    .addHelpText('after', '\nExit codes: 0 printed; 1 it is not in the cache; 2 wrong usage.');
  addChoices(command, VERSION).action(async (name: string) => {
    const { path } = await import('../libs/libs.js');
    await path(chosenOptions(command, VERSION), name);
  });
}

function choices(...variables: string[]): Choice[] {
  return [...SDC_CHOICES, ...DOCKER_CHOICES, ...MACHINE_CHOICES].filter(({ variable }) => variables.includes(variable));
}
