import { SdcApiError, SdcError, SdcTimeoutError } from '../client/errors.js';
import { asText } from '../client/text.js';
import { waitFor, type WaitOptions } from '../client/wait.js';
import { REV, type PipelineContext } from './context.js';
import { historyShape, type HistoryEntry } from './history.js';
import { SdcValidationError, type Issue } from './issues.js';
import { Metrics, metricsAnswer } from './metrics.js';
import { SdcPipelineError } from './pipeline-error.js';
import type { Previews } from './previews.js';
import { hasFailed, isActive, pipelineState, type PipelineState, type PipelineStatus } from './status.js';

/** Milliseconds that waits take at most unless told otherwise. */
export const DEFAULT_WAIT = 60_000;

const PATIENCE_WITH_STOP = 15_000;
const STAGES_DID_NOT_INITIALIZE = 'CONTAINER_0800';

/** Follows the runs of one pipeline: its status and counts, and why a run did not get where it was to go. */
export class Run {
  readonly #context: PipelineContext;
  readonly #previews: Previews;
  /** Server time of the last start; history before it belongs to earlier runs. */
  #startedAt = 0;

  constructor(context: PipelineContext, previews: Previews) {
    this.#context = context;
    this.#previews = previews;
  }

  /** `GET /rest/v1/pipeline/{id}/status` */
  state(signal?: AbortSignal): Promise<PipelineState> {
    return this.#context.http.get(this.#context.path('status'), pipelineState, { query: REV, signal });
  }

