import { DEFAULT_VERSION, PULL_POLICIES, type PullPolicy } from '../../environment/index.js';
import { Option, type Command } from 'commander';
import { DOCKER_CHOICES, SDC_CHOICES, type Choice } from '../choices/choices.js';
import { addChoices, chosenOptions } from '../choices/flags.js';

const NAMES = choices('SDC_IMAGE', 'SDC_LIBS_IMAGE');
const VERSION = [...choices('SDC_VERSION'), ...NAMES];
const VERSION_AND_LIBS = [...choices('SDC_VERSION', 'SDC_STAGE_LIBS'), ...NAMES];
const EXIT_CODES = '\nExit codes: 0 done; 1 failed; 2 wrong usage; 130 interrupted.';

const BUILD_EXAMPLES = `
Examples:
  stf images build --sdc-version 4.0.0
  stf images build --from-dist /opt/streamsets-datacollector-3.22.2 --base-image eclipse-temurin:8-jre
  stf images build --sdc-version 4.0.0 --stage-lib jdbc-lib --push registry.example.com

A failed build leaves nothing behind. If only the push fails, the images remain: retry with stf images push.
${EXIT_CODES}`;

export function addImages(program: Command): void {
  const images = program
    .command('images')
    .summary('build, list, push and pull images of Data Collector')
    .description(
      'Manages images of Data Collector: a core, and one for each stage library, in the layout of the vendor.',
    );
  addBuild(images);
  addList(images);
  addPush(images);
  addPull(images);
  for (const command of images.commands) {
    command.option('--debug', 'show the stack trace and the cause of a failure');
  }
}

function addBuild(images: Command): void {
  const command = images
    .command('build')
    .description(
      'Builds the images of a version from the embedded engine, or from an unpacked distribution of the vendor.',
    )
    .option('--from-dist <folder>', "a vendor's unpacked distribution")
    .option('--base-image <image>', 'image that provides Java')
    .option('--tag <tag>', 'tag instead of the version (repeatable)', collect)
    .option('--revision <commit>', 'commit for the label of the build (default: a hash of the content)')
    .option('--push <registry>', 'push the images to this registry')
    .addOption(new Option('--pull <when>', 'when the base image is pulled').choices(PULL_POLICIES))
    .option('--json', 'print the images as JSON')
    .addHelpText('after', BUILD_EXAMPLES);
  addChoices(command, VERSION_AND_LIBS).action(
    async (options: {
      fromDist?: string;
      baseImage?: string;
      tag?: string[];
      revision?: string;
      push?: string;
      pull?: PullPolicy;
      json?: true;
    }) => {
      const chosen = chosenOptions(command, VERSION_AND_LIBS);
      const { build } = await import('../images/build.js');
      await build(
        chosen,
        {
          version: chosen.read('sdcVersion'),
          fromDist: options.fromDist,
          baseImage: options.baseImage,
          libraries: chosen.read('stageLibs'),
          tags: options.tag,
          revision: options.revision,
          push: options.push,
          pull: options.pull,
          json: options.json === true,
        },
        DEFAULT_VERSION,
      );
    },
  );
}

function addList(images: Command): void {
  const command = images
    .command('list')
    .description('Lists the images of Data Collector on this machine.')
    .option('--json', 'print them as a JSON array')
    .addHelpText('after', EXIT_CODES);
  addChoices(command, NAMES).action(async ({ json }: { json?: true }) => {
    const { list } = await import('../images/list-images.js');
    await list(chosenOptions(command, NAMES), { json: json === true });
  });
}

function addPush(images: Command): void {
  const command = images
    .command('push')
    .description('Pushes the images of a version, with the credentials of the Docker client.')
    .argument('[registry]', 'target registry (default: as in the names of the images)')
    .option('--json', 'print their names as a JSON array')
    .addHelpText('after', EXIT_CODES);
  addChoices(command, VERSION).action(async (registry: string | undefined, { json }: { json?: true }) => {
    const chosen = chosenOptions(command, VERSION);
    const { push } = await import('../images/transfer.js');
    await push(chosen, { version: chosen.read('sdcVersion') ?? DEFAULT_VERSION, registry, json: json === true });
  });
}

function addPull(images: Command): void {
  const command = images
    .command('pull')
    .description('Pulls the core of a version and the named stage libraries.')
    .option('--json', 'print their names as a JSON array')
    .addHelpText('after', EXIT_CODES);
  addChoices(command, VERSION_AND_LIBS).action(async ({ json }: { json?: true }) => {
    const chosen = chosenOptions(command, VERSION_AND_LIBS);
    const { pull } = await import('../images/transfer.js');
    await pull(chosen, {
      version: chosen.read('sdcVersion') ?? DEFAULT_VERSION,
      libraries: chosen.read('stageLibs') ?? [],
      json: json === true,
    });
  });
}

function choices(...variables: string[]): Choice[] {
  return [...SDC_CHOICES, ...DOCKER_CHOICES].filter(({ variable }) => variables.includes(variable));
}

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}
