import { createHash } from 'node:crypto';
import type { Choices, Starter } from './choose.js';
import type { ServerInfo } from '../core/contract.js';
import { asServerError } from '../containers/errors.js';
import { ServerError } from '../core/errors.js';
import type { ServersOptions } from '../options/options.js';
import { silent, type Progress } from '../core/progress.js';
import type { EngineSpec, SdcInfo, StartedEngine } from '../sdc/engine.js';
import { fingerprints } from './fingerprints.js';
import { failuresOf } from './failures.js';
import type { Held, Host } from './host.js';

export type EngineInfo = SdcInfo & {
  /** It ran before this request. */
  adopted: boolean;
  /** How often the engine of this slot was started anew, for whatever reason. */
  restarts: number;
};

/** Errors of a start that may go well the next time. */
const WORTH_A_RETRY = [
  'SERVER_ENDED',
  'SERVER_NOT_READY',
  'PORT_TAKEN',
  'CACHE_FULL',
  'RUN_FOLDER_FULL',
  'IMAGE_PULL_FAILED',
  'DOCKER_DISK_FULL',
];
/** How often such a start is tried; a third test in a row need not wait for the same end. */
const MOST_TRIES = 2;

/** What is said at once when the same start is asked for again. */
interface Failure {
  error: Error;
  tries: number;
}

/** One engine per worker slot, which a worker finds again after it was restarted. */
export class Engines {
  readonly #host: Host;
  readonly #choices: Choices;
  readonly #slots = new Map<number, Slot>();
  readonly #failures = new Map<string, Failure>();
  /** Starts that went well once: what goes wrong later may well be the machine's bad moment. */
  readonly #proven = new Set<string>();

  constructor(host: Host, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** The running engine of the slot when it is of this kind and well, otherwise a new one. */
  async get(slot: number, spec: EngineSpec, options: ServersOptions, progress: Progress): Promise<EngineInfo> {
    const identity = await identityOf(spec, options);
    const start = `${identity} ${[...spec.libraries].sort().join()}`;
    const failure = this.#failures.get(start);
    if (failure !== undefined && failure.tries >= MOST_TRIES) throw failure.error;
    try {
      const engine = await this.#slot(slot).get(
        identity,
        spec.libraries,
        this.#choices.engine(spec, options),
        progress,
      );
      this.#failures.delete(start);
      this.#proven.add(start);
      return engine;
    } catch (thrown) {
      const error = asServerError(thrown);
      const retried = isWorthARetry(error);
      if (error instanceof Error && !isEnding(error) && !(retried && this.#proven.has(start))) {
        this.#failures.set(start, { error, tries: retried ? (failure?.tries ?? 0) + 1 : MOST_TRIES });
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

  stopOne(slot: number): Promise<void> {
    return this.#slot(slot).stop();
  }

  list(): ServerInfo[] {
    return [...this.#slots.values()].flatMap((slot) => slot.info ?? []);
  }

  /** Stops all of them and answers what failed. */
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

  get(
    identity: string,
    libraries: readonly string[],
    starter: Starter<StartedEngine>,
    progress: Progress,
  ): Promise<EngineInfo> {
    return this.#inTurn(progress, async () => {
      if (this.#held !== undefined) {
        if (this.#identity === identity && (await this.#held.server.healthy())) {
          return this.#describe(!(await this.#complete(this.#held.server, libraries)));
        }
        await this.#stop();
      }
      // Called through this object: later restarts report to who asks for them, not to who started it first.
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

  stop(): Promise<void> {
    return this.#inTurn(silent, () => this.#stop());
  }

  /** Puts in what the engine lacks, and tells whether it had to. */
  async #complete(engine: StartedEngine, libraries: readonly string[]): Promise<boolean> {
    const missing = engine.libraries?.missing(libraries) ?? [];
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
      nextStep: 'Ask for one first (the fixture sdc does).',
    });
  }

  #describe(adopted: boolean): EngineInfo {
    return { ...this.#need().server.info, adopted, restarts: Math.max(0, this.#starts - 1) };
  }

  /** One thing at a time: a worker that died in the middle of a request may be followed by one that asks at once. */
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

function isWorthARetry(error: unknown): boolean {
  return error instanceof ServerError && WORTH_A_RETRY.includes(error.code);
}

/** All that an engine has from its start; libraries can be added later. */
async function identityOf(
  { libraries: _, likely: _likely, ...spec }: EngineSpec,
  options: ServersOptions,
): Promise<string> {
  const sources = [...Object.values(spec.files), ...Object.values(spec.extraLibs).flat()];
  const text = JSON.stringify([sorted(spec), options.existing.sdc ?? null, await fingerprints(sources)]);
  return createHash('sha256').update(text).digest('hex');
}

/** The same for objects that differ in the order of their keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
