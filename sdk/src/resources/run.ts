import { Deadline, waitUntil } from '../core/deadline.js';
import { SdcApiError, type SdcError, SdcTimeoutError } from '../core/errors.js';
import type { RequestOptions } from '../core/request.js';
import { Feeding } from './feeding.js';
import { historySchema, type HistoryEntry } from './history.js';
import type { OnlyErrors } from './only-errors.js';
import { Metrics, metricsAnswer } from './metrics.js';
import { REV, type PipelineContext } from './pipeline-context.js';
import type { Previews } from './previews.js';
import { RunFailures } from './run-failures.js';
import {
  hasFailed,
  isActive,
  pipelineState,
  type PipelineState,
  type PipelineStatus,
  statePollerOf,
} from './status.js';

/** Milliseconds that waits take at most unless specified otherwise. */
export const DEFAULT_WAIT = 60_000;

const PATIENCE_WITH_STOP = 15_000;
const NEVER_FINISHES =
  'An origin that waits for more data never finishes: use start() and waitForOutputRecords(), or let it finish (a Pipeline Finisher Executor, Stop After First Batch).';

/** Follows the runs of one pipeline: its status and counts, and why a run did not get where it was to go. */
export class Run {
  readonly #context: PipelineContext;
  readonly #failures: RunFailures;
  /** Server time of the last start; history before it belongs to earlier runs. */
  #startedAt = 0;
  #feeding: Feeding | undefined;

  constructor(context: PipelineContext, previews: Previews) {
    this.#context = context;
    this.#failures = new RunFailures(context, previews);
  }

  /** `GET /rest/v1/pipeline/{id}/status` */
  state(control: RequestOptions = {}): Promise<PipelineState> {
    return this.#context.http.get(this.#context.path('status'), pipelineState, { query: REV, ...control });
  }

  /** `POST /rest/v1/pipeline/{id}/start` */
  async start(parameters: Record<string, unknown>, deadline: Deadline, began: () => void): Promise<void> {
    const call = { query: REV, body: parameters };
    const { data } = await deadline.during(
      (signal) => this.#context.http.call('POST', this.#context.path('start'), pipelineState, { ...call, signal }),
      () => `SDC has not said whether the pipeline '${this.#context.title}' starts`,
      'It may start yet: status() shows it.',
    );
    this.#startedAt = data?.timeStamp ?? 0;
    began();
    await this.untilStatus(['RUNNING', 'FINISHING', 'FINISHED', 'STOPPING', 'STOPPED'], deadline);
  }

  /** One that has not been started is waited for: another user may start it. */
  untilStatus(wanted: readonly PipelineStatus[], deadline: Deadline): Promise<PipelineState> {
    return this.#untilSettled(wanted, (status) => status === 'EDITED' || isActive(status), deadline);
  }

  /** Of a run that has been started. */
  async untilFinished(deadline: Deadline): Promise<void> {
    const feeding = this.#feeding;
    if (feeding === undefined) {
      await this.#untilSettled(['FINISHED'], isActive, deadline);
      return;
    }
    const state = await feeding.orFailed(this.#untilSettled(['FINISHED', 'STOPPED'], isActive, deadline));
    if (state.status === 'STOPPED' && !feeding.delivered) throw this.#failures.endedOtherwise(state, 'FINISHED');
  }

  /** Gives a pipeline that runs the records that its origin waits for; it is stopped after the last one. */
  feed(): void {
    this.#feeding?.end();
    this.#feeding = Feeding.begin(this.#context.links, () => this.stop(new Deadline({ timeout: DEFAULT_WAIT })));
  }

  async untilInactive(deadline: Deadline): Promise<void> {
    try {
      await this.#untilInactive(deadline);
    } finally {
      this.#feeding?.end();
    }
  }

  async #untilInactive(deadline: Deadline): Promise<void> {
    let last: PipelineStatus | undefined;
    await this.#until(
      deadline,
      async (signal) => {
        last = (await this.#look(signal)).status;
        return isActive(last) ? undefined : last;
      },
      () => `the pipeline '${this.#context.title}' is still ${last ?? 'active'} and does not stop`,
      'Use forceStop().',
    );
  }

