import type { Command } from 'commander';
import { DOCKER_CHOICES, MACHINE_CHOICES, SDC_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';
import { MOST_RECORDS, several, upTo } from '../choices/values.js';

const OF_SDC = SDC_CHOICES.filter(({ variable }) => !['SDC_VERSION', 'SDC_PORT', 'SDC_DIST_DIR'].includes(variable));
const CHOICES = [...OF_SDC, ...DOCKER_CHOICES, ...MACHINE_CHOICES];

const MORE = `
Each pipeline runs between generated records and wiretaps, so that it needs none of its systems. A difference is in how it ends, in records,
types, header attributes, errors, or in the configuration of its stages; what differs between two runs on the first Data Collector too is
not one. The login of a URL comes from SDC_USERNAME and SDC_PASSWORD.

Examples:
  stf compare --sdc-version 3.22.2 --sdc-version 4.0.0 pipelines/*.json
  stf compare --sdc embedded --sdc http://sdc.example.com:18630 orders.json --html compare.html
  stf compare --sdc docker:3.22.2 --sdc docker:4.0.0 --ignore /ts --json pipelines/*.json

Exit codes: 0 all are equal; 1 one differs or could not be compared; 2 wrong usage; 130 interrupted.`;

interface Flags {
  sdc?: string[];
  records: number;
  ignore?: string[];
  html?: string;
  json?: true;
  notes?: true;
}

export function addCompare(program: Command): void {
  const sdcs: string[] = [];
  const named = (value: string): string[] => {
    sdcs.push(value);
    return sdcs;
  };
  const command = program
    .command('compare')
    .summary('compare two Data Collectors by what pipelines deliver')
    .description('Runs exported pipelines with the same records on two Data Collectors and prints what differs.')
    .argument('<pipelines...>', 'exported pipelines: JSON files or zip archives')
    .option('--sdc-version <version>', 'a version to compare (twice)', named)
    .option(
      '--sdc <target>',
      'a Data Collector: a version, a URL, embedded, docker:VERSION, unpacked:VERSION (twice)',
      named,
    )
    .option('--records <count>', 'how many records each pipeline gets', upTo(MOST_RECORDS), 10)
    .option('--ignore <path>', 'a field that differs from run to run: /ts (repeatable)', several)
    .option('--notes', 'print versions of stages and new configs too')
    .option('--html <file>', 'write a page too')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', MORE);
  addChoices(command, CHOICES).action(async (files: string[], flags: Flags) => {
    const { compare } = await import('../compare/compare.js');
    await compare(chosenOptions(command, CHOICES), {
      files,
      sdcs,
      records: flags.records,
      ignore: flags.ignore ?? [],
      html: flags.html,
      json: flags.json === true,
      notes: flags.notes === true,
    });
  });
}
