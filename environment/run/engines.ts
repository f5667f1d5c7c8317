import { createHash } from 'node:crypto';
import type { Choices, Starter } from './choose.js';
import type { ServerInfo } from '../core/contract.js';
import { asServerError } from '../containers/docker-errors.js';
import { ServerError } from '../core/errors.js';
import type { ServersOptions } from '../options/options.js';
import { silent, type Progress } from '../core/progress.js';
import type { DataDisk } from '../sdc/data-disk.js';
import type { EngineSpec, SdcInfo, StartedEngine } from '../sdc/engine.js';
import { fingerprints } from './fingerprints.js';
import { failuresOf } from './failures.js';
import type { Held, Host } from './host.js';

export type EngineInfo = SdcInfo & {
  /** Whether it ran before this request. */
  adopted: boolean;
  /** How often the engine of this slot was started again, for any reason. */
  restarts: number;
};

/** Errors of a start that may succeed on a second attempt. */
const RETRYABLE = [
  'SERVER_ENDED',
  'SERVER_NOT_READY',
  'PORT_TAKEN',
  'CACHE_FULL',
  'RUN_FOLDER_FULL',
  'IMAGE_PULL_FAILED',
  'DOCKER_DISK_FULL',
];
/** Limits the attempts, so that a third test does not wait for the same failure. */
const MAX_ATTEMPTS = 2;

/** A failed start; the same request gets this error at once. */
interface Failure {
  error: Error;
  attempts: number;
}

/** One engine per worker slot; a restarted worker finds the engine of its slot. */
export class Engines {
  readonly #host: Host;
  readonly #choices: Choices;
  readonly #slots = new Map<number, Slot>();
  readonly #failures = new Map<string, Failure>();
  /** Starts that succeeded once: a later failure may be temporary. */
  readonly #proven = new Set<string>();

  constructor(host: Host, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** The running engine of the slot when it is healthy and has the same settings, otherwise a new one. */
  async get(slot: number, spec: EngineSpec, options: ServersOptions, progress: Progress): Promise<EngineInfo> {
    const identity = await identityOf(spec, options);
    const start = `${identity} ${[...spec.libraries, ...(spec.vendorLibraries ?? [])].sort().join()}`;
    const failure = this.#failures.get(start);
    if (failure !== undefined && failure.attempts >= MAX_ATTEMPTS) throw failure.error;
    try {
      const engine = await this.#slot(slot).get(identity, spec, this.#choices.engine(spec, options), progress);
      this.#failures.delete(start);
      this.#proven.add(start);
      return engine;
    } catch (thrown) {
      const error = asServerError(thrown);
      const retried = isRetryable(error);
      if (error instanceof Error && !isEnding(error) && !(retried && this.#proven.has(start))) {
        this.#failures.set(start, { error, attempts: retried ? (failure?.attempts ?? 0) + 1 : MAX_ATTEMPTS });
      }
      throw error;
    }
  }

  kill(slot: number): Promise<void> {
    return this.#slot(slot).kill();
  }

  restart(slot: number, progress: Progress): Promise<EngineInfo> {
    return this.#slot(slot).restart(progress);
  }

  freeze(slot: number): Promise<void> {
    return this.#slot(slot).freeze();
  }

  thaw(slot: number): Promise<void> {
    return this.#slot(slot).thaw();
  }

  /** @throws ServerError `DISK_SHARED` when the data directory has no disk of its own */
  fillDisk(slot: number): Promise<void> {
    return this.#slot(slot).fillDisk();
  }

  freeDisk(slot: number): Promise<void> {
    return this.#slot(slot).freeDisk();
  }

  stopOne(slot: number): Promise<void> {
    return this.#slot(slot).stop();
  }

  list(): ServerInfo[] {
    return [...this.#slots.values()].flatMap((slot) => slot.info ?? []);
  }

  /** Stops all engines and returns the errors. */
  async stop(): Promise<unknown[]> {
    const stops = await Promise.allSettled([...this.#slots.values()].map((slot) => slot.stop()));
    return failuresOf(stops);
  }

  #slot(number: number): Slot {
    let slot = this.#slots.get(number);
    if (slot === undefined) {
      slot = new Slot(number, this.#host);
      this.#slots.set(number, slot);
    }
    return slot;
  }
}

class Slot {
  readonly #number: number;
  readonly #host: Host;
  #identity: string | undefined;
  #held: Held<StartedEngine> | undefined;
  #starts = 0;
  #progress: Progress = silent;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(number: number, host: Host) {
    this.#number = number;
    this.#host = host;
  }

  get info(): SdcInfo | undefined {
    return this.#held?.server.info;
  }

  get(identity: string, spec: EngineSpec, starter: Starter<StartedEngine>, progress: Progress): Promise<EngineInfo> {
    return this.#inTurn(progress, async () => {
      if (this.#held !== undefined) {
        if (this.#identity === identity && (await this.#held.server.healthy())) {
          return this.#describe(!(await this.#complete(this.#held.server, spec)));
        }
        await this.#stop();
      }
      // Through this object, a later restart reports to its own request, not to the one that started the engine.
      this.#held = await this.#host.start(`sdc-${this.#number}`, starter, (message) => {
        this.#progress(message);
      });
      this.#identity = identity;
      this.#starts += 1;
      return this.#describe(false);
    });
  }