  async untilCount(
    what: string,
    wanted: number,
    count: (metrics: Metrics) => number,
    deadline: Deadline,
    onlyErrors?: OnlyErrors,
  ): Promise<Metrics> {
    let seen = 0;
    const enough = (metrics: Metrics | undefined) => {
      seen = metrics === undefined ? seen : count(metrics);
      return metrics !== undefined && seen >= wanted ? metrics : undefined;
    };
    const waiting = this.#until(
      deadline,
      async (signal) => {
        const now = await this.liveMetrics({ signal });
        const live = enough(now);
        if (live !== undefined) return live;
        const state = await this.#look(signal);
        if (hasFailed(state.status)) return state;
        if (now !== undefined && onlyErrors?.seenIn(now) === true) {
          throw await onlyErrors.asError(this.#context.named, state.status, now);
        }
        if (isActive(state.status)) return undefined;
        return enough(await this.lastMetrics({ signal })) ?? state;
      },
      () => `the pipeline '${this.#context.title}' has ${seen} of ${wanted} ${what}`,
      'See whether the origin finds its data, and whether records went to error.',
    );
    const reached = await (this.#feeding?.orFailed(waiting) ?? waiting);
    if (reached instanceof Metrics) return reached;
    throw await this.#whyNot(reached, `${wanted} ${what} (it had ${seen})`, deadline);
  }

  /** Stops it, if it is active. */
  async stop(deadline: Deadline): Promise<void> {
    if (!isActive(await this.#statusNow(deadline))) {
      this.#feeding?.end();
      return;
    }
    await this.#askToEnd('stop', deadline);
    await this.untilInactive(deadline);
  }

  /** SDC forces only what it was asked to stop before. */
  async forceStop(deadline: Deadline): Promise<void> {
    const status = await this.#statusNow(deadline);
    if (!isActive(status)) return;
    if (status !== 'STOPPING') await this.#askToEnd('stop', deadline);
    await this.#askToEnd('forceStop', deadline);
    await this.untilInactive(deadline);
  }

  /** Stops it if it is active, by force when it does not within 15 seconds. */
  async endSomehow(deadline: Deadline): Promise<void> {
    try {
      await this.stop(new Deadline({ timeout: PATIENCE_WITH_STOP, signal: deadline.signal }));
    } catch (error) {
      if (!(error instanceof SdcTimeoutError)) throw error;
      await this.forceStop(deadline);
    }
  }

  /** 204 when the pipeline does not run, an empty 200 while it starts. `GET /rest/v1/pipeline/{id}/metrics` */
  async liveMetrics(control: RequestOptions = {}): Promise<Metrics | undefined> {
    const at = this.#context.path('metrics');
    const { data } = await this.#context.http.call('GET', at, metricsAnswer, { query: REV, ...control });
    return data?.of(this.#context.runStages());
  }

  /** What the run that has ended counted; SDC keeps it in the history. */
  async lastMetrics(control: RequestOptions = {}): Promise<Metrics> {
    const entries = await this.history(false, control);
    const ofThisRun = entries.filter(({ time }) => time.getTime() >= this.#startedAt);
    return ofThisRun.find(({ metrics }) => metrics !== undefined)?.metrics ?? this.#noMetrics();
  }

  /** `GET /rest/v1/pipeline/{id}/history` */
  async history(fromBeginning: boolean, control: RequestOptions = {}): Promise<HistoryEntry[]> {
    const query = { ...REV, fromBeginning };
    const entries = await this.#context.http.get(this.#context.path('history'), historySchema, { query, ...control });
    for (const { metrics } of entries) metrics?.of(this.#context.runStages());
    return entries;
  }

  #noMetrics(): Metrics {
    return new Metrics({}).of(this.#context.runStages());
  }

  async #untilSettled(
    wanted: readonly PipelineStatus[],
    goesOn: (status: PipelineStatus) => boolean,
    deadline: Deadline,
  ): Promise<PipelineState> {
    let last: PipelineState | undefined;
    const wantedText = wanted.join(' or ');
    const settled = await this.#until(
      deadline,
      async (signal) => {
        last = await this.#look(signal);
        if (last.timeStamp < this.#startedAt) return undefined;
        const { status } = last;
        const settles = hasFailed(status) && !(status === 'RETRY' && wanted.some(hasFailed));
        return wanted.includes(status) || settles || !goesOn(status) ? last : undefined;
      },
      () =>
        `the pipeline '${this.#context.title}' is ${last?.status ?? 'in an unknown state'}, not ${wantedText}` +
        (last?.status === 'EDITED' ? ': it has not been started' : ''),
      wanted.includes('FINISHED') ? NEVER_FINISHES : 'See the log of the Data Collector.',
    );
    if (wanted.includes(settled.status)) return settled;
    throw await this.#whyNot(settled, wantedText, deadline);
  }

  #until<T>(
    deadline: Deadline,
    look: (signal: AbortSignal) => Promise<T | undefined>,
    describe: () => string,
    nextStep: string,
  ): Promise<T> {
    return statePollerOf(this.#context.http).during(() => waitUntil(deadline, look, describe, nextStep));
  }

  #look(signal: AbortSignal): Promise<PipelineState> {
    return statePollerOf(this.#context.http).state(this.#context.id, () => this.state({ signal }), signal);
  }

  async #statusNow(deadline: Deadline): Promise<PipelineStatus> {
    const { status } = await deadline.during(
      (signal) => this.state({ signal }),
      () => `SDC has not said whether the pipeline '${this.#context.title}' runs`,
    );
    return status;
  }

  /** A pipeline that ends by itself in this moment needs no stop; SDC refuses to stop one that is FINISHING. `POST /rest/v1/pipeline/{id}/stop`, `…/forceStop` */
  async #askToEnd(how: 'stop' | 'forceStop', deadline: Deadline): Promise<void> {
    try {
      await deadline.during(
        (signal) => this.#context.http.act('POST', this.#context.path(how), { query: REV, signal }),
        () => `SDC has not said whether the pipeline '${this.#context.title}' stops`,
        'It may stop yet: status() shows it.',
      );
    } catch (error) {
      if (!(error instanceof SdcApiError)) throw error;
      const status = await this.#statusNow(deadline);
      if (isActive(status) && status !== 'FINISHING') throw error;
    }
  }

  async #whyNot(state: PipelineState, wanted: string, deadline: Deadline): Promise<SdcError> {
    const error = await this.#failures.whyNot(state, wanted, deadline);
    if (hasFailed(state.status)) this.#feeding?.end();
    return error;
  }
}
