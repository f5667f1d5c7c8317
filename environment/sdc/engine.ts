import { DEFAULT_VERSION } from '../options/table.js';
import type { SdcConnection } from '../core/contract.js';
import type { ServerInfo, StartedServer } from '../core/contract.js';
import type { BuildMismatch, ServersOptions } from '../options/options.js';
import type { SdcUser } from './users.js';

/** What makes one started Data Collector differ from another: two equal specs can share an engine. */
export interface EngineSpec {
  version: string;
  /** Java heap in MB; what the embedded engine (512) or the image brings when absent. */
  heapMb?: number;
  /** Overrides for `sdc.properties`. */
  config: Record<string, string>;
  auth: 'form' | 'basic';
  /** Logins besides the framework's own. */
  users: Record<string, SdcUser>;
  /** Place below `resources/`, `conf/` or `data/` → file on this machine. */
  files: Record<string, string>;
  /** Stage library → jars on this machine that it gets in addition, such as JDBC drivers. */
  extraLibs: Record<string, string[]>;
  /**
   * Stage libraries that have to be there, by full id. A running engine that lacks some gets them added; the embedded
   * engine has its own, and no others.
   */
  libraries: string[];
  /** Those that will probably be asked for: an engine that is started gets them where there are images of them. */
  likely?: string[];
  /** Out of images; the embedded engine when absent. */
  docker?: DockerWish;
  stageLibsDir?: string;
  stageLibsMode?: 'add' | 'only';
  userLibsDir?: string;
  staticWebDir?: string;
  /** `start` (the default) is ready sooner; `throughput` moves more records once it is warm. */
  optimizeFor?: 'start' | 'throughput';
  /** A wished port; the system chooses one when absent. */
  port?: number;
}

/** Which images a Data Collector is made of. */
export interface DockerWish {
  /** Repository of the core: `streamsets/datacollector`. */
  image: string;
  /** Repository of the stage libraries: `streamsets/datacollector-libs`. */
  libsImage: string;
  /** What to do when core and libraries were not built from the same commit. */
  buildMismatch: BuildMismatch;
  /** Names of the label that holds the commit; the first one that an image has counts. */
  buildLabels: string[];
}

/** Something about an engine that its users should know: a warning must not be missed. */
export interface EngineNote {
  kind: 'warning' | 'note';
  text: string;
}

export interface SdcInfo extends ServerInfo<SdcConnection> {
  /** The image of the core. */
  image?: string;
  /** Full ids of the stage libraries that were put in. */
  libraries?: string[];
  notes?: EngineNote[];
}

/** An engine as its owner holds it. */
export interface StartedEngine extends StartedServer<SdcConnection> {
  readonly info: SdcInfo;
  /** Ends it like a power cut; its data stays. */
  kill(): Promise<void>;
  /** Starts it again with the same data, port and credentials; ends it first when it runs. */
  restart(): Promise<void>;
  /** Stage libraries that can be put in while it runs (which restarts it); absent where the libraries are what they are. */
  readonly libraries?: AddableLibraries;
}

export interface AddableLibraries {
  /** Those of `wanted` (full ids) that are not there. */
  missing(wanted: readonly string[]): string[];
  /** Same data, port and credentials afterwards. When an image is missing, the engine is left as it was. */
  add(libraries: readonly string[]): Promise<void>;
}

export { DEFAULT_VERSION };
export const EMBEDDED_HEAP_MB = 512;
export const DEFAULT_IMAGE = 'streamsets/datacollector';
export const DEFAULT_LIBS_IMAGE = 'streamsets/datacollector-libs';
export const DEFAULT_BUILD_LABELS = ['org.opencontainers.image.revision'];

/** The engine that these options ask for, with what a caller wants differently. */
export function engineSpec(options: ServersOptions, wish: Partial<EngineSpec> = {}): EngineSpec {
  return {
    version: options.sdcVersion ?? DEFAULT_VERSION,
    config: {},
    auth: 'form',
    users: {},
    files: {},
    libraries: [],
    ...(options.sdcHeapMb === undefined ? {} : { heapMb: options.sdcHeapMb }),
    ...(options.sdcEnv === 'docker' ? { docker: dockerWish(options) } : {}),
    ...(options.stageLibsDir === undefined ? {} : { stageLibsDir: options.stageLibsDir }),
    ...(options.stageLibsMode === undefined ? {} : { stageLibsMode: options.stageLibsMode }),
    ...(options.userLibsDir === undefined ? {} : { userLibsDir: options.userLibsDir }),
    ...(options.staticWebDir === undefined ? {} : { staticWebDir: options.staticWebDir }),
    ...(options.sdcPort === undefined ? {} : { port: options.sdcPort }),
    ...wish,
    extraLibs: withDrivers(wish.extraLibs ?? {}, options.jdbcDrivers ?? []),
  };
}

function dockerWish(options: ServersOptions): DockerWish {
  return {
    image: options.sdcImage ?? DEFAULT_IMAGE,
    libsImage: options.sdcLibsImage ?? DEFAULT_LIBS_IMAGE,
    buildMismatch: options.buildMismatch ?? 'fail',
    buildLabels: options.buildLabels ?? DEFAULT_BUILD_LABELS,
  };
}

function withDrivers(extraLibs: Record<string, string[]>, drivers: string[]): Record<string, string[]> {
  if (drivers.length === 0) return extraLibs;
  return { ...extraLibs, 'jdbc-lib': [...(extraLibs['jdbc-lib'] ?? []), ...drivers] };
}
