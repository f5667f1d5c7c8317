import type { Command } from 'commander';
import { START_CHOICES } from '../choices/choices.js';
import { addChoices, chosenEnvironment } from '../choices/flags.js';

const MORE = `
It leaves everything as it is. What it finds depends on what a run would start: say so with the options, or their variables.

Examples:
  stf doctor                                       for runs with the embedded engine
  stf doctor --sdc-env docker --backends docker    for runs out of images

Exit codes: 0 all that such a run needs is there; 1 something is missing; 2 wrong usage.`;

const OF_SERVERS = ['SDC_VERSION', 'SDC_ENV', 'SDC_PORT', 'STF_BACKENDS', 'STF_PULL', 'SDC_IMAGE'];
const OF_THE_MACHINE = ['STF_CACHE_DIR', 'STF_TMPDIR', 'STF_JAVA_HOME', 'STF_MAVEN_HOME'];
const CHOICES = START_CHOICES.filter(({ variable }) => [...OF_SERVERS, ...OF_THE_MACHINE].includes(variable));

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .summary('look for what is missing on this machine')
    .description(
      'Looks for all that a run needs: Node, Java, Maven, Docker, images, ports, disk space. Says what mends it.',
    )
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', MORE);
  addChoices(command, CHOICES).action(async ({ json }: { json?: true }) => {
    Object.assign(process.env, chosenEnvironment(command, CHOICES));
    const { doctor } = await import('../doctor/doctor.js');
    await doctor({ json: json === true });
  });
}
