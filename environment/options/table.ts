import { delimiter, resolve } from 'node:path';
import { DRIVERS } from '../backends/drivers.js';
import {
  choice,
  host,
  httpUrl,
  image,
  integer,
  list,
  path,
  repository,
  text,
  toggle,
  type OptionType,
} from '../core/option.js';
import { addressMap } from '../network/address-map.js';
import { LIBRARY_SOURCES } from '../vendor/library-places.js';

/** Which `--help` section an option is in, and which commands have it. */
export type OptionGroup = 'run' | 'sdc' | 'backends' | 'docker' | 'machine';

/** One option of the environment, the command line and Playwright's `use`. */
export interface OptionRow<T = unknown> {
  group: OptionGroup;
  variable?: string;
  /** In the syntax of Commander: `--sdc-version <version>`. */
  flag?: string;
  /** It can be set under `use` in playwright.config.ts, by its key in the table. */
  use?: true;
  type: OptionType<T>;
  default?: T;
  /** The default as text, when it is not a plain value. */
  defaultText?: string;
  /** Markdown; the help of `stf` shows it as plain text. */
  description: string;
  /** The value of the variable that a flag without an argument stands for. */
  sets?: string;
}

export const SDC_ENVS = ['embedded', 'docker'] as const;
export const BUILD_MISMATCHES = ['fail', 'warn'] as const;
export const STAGE_LIBS_MODES = ['add', 'only'] as const;
export const LIBS_FROM = [...LIBRARY_SOURCES, 'none'] as const;
export const BACKEND_SOURCES = ['embedded', 'docker'] as const;
export const PULL_POLICIES = ['missing', 'always', 'never'] as const;
export const DEFAULT_VERSION = '3.22.2';

/** Values that can be set only under `use`: they have neither a variable nor a flag. */
const OBJECT: OptionType<object> = {
  parse: (value) => JSON.parse(value) as object,
  print: (value) => JSON.stringify(value),
};

function row<T>(definition: OptionRow<T>): OptionRow<T> {
  return definition;
}

