import { delimiter, resolve } from 'node:path';
import { DRIVERS } from '../backends/registry.js';
import type { SdcConnection } from '../core/contract.js';
import {
  choice,
  image,
  integer,
  invalidOption,
  list,
  parseUrl,
  path,
  readVariable,
  toggle,
  type OptionType,
  type ReadVariable,
} from '../core/option.js';
import { addressMap, type AddressMap } from '../network/address-map.js';

/** Every choice about servers in one object; `optionsFromEnvironment` makes it of environment variables. */
export interface ServersOptions {
  /** Which Data Collector to start; in Docker also the tag of its images. */
  sdcVersion?: string;
  /** Where the started Data Collector comes from: packages (the default) or Docker images. */
  sdcEnv?: SdcEnv;
  /** Repositories of its images, where not the vendor's. */
  sdcImage?: string;
  sdcLibsImage?: string;
  buildMismatch?: BuildMismatch;
  /** Names of the label of images that holds the commit they were built from. */
  buildLabels?: string[];
  /** Jars that the library for JDBC gets in addition. */
  jdbcDrivers?: string[];
  sdcHeapMb?: number;
  /** Ask the started Data Collector to listen on this port; otherwise the system chooses one. */
  sdcPort?: number;
  /** A folder with stage libraries of the vendor (`<library>/lib/*.jar`). */
  stageLibsDir?: string;
  /** Use them instead of ours, or besides ours (the default). */
  stageLibs?: StageLibs;
  userLibsDir?: string;
  staticWebDir?: string;
  /** Leave engine and backends running after the run. */
  keep?: boolean;
  /** Where backends come from that do not run already: packages (the default) or Docker images. */
  backends?: 'embedded' | 'docker';
  /** Images of backends in Docker, where not the usual ones. */
  images?: Record<string, string>;
  /** Addresses of backends (`host:port`) that the Data Collector reaches by others than the tests. */
  sdcAddressMap?: AddressMap;
  /** What already runs; anything absent is started. */
  existing: ExistingServers;
}

/** Connections of servers that run already: of a Data Collector, and of backends by the name of their driver. */
export interface ExistingServers {
  sdc?: SdcConnection;
  [backend: string]: object | undefined;
}

export type StageLibs = 'only' | 'add';
export const SDC_ENVS = ['embedded', 'docker'] as const;
export type SdcEnv = (typeof SDC_ENVS)[number];
export const BUILD_MISMATCHES = ['fail', 'warn'] as const;
/** What to do when images that belong together were not built from the same commit. */
export type BuildMismatch = (typeof BUILD_MISMATCHES)[number];

type Environment = Record<string, string | undefined>;

/** Whether pipelines run in a container of this run, where loopback is another one than the tests'. */
export function sdcIsInContainer({ sdcEnv, existing }: ServersOptions): boolean {
  return sdcEnv === 'docker' && existing.sdc === undefined;
}

/** Variables with a login at a server that runs already. Engines, databases and builds do not need them. */
export const SECRET_VARIABLES = [
  'SDC_PASSWORD',
  ...DRIVERS.flatMap(({ variables }) => variables.filter(({ secret }) => secret).map(({ variable }) => variable)),
];

/** Reads the environment variables that the README lists; a malformed value is an `OPTION_INVALID`. */
export function optionsFromEnvironment(env: Environment = process.env): ServersOptions {
  const read = readVariable(env);
  const get = <T>(variable: string, type: OptionType<T>): T | undefined => {
    const value = read(variable);
    return value === undefined ? undefined : type.parse(value, variable);
  };
  return defined({
    sdcVersion: read('SDC_VERSION'),
    sdcEnv: get('SDC_ENV', choice(SDC_ENVS)),
    sdcImage: get('SDC_IMAGE', repository()),
    sdcLibsImage: get('SDC_LIBS_IMAGE', repository()),
    buildMismatch: get('STF_BUILD_MISMATCH', choice(BUILD_MISMATCHES)),
    buildLabels: get('STF_BUILD_LABEL', list(',')),
    jdbcDrivers: get('SDC_JDBC_DRIVERS', list(delimiter, resolve)),
    sdcHeapMb: get('SDC_HEAP_MB', integer(128, 65_536)),
    sdcPort: get('SDC_PORT', integer(1, 65_535)),
    stageLibsDir: get('SDC_STAGE_LIBS_DIR', path()),
    stageLibs: get('SDC_STAGE_LIBS_MODE', choice(['only', 'add'])),
    userLibsDir: get('SDC_USER_LIBS_DIR', path()),
    staticWebDir: get('SDC_STATIC_WEB_DIR', path()),
    keep: get('STF_KEEP', toggle()),
    backends: get('STF_BACKENDS', choice(['embedded', 'docker'])),
    images: backendImages(read),
    sdcAddressMap: get('SDC_ADDRESS_MAP', addressMap()),
    existing: defined({
      sdc: existingSdc(read),
      ...Object.fromEntries(DRIVERS.map((driver) => [driver.name, driver.parse(read)])),
    }),
  });
}

/** The base URL of a Data Collector as the rest of the framework expects it. */
export function sdcConnection(url: string, username = 'admin', password = 'admin', name = 'SDC_URL'): SdcConnection {
  const parsed = parseUrl(name, url, ['http:', 'https:'], 'http://localhost:18630');
  if (parsed.username !== '' || parsed.password !== '') {
    throw invalidOption(name, 'contains a login', 'Give the login as SDC_USERNAME and SDC_PASSWORD.');
  }
  if (parsed.search !== '' || parsed.hash !== '') {
    throw invalidOption(name, 'has a query or a fragment', 'Give the base URL alone, such as http://localhost:18630.');
  }
  return { url: parsed.href.replace(/\/+$/, ''), username, password };
}

function backendImages(read: ReadVariable): Record<string, string> | undefined {
  const images = DRIVERS.flatMap(({ name, image: { variable } }) => {
    const value = read(variable);
    return value === undefined ? [] : [[name, image().parse(value, variable)] as const];
  });
  return images.length === 0 ? undefined : Object.fromEntries(images);
}

function existingSdc(read: ReadVariable): SdcConnection | undefined {
  const url = read('SDC_URL');
  return url === undefined ? undefined : sdcConnection(url, read('SDC_USERNAME'), read('SDC_PASSWORD'));
}

/** The one of these values that the text is; anything else is an `OPTION_INVALID`. */
export function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  return choice(values).parse(text, name);
}

/** A repository of images; the tag is made of the version. */
function repository(): OptionType<string> {
  return {
    print: (value) => value,
    parse(value, source) {
      if (/^\w[\w.-]*(:\d+)?(\/[\w.-]+)*$/.test(value)) return value;
      const nextStep = 'Give a repository without a tag, such as streamsets/datacollector; the tag is SDC_VERSION.';
      throw invalidOption(source, `is ${JSON.stringify(value)}`, nextStep);
    },
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> } & { [K in RequiredKeys<T>]: T[K] };
type RequiredKeys<T> = { [K in keyof T]: undefined extends T[K] ? never : K }[keyof T];

/** The same object without the keys whose value is undefined. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
