import { path } from '../client/path.js';
import { SdcApiError, SdcError, SdcTimeoutError } from '../client/errors.js';
import type { Observer, Session } from '../client/session.js';
import { asText } from '../client/text.js';
import { waitFor, type WaitOptions } from '../client/wait.js';
import { SdcRecord, type RecordJson } from '../records/record.js';
import { readLogs, type LogEntry, type LogOptions } from '../system/logs.js';
import { readHistory, type HistoryEntry, type HistoryEntryJson } from './history.js';
import { readIssues, SdcValidationError, type Issue } from './issues.js';
import { allStages, stageLabel, type PipelineConfig, type PipelineEnvelope, type StageInstance } from './json.js';
import { Metrics, type MetricsJson } from './metrics.js';
import { SdcPipelineError } from './pipeline-error.js';
import { isUnderWay, Preview, type PreviewJson, type PreviewOptions, type PreviewStatus } from './preview.js';
import { hasFailed, isActive, type PipelineState, type PipelineStatus } from './status.js';

/** Milliseconds that waits take at most unless told otherwise. */
export const DEFAULT_WAIT = 60_000;

export type ParameterValue = string | number | boolean | null | ParameterValue[] | { [name: string]: ParameterValue };

export interface StartOptions extends WaitOptions {
  /** Runtime parameters; they replace the defaults of the pipeline for this run. */
  parameters?: Record<string, ParameterValue>;
}

/** A pipeline that is stored in a Data Collector, and what one can do with it. */
export class Pipeline {
  readonly id: string;
  readonly title: string;
  /** The pipeline as SDC stored it. */
  readonly config: PipelineConfig;
  readonly #session: Session;
  readonly #observer: Observer;
  /** Server time of the last start; history before it belongs to earlier runs. */
  #startedAt = 0;

  /** @internal Made by `DataCollector`. */
  constructor(session: Session, observer: Observer, config: PipelineConfig) {
    this.#session = session;
    this.#observer = observer;
    this.config = config;
    this.id = config.pipelineId;
    this.title = config.title;
  }

  /** The stage with this label (`Field Masker 1`) or instance name (`FieldMasker_01`). */
  stage(name: string): StageInstance | undefined {
    return allStages(this.config).find((stage) => stage.instanceName === name || stageLabel(stage) === name);
  }

  /** `GET /rest/v1/pipeline/{id}/status` */
  async status(): Promise<PipelineState> {
    return this.#session.http.get<PipelineState>(path`/rest/v1/pipeline/${this.id}/status`, { query: { rev: '0' } });
  }

  /**
   * Asks SDC what is wrong with the pipeline, stages' own checks (connections, tables …) included; an empty list means that it can run.
   * `GET /rest/v1/pipeline/{id}/validate`
   * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`
   */
  async validate(options: WaitOptions = {}): Promise<Issue[]> {
    return this.#step('Validate', () => this.#validate(options));
  }

