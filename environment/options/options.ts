import { DRIVERS } from '../backends/drivers.js';
import type { SdcConnection } from '../core/contract.js';
import type { Environment } from '../core/machine.js';
import { choice, image, invalidOption, parseUrl, readVariable, type ReadVariable } from '../core/option.js';
import type { AddressMap } from '../network/address-map.js';
import type { OptionRow } from './option-row.js';
import type { BROKEN_LIBRARY_ACTIONS, LIBS_FROM, SDC_ENVS } from './sdc-rows.js';
import { OPTIONS, type BUILD_MISMATCHES, type OptionName, type OptionValue } from './table.js';

/** All options for servers; `optionsFromEnvironment` reads them from environment variables. */
export interface ServersOptions {
  /** Which Data Collector to start; in Docker also the tag of its images. */
  sdcVersion?: string;
  /** Where the started Data Collector comes from: packages (the default), Docker images, or an image without Docker. */
  sdcEnv?: SdcEnv;
  /** Repositories of its images. Default: the vendor's. */
  sdcImage?: string;
  sdcLibsImage?: string;
  buildMismatch?: BuildMismatch;
  /** Names of image labels with the commit, in order of preference. */
  buildLabels?: string[];
  /** Additional jars of the JDBC library. */
  jdbcDrivers?: string[];
  sdcHeapMb?: number;
  /** The port of the started Data Collector. Default: the system chooses one. */
  sdcPort?: number;
  /** A folder with stage libraries of the vendor (`<library>/lib/*.jar`). */
  stageLibsDir?: string;
  /** Add them to the embedded libraries (the default) or use only them. */
  stageLibsMode?: 'add' | 'only';
  /** Where the vendor's stage libraries come from. Default: any source, for stages that the embedded engine does not have. */
  libsFrom?: (typeof LIBS_FROM)[number];
  /** The vendor's package repository, or a mirror of it. */
  libsRepository?: string;
  /** Stage libraries that a run needs, by short or full id. */
  stageLibs?: string[];
  /** A whole Data Collector in place of the embedded engine: a directory, or a `.tgz`. */
  distDir?: string;
  /** What to do about a library that the engine cannot load. Default: fail when a pipeline needs it. */
  brokenLibrary?: BrokenLibraryAction;
  userLibsDir?: string;
  staticWebDir?: string;
  /** Leave engine and backends running after the run. */
  keep?: boolean;
  /** Where started backends come from: packages (the default) or Docker images. */
  backends?: 'embedded' | 'docker';
  /** Images of backends by driver name. Default: the driver's image. */
  images?: Record<string, string>;
  /** Backends that the Data Collector reaches by another address than the tests. */
  sdcAddressMap?: AddressMap;
  /** Existing servers; the others are started. */
  existing: ExistingServers;
}

/** Connections of existing servers: of a Data Collector, and of backends by driver name. */
export interface ExistingServers {
  sdc?: SdcConnection;
  [backend: string]: object | undefined;
}

export type BrokenLibraryAction = (typeof BROKEN_LIBRARY_ACTIONS)[number];
export type SdcEnv = (typeof SDC_ENVS)[number];
/** What to do when images that belong together were not built from the same commit. */
export type BuildMismatch = (typeof BUILD_MISMATCHES)[number];

/** The options that a start of servers needs; the other options are about the machine or the run. */
const SERVER_OPTIONS = [
  'sdcVersion',
  'sdcEnv',
  'sdcImage',
  'sdcLibsImage',
  'buildMismatch',
  'buildLabels',
  'jdbcDrivers',
  'sdcHeapMb',
  'sdcPort',
  'stageLibs',
  'stageLibsDir',
  'stageLibsMode',
  'libsFrom',
  'libsRepository',
  'distDir',
  'brokenLibrary',
  'userLibsDir',
  'staticWebDir',
  'keep',
  'backends',
  'sdcAddressMap',
] as const satisfies readonly OptionName[];
type ServerOptionName = (typeof SERVER_OPTIONS)[number];

/** Whether pipelines run in a container of this run, whose loopback differs from the tests'. */
export function sdcIsInContainer({ sdcEnv, existing }: ServersOptions): boolean {
  return sdcEnv === 'docker' && existing.sdc === undefined;
}

/** Variables with a login for an existing server. Engines, databases and builds do not need them. */
export const SECRET_VARIABLES = [
  'SDC_PASSWORD',
  ...DRIVERS.flatMap(({ variables }) => variables.filter(({ secret }) => secret).map(({ variable }) => variable)),
];

/** Reads the environment variables that the README lists; a malformed value is an `OPTION_INVALID`. */
export function optionsFromEnvironment(env: Environment): ServersOptions {
  const read = readVariable(env);
  const parsed = SERVER_OPTIONS.map((name) => {
    const { variable, type }: OptionRow = OPTIONS[name];
    const value = variable === undefined ? undefined : read(variable);
    return [name, value === undefined ? undefined : type.parse(value, variable ?? name)] as const;
  });
  return defined({
    ...(Object.fromEntries(parsed) as { [N in ServerOptionName]?: OptionValue<N> }),
    images: backendImages(read),
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

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> } & { [K in RequiredKeys<T>]: T[K] };
type RequiredKeys<T> = { [K in keyof T]: undefined extends T[K] ? never : K }[keyof T];

/** The same object without the keys whose value is undefined. */
function defined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