  /** `POST /rest/v1/pipeline/{id}/start` */
  async start(parameters: Record<string, unknown>, options: WaitOptions): Promise<void> {
    const { data } = await this.#context.http.call('POST', this.#context.path('start'), pipelineState, {
      query: REV,
      body: parameters,
      signal: options.signal,
    });
    this.#startedAt = data?.timeStamp ?? 0;
    await this.untilStatus(['RUNNING', 'FINISHING', 'FINISHED', 'STOPPING', 'STOPPED'], options);
  }

  async untilStatus(wanted: readonly PipelineStatus[], options: WaitOptions): Promise<PipelineState> {
    let last: PipelineState | undefined;
    return this.#wait(
      async () => {
        last = await this.#look(options.signal);
        if (last.timeStamp < this.#startedAt) return undefined;
        if (wanted.includes(last.status)) return last;
        if (hasFailed(last.status)) throw await this.#failure(last);
        if (!isActive(last.status) && last.status !== 'EDITED') {
          throw this.#endedOtherwise(last, wanted.join(' or '));
        }
        return undefined;
      },
      () =>
        `the pipeline '${this.#context.title}' is ${last?.status ?? 'in an unknown state'}, not ${wanted.join(' or ')}`,
      {
        timeout: options.timeout ?? DEFAULT_WAIT,
        signal: options.signal,
        nextStep: wanted.includes('FINISHED')
          ? 'An origin that waits for more data never finishes: use start() and waitForOutputRecords(), or let it finish (a Pipeline Finisher Executor, Stop After First Batch).'
          : 'Look into the log of the Data Collector.',
      },
    );
  }

  async untilInactive(options: WaitOptions): Promise<void> {
    let last: PipelineStatus | undefined;
    await this.#wait(
      async () => {
        last = (await this.#look(options.signal)).status;
        return isActive(last) ? undefined : last;
      },
      () => `the pipeline '${this.#context.title}' is still ${last ?? 'active'} and does not stop`,
      { timeout: options.timeout ?? DEFAULT_WAIT, signal: options.signal, nextStep: 'Use forceStop().' },
    );
  }

  async untilCount(
    what: string,
    wanted: number,
    count: (metrics: Metrics) => number,
    options: WaitOptions,
  ): Promise<Metrics> {
    let seen = 0;
    const enough = (metrics: Metrics | undefined) => {
      seen = metrics === undefined ? seen : count(metrics);
      return metrics !== undefined && seen >= wanted ? metrics : undefined;
    };
    return this.#wait(
      async () => {
        const live = enough(await this.liveMetrics(options.signal));
        if (live !== undefined) return live;
        const state = await this.#look(options.signal);
        if (hasFailed(state.status)) throw await this.#failure(state);
        if (isActive(state.status)) return undefined;
        const final = enough(await this.lastMetrics());
        if (final !== undefined) return final;
        throw this.#endedOtherwise(state, `${wanted} ${what} (it had ${seen})`);
      },
      () => `the pipeline '${this.#context.title}' has ${seen} of ${wanted} ${what}`,
      {
        timeout: options.timeout ?? DEFAULT_WAIT,
        signal: options.signal,
        nextStep: 'See whether the origin finds its data, and whether records went to error.',
      },
    );
  }

  /** A pipeline that ends by itself in this moment needs no stop. `POST /rest/v1/pipeline/{id}/stop`, `…/forceStop` */
  async askToEnd(how: 'stop' | 'forceStop'): Promise<void> {
    try {
      await this.#context.http.act('POST', this.#context.path(how), { query: REV });
    } catch (error) {
      if (!(error instanceof SdcApiError) || isActive((await this.state()).status)) throw error;
    }
  }

  /** Stops it, by force when it does not within 15 seconds. */
  async endSomehow(): Promise<void> {
    await this.askToEnd('stop');
    try {
      await this.untilInactive({ timeout: PATIENCE_WITH_STOP });
    } catch (error) {
      if (!(error instanceof SdcTimeoutError)) throw error;
      await this.askToEnd('forceStop');
      await this.untilInactive({ timeout: PATIENCE_WITH_STOP });
    }
  }

  /** 204 when the pipeline does not run, an empty 200 while it starts. `GET /rest/v1/pipeline/{id}/metrics` */
  async liveMetrics(signal?: AbortSignal): Promise<Metrics | undefined> {
    const at = this.#context.path('metrics');
    return (await this.#context.http.call('GET', at, metricsAnswer, { query: REV, signal })).data;
  }

  /** What the run that has ended counted; SDC keeps it in the history. */
  async lastMetrics(): Promise<Metrics> {
    const ofThisRun = (await this.history(false)).filter(({ time }) => time.getTime() >= this.#startedAt);
    return ofThisRun.find(({ metrics }) => metrics !== undefined)?.metrics ?? new Metrics({});
  }

  /** `GET /rest/v1/pipeline/{id}/history` */
  history(fromBeginning: boolean): Promise<HistoryEntry[]> {
    const query = { ...REV, fromBeginning };
    return this.#context.http.get(this.#context.path('history'), historyShape, { query });
  }

  #wait: typeof waitFor = (...words) => this.#context.session.looks.during(() => waitFor(...words));

  #look(signal: AbortSignal | undefined): Promise<PipelineState> {
    return this.#context.session.looks.state(this.#context.id, () => this.state(signal), signal);
  }

  async #failure(state: PipelineState): Promise<Error> {
    const said = this.#context.clean(state.message ?? 'SDC gives no reason');
    const failed = new SdcPipelineError('PIPELINE_FAILED', this.#context.title, state.status, said);
    const found = await this.#reasons(state);
    return found.length === 0 ? failed : new SdcValidationError(this.#context.title, found, failed);
  }

  /** Stage and config of what kept the pipeline from starting: its status names neither, a validation does. */
  async #reasons(state: PipelineState): Promise<Issue[]> {
    if (state.status === 'START_ERROR') {
      const stored = await this.#previews.storedIssues();
      if (stored.length > 0) return stored;
    }
    if (!asText(state.attributes?.['ERROR_MESSAGE']).startsWith(STAGES_DID_NOT_INITIALIZE)) return [];
    try {
      return await this.#previews.validate({ timeout: DEFAULT_WAIT });
    } catch (error) {
      if (error instanceof SdcError) return [];
      throw error;
    }
  }

  #endedOtherwise(state: PipelineState, wanted: string): SdcPipelineError {
    const said = state.message == null ? '' : ` SDC says: ${this.#context.clean(state.message)}`;
    const what = `It ended before ${wanted}.${said}`;
    return new SdcPipelineError('PIPELINE_ENDED', this.#context.title, state.status, what);
  }
}