  kill(): Promise<void> {
    return this.#inTurn(silent, () => this.#need().server.kill());
  }

  restart(progress: Progress): Promise<EngineInfo> {
    return this.#inTurn(progress, async () => {
      await this.#need().server.restart();
      this.#starts += 1;
      return this.#describe(false);
    });
  }

  freeze(): Promise<void> {
    return this.#inTurn(silent, () => this.#need().server.freeze());
  }

  thaw(): Promise<void> {
    return this.#inTurn(silent, () => this.#need().server.thaw());
  }

  fillDisk(): Promise<void> {
    return this.#inTurn(silent, () => this.#needDisk().fill());
  }

  freeDisk(): Promise<void> {
    return this.#inTurn(silent, () => this.#needDisk().free());
  }

  stop(): Promise<void> {
    return this.#inTurn(silent, () => this.#stop());
  }

  /** Adds missing libraries to the engine; returns whether there were any. */
  async #complete(engine: StartedEngine, { libraries, vendorLibraries = [] }: EngineSpec): Promise<boolean> {
    const missing = engine.libraries?.missing(libraries, vendorLibraries) ?? [];
    if (missing.length === 0) return false;
    await engine.libraries?.add(missing);
    this.#starts += 1;
    return true;
  }

  async #stop(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    await held?.stop();
  }

  #need(): Held<StartedEngine> {
    if (this.#held !== undefined) return this.#held;
    throw new ServerError('SDC_NOT_STARTED', `No Data Collector was started for slot ${this.#number} of this run.`, {
      nextStep: 'Request one first (the fixture sdc does).',
    });
  }

  #needDisk(): DataDisk {
    const { dataDisk } = this.#need().server;
    if (dataDisk !== undefined) return dataDisk;
    throw new ServerError('DISK_SHARED', 'The data directory of the Data Collector is on the disk of the machine.', {
      nextStep: 'Give it a disk of its own at the top of the spec: test.use({ sdcDataMb: 32 }).',
    });
  }

  #describe(adopted: boolean): EngineInfo {
    return { ...this.#need().server.info, adopted, restarts: Math.max(0, this.#starts - 1) };
  }

  /** Serializes requests: after a worker died during a request, its successor may send one before that has finished. */
  #inTurn<T>(progress: Progress, work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => {
      this.#progress = progress;
      return work();
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function isEnding(error: Error): boolean {
  return error instanceof ServerError && error.code === 'RUN_ENDING';
}

function isRetryable(error: unknown): boolean {
  return error instanceof ServerError && RETRYABLE.includes(error.code);
}

/** The settings that an engine has from its start; libraries can be added later. */
async function identityOf(
  { libraries: _, vendorLibraries: _vendor, likely: _likely, ...spec }: EngineSpec,
  options: ServersOptions,
): Promise<string> {
  const sources = [...Object.values(spec.files), ...Object.values(spec.extraLibs).flat()];
  const text = JSON.stringify([sorted(spec), options.existing.sdc ?? null, await fingerprints(sources)]);
  return createHash('sha256').update(text).digest('hex');
}

/** Makes objects equal that differ only in the order of their keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
