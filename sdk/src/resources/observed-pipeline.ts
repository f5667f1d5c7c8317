import type { RequestOptions } from '../core/request.js';
import { listOf, object, withDefault } from '../core/schema.js';
import type { Subscription, SubscriptionOptions } from '../core/subscription.js';
import { recordSchema, type SdcRecord } from '../records/record.js';
import { alertSchema, type Alert } from './alerts.js';
import { ErrorWatch } from './error-watch.js';
import type { HistoryEntry } from './history.js';
import { readLogs, type LogEntry, type LogOptions } from './logs.js';
import type { Metrics } from './metrics.js';
import { REV, type PipelineContext } from './pipeline-context.js';
import { errorMessage, type ErrorMessage } from './pipeline-errors.js';
import type { Run } from './run.js';
import type { PipelineState } from './status.js';
import { StoredPipeline } from './stored-pipeline.js';
import { watchMetrics } from './watch.js';

/** Whose errors to read, and how many. */
export interface ErrorOptions extends RequestOptions {
  /** Label or instance name of one stage; all stages unless specified otherwise. */
  stage?: string;
  /** How many at most of each stage (default 100). */
  size?: number;
}

/** What a Data Collector reports of a pipeline and its runs. */
export class ObservedPipeline extends StoredPipeline {
  /** @internal */
  protected readonly runs: Run;

  /** @internal */
  constructor(context: PipelineContext, runs: Run) {
    super(context);
    this.runs = runs;
  }

  /** Whether it runs, has finished, has failed … `GET /rest/v1/pipeline/{id}/status` */
  async status(control: RequestOptions = {}): Promise<PipelineState> {
    return this.runs.state(control);
  }

  /** What the run under way, or else the last one, has counted; undefined when there was none. `GET …/metrics`, `GET …/history` */
  async metrics(control: RequestOptions = {}): Promise<Metrics | undefined> {
    const live = await this.runs.liveMetrics(control);
    if (live !== undefined) return live;
    const entries = await this.runs.history(false, control);
    return entries.find(({ metrics }) => metrics !== undefined)?.metrics;
  }

  /** The metrics of the run as they come, until the subscription is closed. Web socket `type=metrics` */
  watchMetrics(options: SubscriptionOptions = {}): Promise<Subscription<Metrics>> {
    return watchMetrics(
      this.context.http,
      this.id,
      () => this.runs.liveMetrics(options),
      this.context.runStages(),
      options,
    );
  }

  /** Every change of status, newest first; of all revisions `fromBeginning`. `GET /rest/v1/pipeline/{id}/history` */
  async history(options: { fromBeginning?: boolean } & RequestOptions = {}): Promise<HistoryEntry[]> {
    const { fromBeginning = false, ...control } = options;
    return this.runs.history(fromBeginning, control);
  }

  /** Forgets the history. `DELETE /rest/v1/pipeline/{id}/history` */
  async clearHistory(control: RequestOptions = {}): Promise<void> {
    await this.step('Clear the history of', () =>
      this.context.http.act('DELETE', this.context.path('history'), { query: REV, ...control }),
    );
  }

  /**
   * The last error records of a stage, or of all stages, while the pipeline runs. `GET /rest/v1/pipeline/{id}/errorRecords`
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  async errorRecords(options: ErrorOptions = {}): Promise<SdcRecord[]> {
    const at = this.context.path('errorRecords');
    return this.#ofStages(options, async (query) => {
      const { data } = await this.context.http.call('GET', at, listOf(recordSchema), { ...query, lossless: true });
      return data ?? [];
    });
  }

  /**
   * The last errors of a stage itself, or of all stages, while the pipeline runs. `GET /rest/v1/pipeline/{id}/errorMessages`
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  async errorMessages(options: ErrorOptions = {}): Promise<ErrorMessage[]> {
    const at = this.context.path('errorMessages');
    return this.#ofStages(options, async (query) => {
      const { data = [] } = await this.context.http.call('GET', at, listOf(errorMessage), query);
      return data.map((one) => ({ ...one, message: this.context.clean(one.message) }));
    });
  }

  /**
   * Keeps the last errors of each stage of the run under way, also after its end, when SDC forgets them.
   * `GET /rest/v1/pipeline/{id}/metrics`, `…/errorRecords`, `…/errorMessages`
   */
  watchErrors(): ErrorWatch {
    return new ErrorWatch({
      liveMetrics: () => this.runs.liveMetrics(),
      stages: () => this.context.flowStages(),
      errorRecords: (options) => this.errorRecords(options),
      errorMessages: (options) => this.errorMessages(options),
    });
  }

  /** Records that a data rule keeps, while the pipeline runs. `GET /rest/v1/pipeline/{id}/sampledRecords` */
  async sampledRecords(ruleId: string, options: { size?: number } & RequestOptions = {}): Promise<SdcRecord[]> {
    const { size = 10, ...control } = options;
    const { data } = await this.context.http.call('GET', this.context.path('sampledRecords'), samples, {
      query: { ...REV, sampleId: ruleId, sampleSize: size },
      lossless: true,
      ...control,
    });
    return (data ?? []).map(({ record }) => record);
  }

  /** Alerts that its rules have raised. `GET /rest/v1/pipelines/alerts` */
  async alerts(control: RequestOptions = {}): Promise<Alert[]> {
    const all = await this.context.http.get('/rest/v1/pipelines/alerts', listOf(alertSchema), control);
    return all.filter(({ pipelineId }) => pipelineId === this.id);
  }

  /** Dismisses the alert of a rule. `DELETE /rest/v1/pipeline/{id}/alerts` */
  async dismissAlert(ruleId: string, control: RequestOptions = {}): Promise<void> {
    const query = { ...REV, alertId: ruleId };
    await this.context.http.act('DELETE', this.context.path('alerts'), { query, ...control });
  }

  /** Entries of SDC's log about this pipeline. `GET /rest/v1/system/logs` */
  async logs(options: Omit<LogOptions, 'pipeline'> = {}): Promise<LogEntry[]> {
    return readLogs(this.context.http, { ...options, pipeline: this.id });
  }

  async #ofStages<T>(
    { stage, size = 100, ...control }: ErrorOptions,
    read: (call: RequestOptions & { query: Record<string, string | number> }) => Promise<T[]>,
  ): Promise<T[]> {
    const names =
      stage === undefined
        ? [...new Set(this.context.flowStages().map(({ instanceName }) => instanceName))]
        : [this.context.runStage(stage).instanceName];
    const found = await Promise.all(
      names.map((stageInstanceName) => read({ query: { ...REV, stageInstanceName, size }, ...control })),
    );
    return found.flat();
  }
}

const samples = withDefault(listOf(object({ record: recordSchema })), []);
