import { DRIVERS } from '../backends/drivers.js';
import { PULL_POLICIES, type Environment, type PullPolicy } from '../core/machine.js';
import { choice, host, image, integer, list, network, path, repository, text, toggle } from '../core/option.js';
import { row, useRow, type OptionRow, type UseRow } from './option-row.js';
import { SDC_ROWS } from './sdc-rows.js';

export const BUILD_MISMATCHES = ['fail', 'warn'] as const;
export const PICTURES = ['failed', 'always'] as const;
export const BACKEND_SOURCES = ['embedded', 'docker'] as const;

/** All options except those of backends, in the order of the README. */
export const OPTIONS = {
  ...SDC_ROWS,
  sdcImage: row({
    group: 'docker',
    variable: 'SDC_IMAGE',
    flag: '--sdc-image <name>',
    type: repository(),
    defaultText: '`streamsets/datacollector`',
    description: 'image of the core, without a tag',
  }),
  sdcLibsImage: row({
    group: 'docker',
    variable: 'SDC_LIBS_IMAGE',
    flag: '--sdc-libs-image <name>',
    type: repository(),
    defaultText: '`streamsets/datacollector-libs`',
    description: 'image of the stage libraries, without a tag',
  }),
  pull: row<PullPolicy>({
    group: 'docker',
    variable: 'STF_PULL',
    flag: '--pull <policy>',
    type: choice(PULL_POLICIES),
    defaultText: 'missing',
    description: 'when images are pulled: `missing`, `always` or `never`',
  }),
  /** What to do when the images of core and stage libraries were not built from the same commit. Default: `STF_BUILD_MISMATCH`, else fail. */
  buildMismatch: useRow<(typeof BUILD_MISMATCHES)[number]>({
    group: 'docker',
    variable: 'STF_BUILD_MISMATCH',
    flag: '--build-mismatch <action>',
    type: choice(BUILD_MISMATCHES),
    default: 'fail',
    description: 'core and libraries of different builds: `fail` or `warn`',
  }),
  buildLabels: row({
    group: 'docker',
    variable: 'STF_BUILD_LABEL',
    flag: '--build-label <name>',
    type: list(','),
    defaultText: '`org.opencontainers.image.revision`',
    description: 'label with the commit; separate several with commas, the first one that both images have is used',
  }),
  backends: row<(typeof BACKEND_SOURCES)[number]>({
    group: 'backends',
    variable: 'STF_BACKENDS',
    flag: '--backends <source>',
    type: choice(BACKEND_SOURCES),
    defaultText: 'embedded',
    description: 'where backends come from: `embedded` or `docker`',
  }),
  /** Each worker starts backends of its own, which its tests can stop and freeze: `await postgres.stop()`. */
  ownBackends: useRow<boolean>({
    group: 'backends',
    type: toggle(),
    default: false,
    defaultText: 'off',
    description: 'each worker starts backends of its own, which its tests can stop and freeze',
  }),
  dockerAddress: row({
    group: 'docker',
    variable: 'STF_DOCKER_ADDRESS',
    flag: '--docker-address <host>',
    type: host(),
    defaultText: 'from `DOCKER_HOST`',
    description: 'where published ports are reached',
  }),
  dockerNetwork: row({
    group: 'docker',
    variable: 'STF_DOCKER_NETWORK',
    flag: '--docker-network <name>',
    type: network(),
    defaultText: 'one per run',
    description: 'an existing network for the containers',
  }),
  cacheDir: row({
    group: 'machine',
    variable: 'STF_CACHE_DIR',
    flag: '--cache-dir <directory>',
    type: path(),
    defaultText: '`$XDG_CACHE_HOME/sdc-test-framework`',
    description: 'where Data Collector and backends are stored',
  }),
  tmpDir: row({
    group: 'machine',
    variable: 'STF_TMPDIR',
    flag: '--tmp-dir <directory>',
    type: path(),
    defaultText: "the system's temporary directory",
    description:
      'where runs store data and logs of their servers; `stf stop`, `ps`, `env`, `logs`, `clean` and `doctor` have the option too',
  }),
  reportsDir: row({
    group: 'run',
    variable: 'STF_REPORTS_DIR',
    flag: '--reports-dir <directory>',
    type: path(),
    defaultText: '`reports/out`',
    description: 'where reports are written',
  }),
  /** Of which tests the report has pictures of the pipelines. Default: `STF_PICTURES`, else of failed ones. */
  pictures: useRow<(typeof PICTURES)[number]>({
    group: 'run',
    variable: 'STF_PICTURES',
    flag: '--pictures <of>',
    type: choice(PICTURES),
    default: 'failed',
    description: 'of which tests the report has pictures of the pipelines with their counts: `failed` or `always`',
  }),
  /** How long a soak breaks servers and networks. Default: `STF_SOAK_MINUTES`, else 30. */
  soakMinutes: useRow<number>({
    group: 'soak',
    variable: 'STF_SOAK_MINUTES',
    flag: '--minutes <number>',
    type: integer(1, 1_440),
    default: 30,
    description: 'of `stf soak`: for how many minutes pipelines run under faults',
  }),
  /** What decides which faults a soak has, and when. Default: `STF_SOAK_SEED`, else a random one, which is printed. */
  soakSeed: useRow<number, undefined>({
    group: 'soak',
    variable: 'STF_SOAK_SEED',
    flag: '--seed <number>',
    type: integer(0, 2 ** 32 - 1),
    default: undefined,
    defaultText: 'a random one, which is printed',
    description: 'of `stf soak`: the same seed repeats the same faults',
  }),
  systemInstall: row({
    group: 'machine',
    variable: 'STF_SYSTEM_INSTALL',
    flag: '--no-system-install',
    type: text(),
    sets: 'never',
    description: 'do not install JDK and Maven',
  }),
  javaHome: row({
    group: 'machine',
    variable: 'STF_JAVA_HOME',
    flag: '--java-home <directory>',
    type: path(),
    defaultText: '`JAVA_HOME`, `PATH`',
    description: 'which JDK to use',
  }),
  mavenHome: row({
    group: 'machine',
    variable: 'STF_MAVEN_HOME',
    flag: '--maven-home <directory>',
    type: path(),
    defaultText: '`MAVEN_HOME`, `PATH`',
    description: 'which Maven to use',
  }),
};

