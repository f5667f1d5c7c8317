import type { Command } from 'commander';
import { DOCKER_CHOICES, MACHINE_CHOICES, SDC_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';
import { MOST_RECORDS, several, upTo } from '../choices/values.js';

const CHOICES = [
  ...SDC_CHOICES.filter(({ variable }) => variable !== 'SDC_PORT'),
  ...DOCKER_CHOICES,
  ...MACHINE_CHOICES,
];

const MORE = `
The spec runs the pipeline between records and wiretaps and expects what a Data Collector of this run delivers now. The records are generated, or, with
--url, a batch of the pipeline there: a preview, or a snapshot where only the running pipeline gets records. The login there comes from SDC_USERNAME
and SDC_PASSWORD. With --connect, destinations that write to a database, Kafka or S3 write to those of the test, into tables and topics that the spec
creates; origins and all other places stay isolated.

Examples:
  stf adopt orders.json
  stf adopt orders.json --connect
  stf adopt orders.json --url http://sdc.example.com:18630 --mask /ssn --mask '/items[*]/name'

Exit codes: 0 written; 1 the pipeline cannot be read or run, or a file exists; 2 wrong usage; 130 interrupted.`;

interface Flags {
  url?: string;
  mask?: string[];
  records: number;
  pipeline?: string;
  out: string;
  connect?: true;
  force?: true;
}

export function addAdopt(program: Command): void {
  const command = program
    .command('adopt')
    .summary('write a spec for an exported pipeline')
    .description('Writes a spec for an exported pipeline: its records, and what it delivers as golden files.')
    .argument('<export>', 'an exported pipeline: a JSON file or a zip archive')
    .option('--url <url>', 'the Data Collector that runs the pipeline')
    .option('--mask <path>', 'a field to mask: /ssn (repeatable)', several)
    .option('--records <count>', 'how many records', upTo(MOST_RECORDS), 10)
    .option('--pipeline <title>', 'the pipeline that is meant, where the file has several')
    .option('--connect', 'point destinations at the databases, Kafka and S3 of the test where they write to such')
    .option('--out <directory>', 'where the files are written', 'specs')
    .option('--force', 'overwrite files')
    .addHelpText('after', MORE);
  addChoices(command, CHOICES).action(async (file: string, flags: Flags) => {
    const { adopt } = await import('../adopt/adopt.js');
    await adopt(chosenOptions(command, CHOICES), {
      file,
      pipeline: flags.pipeline,
      url: flags.url,
      mask: flags.mask ?? [],
      records: flags.records,
      out: flags.out,
      connect: flags.connect === true,
      force: flags.force === true,
    });
  });
}
