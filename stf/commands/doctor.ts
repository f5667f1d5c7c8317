import type { Command } from 'commander';
import { START_CHOICES } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const MORE = `
It changes nothing. The checks depend on what a run would start: choose that with the options or their variables.

Examples:
  stf doctor                                       for runs with the embedded engine
  stf doctor --sdc-env docker --backends docker    for runs from images
  stf doctor --dist /opt/streamsets-datacollector-3.22.2
                                                   for runs with a whole Data Collector

Exit codes: 0 all requirements are met; 1 a requirement is missing; 2 wrong usage.`;

const OF_SERVERS = ['SDC_VERSION', 'SDC_ENV', 'SDC_DIST_DIR', 'SDC_PORT', 'STF_BACKENDS', 'STF_PULL', 'SDC_IMAGE'];
const OF_THE_MACHINE = ['STF_CACHE_DIR', 'STF_TMPDIR', 'STF_JAVA_HOME', 'STF_MAVEN_HOME'];
const CHOICES = START_CHOICES.filter(({ variable }) => [...OF_SERVERS, ...OF_THE_MACHINE].includes(variable));

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .summary('check the requirements on this machine')
    .description(
      'Checks the requirements of a run: Node, Java, Maven, Docker, images, ports, disk space. Prints how to fix what is missing.',
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', MORE);
  addChoices(command, CHOICES).action(async ({ json }: { json?: true }) => {
    const { doctor } = await import('../doctor/doctor.js');
    await doctor(chosenOptions(command, CHOICES), { json: json === true });
  });
}
