import { setTimeout as sleep } from 'node:timers/promises';
import { SdcError } from '../core/errors.js';
import type { SdcRecord } from '../records/record.js';
import type { Metrics } from './metrics.js';
import type { ErrorOptions } from './observed-pipeline.js';
import type { ErrorMessage } from './pipeline-errors.js';

/** The last errors of one stage in a run. */
export interface StageErrors {
  instanceName: string;
  /** The last error records of the stage. */
  records: readonly SdcRecord[];
  /** The last errors of the stage itself. */
  messages: readonly ErrorMessage[];
}

/** What is asked of the pipeline. */
export interface WatchedPipeline {
  liveMetrics(): Promise<Metrics | undefined>;
  stages(): readonly { instanceName: string }[];
  errorRecords(options: ErrorOptions): Promise<SdcRecord[]>;
  errorMessages(options: ErrorOptions): Promise<ErrorMessage[]>;
}

const SIZE = 10;
/** Short runs have ended after a moment; long ones need no close observation. */
const CLOSE_MS = 2_000;
const CLOSE_PAUSE_MS = 50;
const PAUSE_MS = 250;

/** Keeps the errors of a run as they come: SDC forgets them when the run ends. */
export class ErrorWatch {
  readonly #pipeline: WatchedPipeline;
  readonly #ending = new AbortController();
  readonly #found = new Map<string, StageErrors>();
  readonly #done: Promise<void>;

  /** @internal Made by `pipeline.watchErrors()`. */
  constructor(pipeline: WatchedPipeline) {
    this.#pipeline = pipeline;
    this.#done = this.#follow();
  }

  /** What the stages have reported until now. */
  get stages(): StageErrors[] {
    return [...this.#found.values()];
  }

  /** Ends with the run by itself; resolves when no request is under way. */
  async close(): Promise<void> {
    this.#ending.abort();
    await this.#done;
  }

  async #follow(): Promise<void> {
    const begin = performance.now();
    const seen = new Map<string, number>();
    let ran = false;
    while (!this.#ending.signal.aborted) {
      const metrics = await answerOf(this.#pipeline.liveMetrics());
      if (metrics === undefined && ran) return;
      ran ||= metrics !== undefined;
      if (metrics !== undefined) await this.#readNew(metrics, seen);
      const pause = performance.now() - begin < CLOSE_MS ? CLOSE_PAUSE_MS : PAUSE_MS;
      await sleep(pause, undefined, { signal: this.#ending.signal }).catch(() => undefined);
    }
  }

  async #readNew(metrics: Metrics, seen: Map<string, number>): Promise<void> {
    const changed = this.#pipeline.stages().filter(({ instanceName }) => {
      const { errorRecords, stageErrors } = metrics.stage(instanceName);
      const count = errorRecords + stageErrors;
      const isNew = count !== (seen.get(instanceName) ?? 0);
      seen.set(instanceName, count);
      return isNew;
    });
    await Promise.all(
      changed.map(async ({ instanceName }) => {
        const options = { stage: instanceName, size: SIZE };
        const [records, messages] = await Promise.all([
          answerOf(this.#pipeline.errorRecords(options)),
          answerOf(this.#pipeline.errorMessages(options)),
        ]);
        this.#keep(instanceName, records ?? [], messages ?? []);
      }),
    );
  }

  #keep(instanceName: string, records: readonly SdcRecord[], messages: readonly ErrorMessage[]): void {
    const before = this.#found.get(instanceName);
    this.#found.set(instanceName, {
      instanceName,
      records: records.length > 0 ? records : (before?.records ?? []),
      messages: messages.length > 0 ? messages : (before?.messages ?? []),
    });
  }
}

/** Undefined when SDC does not answer, or the run has just ended: what was kept stays. */
async function answerOf<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof SdcError) return undefined;
    throw error;
  }
}