  /**
   * Sends a few records through the pipeline without moving its offset. `POST /rest/v1/pipeline/{id}/preview`
   * @throws SdcValidationError, SdcPipelineError `PREVIEW_FAILED`, SdcTimeoutError
   */
  async preview(options: PreviewOptions = {}): Promise<Preview> {
    return this.#step('Preview', async () => {
      const {
        timeout = 30_000,
        batches = 1,
        batchSize = 10,
        skipTargets = true,
        endStage,
        testOrigin = false,
      } = options;
      const { previewerId } = await this.#session.http.post<{ previewerId: string }>(
        path`/rest/v1/pipeline/${this.id}/preview`,
        { query: { rev: '0', batches, batchSize, skipTargets, endStage, testOrigin, timeout }, body: [] },
      );
      const result = await this.#previewResult(previewerId, timeout, options.signal, 'previewed');
      if (result.status !== 'FINISHED') {
        const issues = await this.#issues(result);
        throw issues.length > 0 ? new SdcValidationError(this.title, issues) : this.#previewFailed('previewed', result);
      }
      return new Preview(result, (stage) => this.stage(stage));
    });
  }

  /**
   * Starts the pipeline and returns when it runs (or has finished already). `POST /rest/v1/pipeline/{id}/start`
   * @throws SdcValidationError, SdcPipelineError when it does not get to run
   */
  async start(options: StartOptions = {}): Promise<void> {
    await this.#step('Start', () => this.#start(options));
  }

  /** Starts the pipeline and waits until it has finished by itself. */
  async run(options: StartOptions = {}): Promise<Metrics> {
    return this.#step('Run', async () => {
      await this.#start(options);
      await this.#untilFinished(options);
      return this.#lastMetrics();
    });
  }

  /** Stops the pipeline after the batch under way; does nothing when it has ended. `POST /rest/v1/pipeline/{id}/stop` */
  async stop(options: WaitOptions = {}): Promise<void> {
    await this.#step('Stop', async () => {
      const { status } = await this.status();
      if (!isActive(status)) return;
      await this.#askToEnd('stop');
      await this.#untilInactive(options);
    });
  }

  /** Ends a pipeline that does not stop; the batch under way may be lost. `POST /rest/v1/pipeline/{id}/forceStop` */
  async forceStop(options: WaitOptions = {}): Promise<void> {
    await this.#step('Force stop', async () => {
      await this.#askToEnd('forceStop');
      await this.#untilInactive(options);
    });
  }

  /**
   * Waits for one of these statuses.
   * @throws SdcPipelineError at once when the pipeline fails, or ends in another status
   */
  async waitForStatus(
    wanted: PipelineStatus | readonly PipelineStatus[],
    options: WaitOptions = {},
  ): Promise<PipelineState> {
    const statuses = [wanted].flat();
    return this.#step(`Wait for ${statuses.join(' or ')}`, () => this.#untilStatus(statuses, options));
  }

  /** Waits until the pipeline has finished by itself. */
  async waitForFinished(options: WaitOptions = {}): Promise<void> {
    await this.#step('Wait for FINISHED', () => this.#untilFinished(options));
  }

  /** Waits until the run has put out at least this many records, events included. */
  async waitForOutputRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('output records', count, (metrics) => metrics.outputRecords, options);
  }

  async waitForInputRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('input records', count, (metrics) => metrics.inputRecords, options);
  }

  async waitForErrorRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('error records', count, (metrics) => metrics.errorRecords, options);
  }

  async waitForBatches(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('batches', count, (metrics) => metrics.batches, options);
  }

  /** What the run under way, or else the last one, has counted; undefined when there was none. `GET …/metrics`, `GET …/history` */
  async metrics(): Promise<Metrics | undefined> {
    const live = await this.#liveMetrics();
    if (live !== undefined) return live;
    const entries = await this.history();
    return entries.find(({ metrics }) => metrics !== undefined)?.metrics;
  }

  /** Every change of status, newest first. `GET /rest/v1/pipeline/{id}/history` */
  async history(): Promise<HistoryEntry[]> {
    const entries = await this.#session.http.get<HistoryEntryJson[]>(path`/rest/v1/pipeline/${this.id}/history`, {
      query: { rev: '0', fromBeginning: false },
    });
    return readHistory(entries);
  }

  /** The last error records of a stage, or of all stages, while the pipeline runs. `GET /rest/v1/pipeline/{id}/errorRecords` */
  async errorRecords(options: { stage?: string; size?: number } = {}): Promise<SdcRecord[]> {
    const stages = options.stage === undefined ? this.config.stages : [this.stage(options.stage)];
    const records = await Promise.all(
      stages.map(async (stage) => {
        const { data } = await this.#session.http.call<RecordJson[]>(
          'GET',
          path`/rest/v1/pipeline/${this.id}/errorRecords`,
          {
            query: { rev: '0', stageInstanceName: stage?.instanceName ?? options.stage, size: options.size ?? 100 },
          },
        );
        return data ?? [];
      }),
    );
    return records.flat().map((json) => new SdcRecord(json));
  }

  /** Forgets where the origin was: the next run begins anew. `POST /rest/v1/pipeline/{id}/resetOffset` */
  async resetOrigin(): Promise<void> {
    await this.#step('Reset origin', () =>
      this.#session.http.call('POST', path`/rest/v1/pipeline/${this.id}/resetOffset`, { query: { rev: '0' } }),
    );
  }

  /** Entries of SDC's log about this pipeline. */
  async logs(options: Omit<LogOptions, 'pipeline'> = {}): Promise<LogEntry[]> {
    return readLogs(this.#session.http, { ...options, pipeline: this.id });
  }

  /** `GET /rest/v1/pipeline/{id}/export`; plain-text credentials are left out unless asked for. */
  async export(options: { credentials?: boolean } = {}): Promise<PipelineEnvelope> {
    return this.#session.http.get<PipelineEnvelope>(path`/rest/v1/pipeline/${this.id}/export`, {
      query: { rev: '0', includePlainTextCredentials: options.credentials ?? false, includeStageIcons: false },
    });
  }

  /**
   * Stops the pipeline if need be (by force when it does not stop within 15 s), and removes it with its history; does nothing when it is gone.
   * `DELETE /rest/v1/pipeline/{id}`
   */
  async delete(): Promise<void> {
    await this.#step('Delete', async () => {
      try {
        if (isActive((await this.status()).status)) await this.#endSomehow();
        await this.#session.http.call('DELETE', path`/rest/v1/pipeline/${this.id}`);
      } catch (error) {
        if (!(error instanceof SdcApiError && error.sdcCode === PIPELINE_GONE)) throw error;
      }
    });
  }

  async #endSomehow(): Promise<void> {
    await this.#askToEnd('stop');
    try {
      await this.#untilInactive({ timeout: 15_000 });
    } catch (error) {
      if (!(error instanceof SdcTimeoutError)) throw error;
      await this.#askToEnd('forceStop');
      await this.#untilInactive({ timeout: 15_000 });
    }
  }

  /** A pipeline that ends by itself in this moment needs no stop. */
  async #askToEnd(how: 'stop' | 'forceStop'): Promise<void> {
    try {
      await this.#session.http.call('POST', path`/rest/v1/pipeline/${this.id}/${how}`, { query: { rev: '0' } });
    } catch (error) {
      if (!(error instanceof SdcApiError) || isActive((await this.status()).status)) throw error;
    }
  }

  async #validate(options: WaitOptions): Promise<Issue[]> {
    const timeout = options.timeout ?? DEFAULT_WAIT;
    const { previewerId } = await this.#session.http.get<{ previewerId: string }>(
      path`/rest/v1/pipeline/${this.id}/validate`,
      { query: { rev: '0', timeout } },
    );
    const result = await this.#previewResult(previewerId, timeout, options.signal, 'validated');
    if (result.status === 'VALID') return [];
    const issues = await this.#issues(result);
    if (issues.length === 0) throw this.#previewFailed('validated', result);
    return issues;
  }

  async #start(options: StartOptions): Promise<void> {
    const { data } = await this.#session.http.call<PipelineState>('POST', path`/rest/v1/pipeline/${this.id}/start`, {
      query: { rev: '0' },
      body: options.parameters ?? {},
    });
    this.#startedAt = data?.timeStamp ?? 0;
    await this.#untilStatus(['RUNNING', 'FINISHING', 'FINISHED', 'STOPPING', 'STOPPED'], options);
  }

  async #untilFinished(options: WaitOptions): Promise<void> {
    await this.#untilStatus(['FINISHED'], options);
  }

  async #untilStatus(wanted: readonly PipelineStatus[], options: WaitOptions): Promise<PipelineState> {
    let last: PipelineState | undefined;
    return waitFor(
      async () => {
        last = await this.status();
        if (last.timeStamp < this.#startedAt) return undefined;
        if (wanted.includes(last.status)) return last;
        if (hasFailed(last.status)) throw await this.#failure(last);
        if (!isActive(last.status) && last.status !== 'EDITED') {
          throw this.#endedOtherwise(last, wanted.join(' or '));
        }
        return undefined;
      },
      () => `the pipeline '${this.title}' is ${last?.status ?? 'in an unknown state'}, not ${wanted.join(' or ')}`,
      {
        timeout: options.timeout ?? DEFAULT_WAIT,
        signal: options.signal,
        nextStep: wanted.includes('FINISHED')
          ? 'An origin that waits for more data never finishes: use start() and waitForOutputRecords(), or let it finish (a Pipeline Finisher Executor, Stop After First Batch).'
          : 'Look into the log of the Data Collector.',
      },
    );
  }

  async #untilInactive(options: WaitOptions): Promise<void> {
    let last: PipelineStatus | undefined;
    await waitFor(
      async () => {
        last = (await this.status()).status;
        return isActive(last) ? undefined : last;
      },
      () => `the pipeline '${this.title}' is still ${last ?? 'active'} and does not stop`,
      { timeout: options.timeout ?? DEFAULT_WAIT, signal: options.signal, nextStep: 'Use forceStop().' },
    );
  }

  #waitForCount(
    what: string,
    wanted: number,
    count: (metrics: Metrics) => number,
    options: WaitOptions,
  ): Promise<Metrics> {
    return this.#step(`Wait for ${wanted} ${what}`, async () => {
      let seen = 0;
      const enough = (metrics: Metrics | undefined) => {
        seen = metrics === undefined ? seen : count(metrics);
        return metrics !== undefined && seen >= wanted ? metrics : undefined;
      };
      return waitFor(
        async () => {
          const live = enough(await this.#liveMetrics());
          if (live !== undefined) return live;
          const state = await this.status();
          if (hasFailed(state.status)) throw await this.#failure(state);
          if (isActive(state.status)) return undefined;
          const final = enough(await this.#lastMetrics());
          if (final !== undefined) return final;
          throw this.#endedOtherwise(state, `${wanted} ${what} (it had ${seen})`);
        },
        () => `the pipeline '${this.title}' has ${seen} of ${wanted} ${what}`,
        {
          timeout: options.timeout ?? DEFAULT_WAIT,
          signal: options.signal,
          nextStep: 'See whether the origin finds its data, and whether records went to error.',
        },
      );
    });
  }

  /** 204 when the pipeline does not run, an empty 200 while it starts. */
  async #liveMetrics(): Promise<Metrics | undefined> {
    const { data } = await this.#session.http.call<MetricsJson>('GET', path`/rest/v1/pipeline/${this.id}/metrics`, {
      query: { rev: '0' },
    });
    return data?.counters === undefined ? undefined : new Metrics(data);
  }

  /** What the run that has ended counted; SDC keeps it in the history. */
  async #lastMetrics(): Promise<Metrics> {
    const entries = await this.history();
    const ofThisRun = entries.filter(({ time }) => time.getTime() >= this.#startedAt);
    return ofThisRun.find(({ metrics }) => metrics !== undefined)?.metrics ?? new Metrics({});
  }

  async #failure(state: PipelineState): Promise<Error> {
    const said = this.#session.http.redactor.clean(state.message ?? 'SDC gives no reason');
    const failed = new SdcPipelineError('PIPELINE_FAILED', this.title, state.status, said);
    const found = await this.#reasons(state);
    return found.length === 0 ? failed : new SdcValidationError(this.title, found, failed);
  }

  /** Stage and config of what kept the pipeline from starting: its status names neither, a validation does. */
  async #reasons(state: PipelineState): Promise<Issue[]> {
    if (state.status === 'START_ERROR') {
      const stored = await this.#storedIssues();
      if (stored.length > 0) return stored;
    }
    if (!asText(state.attributes?.['ERROR_MESSAGE']).startsWith(STAGES_DID_NOT_INITIALIZE)) return [];
    try {
      return await this.#validate({});
    } catch (error) {
      if (error instanceof SdcError) return [];
      throw error;
    }
  }

  #endedOtherwise(state: PipelineState, wanted: string): SdcPipelineError {
    const said = state.message === null ? '' : ` SDC says: ${this.#session.http.redactor.clean(state.message)}`;
    return new SdcPipelineError('PIPELINE_ENDED', this.title, state.status, `It ended before ${wanted}.${said}`);
  }

  async #previewResult(
    id: string,
    timeout: number,
    signal: AbortSignal | undefined,
    done: string,
  ): Promise<PreviewJson> {
    let last: PreviewStatus | undefined;
    await waitFor(
      async () => {
        const { status } = await this.#session.http.get<{ status: PreviewStatus }>(
          path`/rest/v1/pipeline/${this.id}/preview/${id}/status`,
        );
        last = status;
        return isUnderWay(status) ? undefined : status;
      },
      () => `the pipeline '${this.title}' is not yet ${done} (${last ?? 'no status'})`,
      {
        timeout,
        signal,
        nextStep: 'A stage may wait for a server that does not answer; look into the log of the Data Collector.',
      },
    );
    return this.#session.http.get<PreviewJson>(path`/rest/v1/pipeline/${this.id}/preview/${id}`);
  }

  /** SDC does not look into the stages of a pipeline whose configuration is incomplete: its issues are then with the stored pipeline. */
  async #issues(result: PreviewJson): Promise<Issue[]> {
    const catalogue = await this.#session.catalogue();
    const found = readIssues(result.issues, this.config, catalogue);
    return found.length > 0 ? found : this.#storedIssues();
  }

  /** `GET /rest/v1/pipeline/{id}` */
  async #storedIssues(): Promise<Issue[]> {
    const { issues } = await this.#session.http.get<PipelineConfig>(path`/rest/v1/pipeline/${this.id}`, {
      query: { rev: '0' },
    });
    return readIssues(issues, this.config, await this.#session.catalogue());
  }

  #previewFailed(done: string, result: PreviewJson): SdcPipelineError {
    const said = this.#session.http.redactor.clean(result.message ?? 'SDC gives no reason');
    return new SdcPipelineError('PREVIEW_FAILED', this.title, result.status, `It could not be ${done}: ${said}`);
  }

  #step<T>(title: string, action: () => Promise<T>): Promise<T> {
    return this.#observer.step(`${title} '${this.title}'`, action);
  }
}

const STAGES_DID_NOT_INITIALIZE = 'CONTAINER_0800';
const PIPELINE_GONE = 'CONTAINER_0200';
