import { DEFAULT_VERSION } from '../options/sdc-rows.js';
import { versionsOf } from '../options/version-option.js';
import { ServerError } from '../core/errors.js';
import type { SdcConnection } from '../core/contract.js';
import type { ServerInfo, StartedServer } from '../core/contract.js';
import type { BrokenLibraryAction, BuildMismatch, ServersOptions } from '../options/options.js';
import type { SdcUser } from '../core/contract.js';
import type { FileAccess } from '../shared-files/shared-directory.js';
import { LIBRARY_SOURCES, type LibraryPlaces } from '../vendor/library-places.js';
import type { DataDisk } from './data-disk.js';
import type { DistributionSource } from './distribution.js';

/** What distinguishes one started Data Collector from another: equal specs can share an engine. */
export interface EngineSpec {
  version: string;
  /** Java heap in MB; default: 512 embedded, the image's setting in Docker. */
  heapMb?: number;
  /** Overrides for `sdc.properties`. */
  config: Record<string, string>;
  auth: 'form' | 'basic';
  /** Logins besides the framework's own. */
  users: Record<string, SdcUser>;
  /** Target below `resources/`, `conf/` or `data/` → file on this machine. */
  files: Record<string, string>;
  /** Stage library → additional jars on this machine, such as JDBC drivers. */
  extraLibs: Record<string, string[]>;
  /**
   * Required stage libraries, by full id. They are added to a running engine that lacks them: from images, or to the embedded
   * engine the vendor's.
   */
  libraries: string[];
  /** Full ids of libraries that must be the vendor's: they replace those of the embedded engine. */
  vendorLibraries?: string[];
  /** Where the embedded engine gets the vendor's libraries; absent: it does not. */
  vendor?: LibraryPlaces;
  /** Libraries that tests will probably need: a new engine gets those that have an image. */
  likely?: string[];
  /** A whole Data Collector in place of the embedded engine. */
  distribution?: DistributionSource;
  /** Starts the engine from images; absent for the embedded engine. */
  docker?: ImageOptions;
  brokenLibrary?: BrokenLibraryAction;
  stageLibsDir?: string;
  stageLibsMode?: 'add' | 'only';
  userLibsDir?: string;
  staticWebDir?: string;
  /** `start` (the default) starts faster; `throughput` processes more records per second after a warm-up. */
  optimizeFor?: 'start' | 'throughput';
  /** Size in MB of a disk of its own for the data directory. Default: that of the machine. */
  dataMb?: number;
  /** Default: the system chooses one. */
  port?: number;
}

/** Which images a Data Collector is started from. */
export interface ImageOptions {
  /** Repository of the core: `streamsets/datacollector`. */
  image: string;
  /** Repository of the stage libraries: `streamsets/datacollector-libs`. */
  libsImage: string;
  /** What to do when core and libraries were not built from the same commit. */
  buildMismatch: BuildMismatch;
  /** Names of labels with the commit, in order of preference. */
  buildLabels: string[];
}

/** Information for the user about an engine; warnings are shown at once. */
export interface EngineNote {
  kind: 'warning' | 'note';
  text: string;
}

export interface SdcInfo extends ServerInfo<SdcConnection> {
  /** The image of the core. */
  image?: string;
  /** Full ids of the stage libraries that were added to the core. */
  libraries?: string[];
  notes?: EngineNote[];
  /** For an engine in a container: where this machine listens for connections from it. */
  testMachine?: TestMachine;
  /** `$SDC_DATA`, as the engine sees it; absent for an existing one. */
  dataDirectory?: string;
  /** How a test reaches files of the engine; absent for an existing one. */
  files?: FileAccess;
  /** For an engine in a container: the ports that are published for its origins. */
  originPorts?: OriginPort[];
}

/** An address of this machine, as it listens there and as containers of the run reach it. */
export interface TestMachine {
  listen: string;
  host: string;
}

/** A port of a container, and where this machine reaches it. */
export interface OriginPort {
  port: number;
  published: { host: string; port: number };
}