/** All options except those of backends, in the order of the README. */
export const OPTIONS = {
  sdcVersion: row({
    group: 'sdc',
    variable: 'SDC_VERSION',
    flag: '--sdc-version <version>',
    use: true,
    type: text(),
    default: DEFAULT_VERSION,
    description: 'version: 3.22.2 or 4.0.0 embedded; the tag of the images in Docker',
  }),
  sdcEnv: row<(typeof SDC_ENVS)[number]>({
    group: 'sdc',
    variable: 'SDC_ENV',
    flag: '--sdc-env <source>',
    use: true,
    type: choice(SDC_ENVS),
    default: 'embedded',
    description: '`embedded` or `docker`',
  }),
  sdcUrl: row({
    group: 'run',
    variable: 'SDC_URL',
    flag: '--sdc-url <url>',
    use: true,
    type: text(),
    description: 'use a running Data Collector',
  }),
  sdcUsername: row({
    group: 'run',
    variable: 'SDC_USERNAME',
    flag: '--sdc-username <name>',
    type: text(),
    default: 'admin',
    description: 'the user name there',
  }),
  sdcPassword: row({
    group: 'run',
    variable: 'SDC_PASSWORD',
    type: text(),
    default: 'admin',
    description: 'the password there',
  }),
  sdcAddressMap: row({
    group: 'sdc',
    variable: 'SDC_ADDRESS_MAP',
    type: addressMap(),
    defaultText: 'the same address',
    description: 'how it reaches backends that tests reach by another address: `localhost:5432=postgres:5432,…`',
  }),
  keep: row({
    group: 'run',
    variable: 'STF_KEEP',
    flag: '--keep',
    use: true,
    type: toggle(),
    default: false,
    defaultText: 'off',
    sets: '1',
    description: 'leave Data Collector and backends running; URLs and logins are printed, `stf stop` ends them',
  }),
  sdcConfig: row({
    group: 'sdc',
    use: true,
    type: OBJECT,
    description: "entries of `sdc.properties`: `{ 'production.maxBatchSize': '5000' }`",
  }),
  sdcUsers: row({
    group: 'sdc',
    use: true,
    type: OBJECT,
    description: "more logins: `{ bob: { password: '…', roles: ['creator'] } }`",
  }),
  sdcFiles: row({
    group: 'sdc',
    use: true,
    type: OBJECT,
    description: "files: `{ 'resources/lookup.json': './lookup.json' }`; `conf/` and `data/` too",
  }),
  sdcExtraLibs: row({
    group: 'sdc',
    use: true,
    type: OBJECT,
    description: "jars of a stage library: `{ 'jdbc-lib': ['./drivers/ojdbc8.jar'] }`",
  }),
  jdbcDrivers: row({
    group: 'sdc',
    variable: 'SDC_JDBC_DRIVERS',
    flag: '--jdbc-driver <jar>',
    type: list(delimiter, resolve),
    description: 'jars for the JDBC stages, separated by `:`',
  }),
  sdcHeapMb: row({
    group: 'sdc',
    variable: 'SDC_HEAP_MB',
    flag: '--sdc-heap <MB>',
    use: true,
    type: integer(128, 65_536),
    defaultText: "512; the image's in Docker",
    description: 'Java heap in MB',
  }),
  sdcPort: row({
    group: 'sdc',
    variable: 'SDC_PORT',
    flag: '--sdc-port <port>',
    type: integer(1, 65_535),
    defaultText: 'a free port',
    description: 'port; requires `--workers=1`',
  }),
  stageLibs: row({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS',
    flag: '--stage-lib <library>',
    use: true,
    type: list(','),
    defaultText: '`apache-kafka_2_7-lib` is preferred',
    description:
      'required libraries, preferred when several contain a stage: `apache-kafka_2_6-lib`; an unknown one in the variable or the flag is an error',
  }),
  stageLibsDir: row({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS_DIR',
    flag: '--stage-libs-dir <directory>',
    type: path(),
    description: "directory of the vendor's stage libraries",
  }),
  stageLibsMode: row<(typeof STAGE_LIBS_MODES)[number]>({
    group: 'sdc',
    variable: 'SDC_STAGE_LIBS_MODE',
    flag: '--stage-libs-mode <mode>',
    type: choice(STAGE_LIBS_MODES),
    defaultText: 'add',
    description: '`add` them to the embedded libraries, or use `only` them',
  }),
  libsFrom: row<(typeof LIBS_FROM)[number]>({
    group: 'sdc',
    variable: 'SDC_LIBS_FROM',
    flag: '--libs-from <source>',
    type: choice(LIBS_FROM),
    defaultText: 'any, for stages that the embedded engine lacks',
    description:
      "where the embedded engine gets the vendor's stage libraries: `registry` (images, without Docker), `repository` (the vendor's packages) or `none`; when it is set, they replace the embedded ones",
  }),
  libsRepository: row({
    group: 'sdc',
    variable: 'SDC_LIBS_REPOSITORY',
    flag: '--libs-repository <url>',
    type: httpUrl('https://packages.example.com/datacollector/3.22.2/'),
    defaultText: "the vendor's, of the version",
    description: 'package repository of stage libraries',
  }),
  userLibsDir: row({
    group: 'sdc',
    variable: 'SDC_USER_LIBS_DIR',
    flag: '--user-libs-dir <directory>',
    type: path(),
    description: 'directory of user libraries',
  }),
  staticWebDir: row({
    group: 'sdc',
    variable: 'SDC_STATIC_WEB_DIR',
    flag: '--static-web-dir <directory>',
    type: path(),
    description: "directory of the vendor's web UI",
  }),
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
  pull: row({
    group: 'docker',
    variable: 'STF_PULL',
    flag: '--pull <policy>',
    type: choice(PULL_POLICIES),
    defaultText: 'missing',
    description: 'when images are pulled: `missing`, `always` or `never`',
  }),
  buildMismatch: row<(typeof BUILD_MISMATCHES)[number]>({
    group: 'docker',
    variable: 'STF_BUILD_MISMATCH',
    flag: '--build-mismatch <action>',
    use: true,
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
    type: text(),
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
export function readOption<N extends OptionName>(
  name: N,
  env: Record<string, string | undefined>,
): OptionValue<N> | undefined {
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

const HEADER = ['variable', '`use` option', '`stf test`', 'meaning', 'default'];

/** The table of options in README.md. */
export function readmeTable(): string {
  const rows = allOptions().map(({ name, option }) => [
    option.variable === undefined ? '' : code([option.variable, option.sets]),
    option.use === true ? code([name]) : '',
    option.flag === undefined ? '' : code([option.flag.split(' ')[0]]),
    option.description,
    option.defaultText ?? (option.default === undefined ? '' : option.type.print(option.default)),
  ]);
  return [HEADER, HEADER.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(parts: readonly (string | undefined)[]): string {
  return `\`${parts.filter((part) => part !== undefined).join('=')}\``;
}

/** Replaces the table in the text of README.md. */
export function withReadmeTable(readme: string): string {
  return readme.replace(/^\| variable \|[^\n]*\n(?:\|[^\n]*\n)+/m, () => `${readmeTable()}\n`);
}
