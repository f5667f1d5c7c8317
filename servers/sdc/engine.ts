import type { StartedServer } from '../contract.js';
import type { ServersOptions, StageLibs } from '../options.js';

/** What makes one started Data Collector differ from another: two equal specs can share an engine. */
export interface EngineSpec {
  version: string;
  heapMb: number;
  /** Overrides for `sdc.properties`. */
  config: Record<string, string>;
  auth: 'form' | 'basic';
  stageLibsDir?: string;
  stageLibs?: StageLibs;
  userLibsDir?: string;
  staticWebDir?: string;
  /** `start` (the default) is ready sooner; `throughput` moves more records once it is warm. */
  optimizeFor?: 'start' | 'throughput';
  /** A wished port; the system chooses one when absent. */
  port?: number;
}

/** An engine as its owner holds it. */
export interface StartedEngine extends StartedServer<'sdc'> {
  /** Ends it like a power cut; its data stays. */
  kill(): Promise<void>;
  /** Starts it again with the same data, port and credentials; ends it first when it runs. */
  restart(): Promise<void>;
}

export const DEFAULT_VERSION = '3.22.2';
const DEFAULT_HEAP_MB = 512;

/** The engine that these options ask for, with what a caller wants differently. */
export function engineSpec(options: ServersOptions, wish: Partial<EngineSpec> = {}): EngineSpec {
  return {
    version: options.sdcVersion ?? DEFAULT_VERSION,
    heapMb: options.sdcHeapMb ?? DEFAULT_HEAP_MB,
    config: {},
    auth: 'form',
    ...(options.stageLibsDir === undefined ? {} : { stageLibsDir: options.stageLibsDir }),
    ...(options.stageLibs === undefined ? {} : { stageLibs: options.stageLibs }),
    ...(options.userLibsDir === undefined ? {} : { userLibsDir: options.userLibsDir }),
    ...(options.staticWebDir === undefined ? {} : { staticWebDir: options.staticWebDir }),
    ...(options.sdcPort === undefined ? {} : { port: options.sdcPort }),
    ...wish,
  };
}