/** An engine as its owner (the supervisor) sees it. */
export interface StartedEngine extends StartedServer<SdcConnection> {
  readonly info: SdcInfo;
  /** Kills it with SIGKILL; its data stays. */
  kill(): Promise<void>;
  /** Starts it again with the same data, port and credentials; ends it first when it runs. */
  restart(): Promise<void>;
  /** Its processes keep their connections and do nothing, until `thaw`. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** The disk of its data directory; absent when that is the machine's. */
  readonly dataDisk?: DataDisk | undefined;
  /** Adds stage libraries (which restarts it); absent when its libraries are fixed. */
  readonly libraries?: AddableLibraries;
}

export interface AddableLibraries {
  /** The libraries (full ids) that the engine does not have; those of `vendor` must be the vendor's. */
  missing(wanted: readonly string[], vendor: readonly string[]): string[];
  /** Keeps data, port and credentials. When an image is missing, the engine is not changed. */
  add(libraries: readonly string[]): Promise<void>;
}

export { DEFAULT_VERSION };
export const EMBEDDED_HEAP_MB = 512;
export const DEFAULT_IMAGE = 'streamsets/datacollector';
export const DEFAULT_LIBS_IMAGE = 'streamsets/datacollector-libs';
export const DEFAULT_BUILD_LABELS = ['org.opencontainers.image.revision'];

/** The engine that the options describe, with the overrides of a caller. */
export function engineSpec(options: ServersOptions, overrides: Partial<EngineSpec> = {}): EngineSpec {
  const { sdcVersion = DEFAULT_VERSION } = options;
  if (versionsOf(sdcVersion, 'sdcVersion').upgradesTo !== undefined) {
    throw new ServerError('OPTION_INVALID', `'${sdcVersion}' names two versions, which only specs can use.`, {
      nextStep: 'Give one version: --sdc-version 4.0.0 (SDC_VERSION).',
    });
  }
  return {
    version: sdcVersion,
    config: {},
    auth: 'form',
    users: {},
    files: {},
    libraries: [],
    ...(options.sdcHeapMb === undefined ? {} : { heapMb: options.sdcHeapMb }),
    ...(options.sdcEnv === 'docker' ? { docker: imageOptions(options) } : vendorPlaces(options)),
    ...distributionFrom(options),
    ...(options.stageLibsDir === undefined ? {} : { stageLibsDir: options.stageLibsDir }),
    ...(options.stageLibsMode === undefined ? {} : { stageLibsMode: options.stageLibsMode }),
    ...(options.brokenLibrary === undefined ? {} : { brokenLibrary: options.brokenLibrary }),
    ...(options.userLibsDir === undefined ? {} : { userLibsDir: options.userLibsDir }),
    ...(options.staticWebDir === undefined ? {} : { staticWebDir: options.staticWebDir }),
    ...(options.sdcPort === undefined ? {} : { port: options.sdcPort }),
    ...overrides,
    extraLibs: withDrivers(overrides.extraLibs ?? {}, options.jdbcDrivers ?? []),
  };
}

function distributionFrom({ distDir, sdcEnv, sdcImage, sdcVersion }: ServersOptions): Pick<EngineSpec, 'distribution'> {
  if (distDir !== undefined) return { distribution: { path: distDir } };
  if (sdcEnv !== 'unpacked') return {};
  return { distribution: { image: `${sdcImage ?? DEFAULT_IMAGE}:${sdcVersion ?? DEFAULT_VERSION}` } };
}

function vendorPlaces(options: ServersOptions): Pick<EngineSpec, 'vendor'> {
  const { libsFrom, libsRepository, sdcImage, sdcLibsImage, stageLibs = [], distDir, sdcEnv } = options;
  const { buildMismatch, buildLabels } = options;
  if (libsFrom === 'none') return {};
  return {
    vendor: {
      sources: libsFrom === undefined ? LIBRARY_SOURCES : [libsFrom],
      libsImage: sdcLibsImage ?? DEFAULT_LIBS_IMAGE,
      coreImage: sdcImage ?? DEFAULT_IMAGE,
      repositoryUrl: libsRepository,
      buildMismatch,
      buildLabels,
      // A whole Data Collector has the vendor's libraries already.
      chosen: libsFrom !== undefined && distDir === undefined && sdcEnv !== 'unpacked',
      required: libsFrom !== undefined || stageLibs.length > 0,
    },
  };
}

function imageOptions(options: ServersOptions): ImageOptions {
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