export type OptionName = keyof typeof OPTIONS;
export type OptionValue<N extends OptionName> = (typeof OPTIONS)[N] extends OptionRow<infer T> ? T : never;

/** The option's value in the environment; undefined when its variable is not set or blank. Throws `OPTION_INVALID`. */
export function readOption<N extends OptionName>(name: N, env: Environment): OptionValue<N> | undefined {
  const { variable, type }: OptionRow = OPTIONS[name];
  const value = variable === undefined ? undefined : env[variable];
  if (variable === undefined || value === undefined || value.trim() === '') return undefined;
  return type.parse(value, variable) as OptionValue<N>;
}

/** The options of backends, from their drivers: images, and existing servers. */
export const BACKEND_OPTIONS: readonly OptionRow<string>[] = [
  ...DRIVERS.map((driver) => ({
    group: 'backends' as const,
    variable: driver.image.variable,
    flag: `--${driver.name}-image <image>`,
    type: image(),
    defaultText: `\`${driver.image.default}\``,
    description: driver.image.description,
  })),
  ...DRIVERS.flatMap(({ variables }) =>
    variables.map(({ variable, description, defaultText }) => ({
      group: 'backends' as const,
      variable,
      type: text(),
      description,
      ...(defaultText === undefined ? {} : { defaultText }),
    })),
  ),
];

/** All options with their name under `use`, in the order of the README: backends follow the option `backends`. */
export function allOptions(): { name: string | undefined; option: OptionRow }[] {
  return Object.entries<OptionRow>(OPTIONS).flatMap(([name, option]) => [
    { name, option },
    ...(option === OPTIONS.backends ? BACKEND_OPTIONS.map((each) => ({ name: undefined, option: each })) : []),
  ]);
}

type Options = typeof OPTIONS;
type UseOptionName = { [N in OptionName]: Options[N] extends { use: true } ? N : never }[OptionName];

/** The options under `use`, by name; the comments of the table's rows are those of its properties. */
export type UseOptions = {
  -readonly [N in keyof Options as N extends UseOptionName ? N : never]: Options[N] extends UseRow<infer T, infer D>
    ? T | (undefined extends D ? undefined : never)
    : never;
};

export const USE_OPTIONS = Object.entries<OptionRow>(OPTIONS).flatMap(([name, { use }]) =>
  use === true ? [name as UseOptionName] : [],
);

/** The defaults of the options under `use`: from the environment, else from the table. Throws `OPTION_INVALID`. */
export function useOptionsFrom(env: Environment): UseOptions {
  const values = USE_OPTIONS.map((name) => [name, readOption(name, env) ?? OPTIONS[name].default]);
  return Object.fromEntries(values) as UseOptions;
}
