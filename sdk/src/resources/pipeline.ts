import { type PipelineConfig, type PipelineEnvelope, type StageInstance, labelsOf } from '../builder/pipeline-json.js';
import { envelopeShape, pipelineConfigShape } from '../builder/pipeline-schema.js';
import { Deadline, type WaitOptions } from '../core/deadline.js';
import { SdcApiError } from '../core/errors.js';
import type { RequestOptions } from '../core/http.js';
import { listOf, object, withDefault } from '../core/schema.js';
import type { Subscription, SubscriptionOptions } from '../core/subscription.js';
import { drawSvg, type DrawingOptions } from '../drawing/svg.js';
import { drawText } from '../drawing/text.js';
import { recordShape, type SdcRecord } from '../records/record.js';
import type { Observer } from './pipeline-context.js';
import type { Session } from '../session.js';
import { Acl } from './acl.js';
import { alertShape, type Alert } from './alerts.js';
import { type HistoryEntry, OFFSET_VERSION, offsetsShape, type Offsets } from './history.js';
import type { Issue } from './issues.js';
import { readLogs, type LogEntry, type LogOptions } from './logs.js';
import type { Metrics } from './metrics.js';
import { PipelineContext, REV, plainCredentials } from './pipeline-context.js';
import { changedElsewhere, errorMessage, type ErrorMessage } from './pipeline-errors.js';
import { storePipeline } from './pipelines.js';
import type { Preview, PreviewOptions } from './preview.js';
import { Previews } from './previews.js';
import { Rules } from './rules.js';
import { DEFAULT_WAIT, Run } from './run.js';
import { type Snapshot, type SnapshotOptions, Snapshots } from './snapshots.js';
import type { PipelineState, PipelineStatus } from './status.js';
import { watchMetrics } from './watch.js';

/** The value of a runtime parameter. */
export type ParameterValue = string | number | boolean | null | ParameterValue[] | { [name: string]: ParameterValue };

/** How to start a run, and how long to wait for it. */
export interface StartOptions extends WaitOptions {
  /** Runtime parameters; they replace the defaults of the pipeline for this run. */
  parameters?: Record<string, ParameterValue>;
  /** Forget the offset first, so that the origin starts from the beginning (default false). */
  reset?: boolean;
}

/** Whose errors to read, and how many. */
export interface ErrorOptions extends RequestOptions {
  /** Label or instance name of one stage; all stages unless specified otherwise. */
  stage?: string;
  /** How many at most of each stage (default 100). */
  size?: number;
}

/** A pipeline that is stored in a Data Collector, and what one can do with it. */
export class Pipeline {
  /** SDC's id of it, which its editor has in the address. */
  readonly id: string;
  /** Snapshots: batches of a real run, kept stage by stage. */
  readonly snapshots: Snapshots;
  /** Rules: what raises an alert. */
  readonly rules: Rules;
  /** Who may do what with it. */
  readonly acl: Acl;
  readonly #context: PipelineContext;
  readonly #previews: Previews;
  readonly #run: Run;

  /** @internal Made by `DataCollector`. */
  constructor(session: Session, observer: Observer, config: PipelineConfig) {
    this.#context = new PipelineContext(session, observer, config);
    this.id = this.#context.id;
    this.#previews = new Previews(this.#context);
    this.#run = new Run(this.#context, this.#previews);
    this.snapshots = new Snapshots(this.#context, this.#run);
    this.rules = new Rules(this.#context);
    this.acl = new Acl(this.#context);
    this.#keep(config);
  }

  /** The pipeline as SDC stored it; {@link save} stores what is changed in it. */
  get config(): PipelineConfig {
    return this.#context.config;
  }

  /** The name that people gave it. */
  get title(): string {
    return this.#context.title;
  }

  /** The pipeline as text: what follows what, a line for each branch. */
  toString(): string {
    return drawText(this.config);
  }

  /** The pipeline as a picture (SVG); with the `metrics` of a run it has the record counts on its lanes. */
  toSvg(options: DrawingOptions = {}): string {
    return drawSvg(this.config, options);
  }

  /** The labels under which the editor files it. */
  get labels(): string[] {
    return labelsOf(this.config.metadata);
  }

  /**
   * The stage with this label (`Field Masker 1`) or instance name (`FieldMasker_01`).
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  stage(name: string): StageInstance {
    return this.#context.stage(name);
  }

  /** Reads the pipeline again, as it is stored now. `GET /rest/v1/pipeline/{id}` */
  async refresh(control: RequestOptions = {}): Promise<PipelineConfig> {
    const at = this.#context.path();
    const query = { query: REV, bigints: true, ...control };
    this.#keep(await this.#context.http.get(at, pipelineConfigShape, query));
    return this.config;
  }

  /**
   * Stores a changed configuration, the object `config` unless another one is given. `POST /rest/v1/pipeline/{id}`
   * @throws SdcConflictError `PIPELINE_CHANGED` when another user has saved it in the meantime; nothing is stored then
   */
  async save(config: PipelineConfig = this.config, control: RequestOptions = {}): Promise<void> {
    await this.#step('Save', async () => {
      const nextStep = 'Call refresh(), make the change again, and save.';
      const stored = await changedElsewhere(`'${this.title}'`, nextStep, () =>
        this.#context.http.post(this.#context.path(), pipelineConfigShape, {
          query: { ...REV, description: config.description },
          body: config,
          bigints: true,
          ...control,
        }),
      );
      this.#keep(stored);
    });
  }

  /** Stores a copy under another title, with an id, offsets and history of its own. `POST /rest/v1/pipeline/{id}/import` */
  async duplicate(title = `${this.title} copy`, control: RequestOptions = {}): Promise<Pipeline> {
    return this.#step('Duplicate', async () => {
      const { session, observer } = this.#context;
      const whole = await this.export({ ...control, credentials: true });
      const copy = new Pipeline(session, observer, await storePipeline(session.http, whole, title, control));
      observer.created?.(copy);
      return copy;
    });
  }

  /** Replaces the labels. `POST /rest/v1/pipeline/{id}/metadata` */
  async setLabels(labels: readonly string[], control: RequestOptions = {}): Promise<void> {
    await this.#step('Label', async () => {
      const body = { ...this.config.metadata, labels: [...labels] };
      await this.#context.http.act('POST', this.#context.path('metadata'), { query: REV, body, ...control });
      await this.refresh(control);
    });
  }

  /** Whether it runs, has finished, has failed … `GET /rest/v1/pipeline/{id}/status` */
  async status(control: RequestOptions = {}): Promise<PipelineState> {
    return this.#run.state(control);
  }

  /**
   * Asks SDC what is wrong with the pipeline, stages' own checks (connections, tables …) included; an empty list means that it can run.
   * `GET /rest/v1/pipeline/{id}/validate`
   * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`
   */
  async validate(options: WaitOptions = {}): Promise<Issue[]> {
    return this.#step('Validate', () => this.#previews.validate(endOf(options)));
  }

  /**
   * Sends a few records through the pipeline without moving its offset. One that is given up is cancelled in SDC.
   * `POST /rest/v1/pipeline/{id}/preview`
   * @throws SdcValidationError, SdcPipelineError `PREVIEW_FAILED`, SdcTimeoutError; SdcDefinitionError for stages that it does not have
   */
  async preview(options: PreviewOptions = {}): Promise<Preview> {
    return this.#step('Preview', () => this.#previews.preview(options));
  }

  /**
   * Starts the pipeline and returns when it runs (or has finished already). `POST /rest/v1/pipeline/{id}/start`
   * @throws SdcValidationError, SdcPipelineError when it does not get to run
   */
  async start(options: StartOptions = {}): Promise<void> {
    await this.#step('Start', () => this.#start(options, endOf(options)));
  }

  /** Starts the pipeline and waits until it has finished by itself. `POST /rest/v1/pipeline/{id}/start` */
  async run(options: StartOptions = {}): Promise<Metrics> {
    return this.#step('Run', async () => {
      const deadline = endOf(options);
      await this.#start(options, deadline);
      await this.#run.untilFinished(deadline);
      return deadline.during(
        (signal) => this.#run.lastMetrics({ signal }),
        () => `the pipeline '${this.title}' has finished, and SDC has not given its metrics`,
      );
    });
  }

  /** Stops the pipeline after the batch under way; does nothing when it has ended. `POST /rest/v1/pipeline/{id}/stop` */
  async stop(options: WaitOptions = {}): Promise<void> {
    await this.#step('Stop', () => this.#run.stop(endOf(options)));
  }

  /**
   * Ends a pipeline that does not stop; the batch under way may be lost. SDC forces only what it was asked to stop before, so this asks
   * both. `POST /rest/v1/pipeline/{id}/stop`, `…/forceStop`
   */
  async forceStop(options: WaitOptions = {}): Promise<void> {
    await this.#step('Force stop', () => this.#run.forceStop(endOf(options)));
  }

  /**
   * Waits for one of these statuses, also when another user is still to start the pipeline. `GET /rest/v1/pipeline/{id}/status`
   * @throws SdcPipelineError at once when the pipeline fails, or ends in another status
   */
  async waitForStatus(
    wanted: PipelineStatus | readonly PipelineStatus[],
    options: WaitOptions = {},
  ): Promise<PipelineState> {
    const statuses = [wanted].flat();
    return this.#step(`Wait for ${statuses.join(' or ')}`, () => this.#run.untilStatus(statuses, endOf(options)));
  }

  /**
   * Waits until the pipeline has finished by itself. `GET /rest/v1/pipeline/{id}/status`
   * @throws SdcPipelineError at once when it fails, ends in another way, or has not been started
   */
  async waitForFinished(options: WaitOptions = {}): Promise<void> {
    await this.#step('Wait for FINISHED', () => this.#run.untilFinished(endOf(options)));
  }

  /** Waits until the run has put out at least this many records, events included. `GET /rest/v1/pipeline/{id}/metrics` */
  async waitForOutputRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('output records', count, (metrics) => metrics.outputRecords, options);
  }

  /** Waits until the run has read at least this many records. `GET /rest/v1/pipeline/{id}/metrics` */
  async waitForInputRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('input records', count, (metrics) => metrics.inputRecords, options);
  }

  /** Waits until the run has sent at least this many records to error. `GET /rest/v1/pipeline/{id}/metrics` */
  async waitForErrorRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('error records', count, (metrics) => metrics.errorRecords, options);
  }

  /** Waits until the run has gone through at least this many batches. `GET /rest/v1/pipeline/{id}/metrics` */
  async waitForBatches(count: number, options: WaitOptions = {}): Promise<Metrics> {
    return this.#waitForCount('batches', count, (metrics) => metrics.batches, options);
  }

  /** What the run under way, or else the last one, has counted; undefined when there was none. `GET …/metrics`, `GET …/history` */
  async metrics(control: RequestOptions = {}): Promise<Metrics | undefined> {
    const live = await this.#run.liveMetrics(control);
    if (live !== undefined) return live;
    const entries = await this.#run.history(false, control);
    return entries.find(({ metrics }) => metrics !== undefined)?.metrics;
  }

  /** The metrics of the run as they come, until the subscription is closed. Web socket `type=metrics` */
  watchMetrics(options: SubscriptionOptions = {}): Promise<Subscription<Metrics>> {
    return watchMetrics(
      this.#context.http,
      this.id,
      () => this.#run.liveMetrics(options),
      this.#context.runStages(),
      options,
    );
  }

  /** Every change of status, newest first; of all revisions `fromBeginning`. `GET /rest/v1/pipeline/{id}/history` */
  async history(options: { fromBeginning?: boolean } & RequestOptions = {}): Promise<HistoryEntry[]> {
    const { fromBeginning = false, ...control } = options;
    return this.#run.history(fromBeginning, control);
  }

  /** Forgets the history. `DELETE /rest/v1/pipeline/{id}/history` */
  async clearHistory(control: RequestOptions = {}): Promise<void> {
    await this.#step('Clear the history of', () =>
      this.#context.http.act('DELETE', this.#context.path('history'), { query: REV, ...control }),
    );
  }

  /** Takes a snapshot and returns it when its batches are there; see {@link Snapshots.take}. `PUT /rest/v1/pipeline/{id}/snapshot/{name}` */
  async snapshot(options: SnapshotOptions = {}): Promise<Snapshot> {
    return this.snapshots.take(options);
  }

  /** Where the origin was when it last committed; empty before. `GET /rest/v1/pipeline/{id}/committedOffsets` */
  async offsets(control: RequestOptions = {}): Promise<Offsets> {
    const at = this.#context.path('committedOffsets');
    return (await this.#context.http.call('GET', at, offsetsShape, { query: REV, ...control })).data ?? {};
  }

  /** Replaces the offsets of a pipeline that does not run. `POST /rest/v1/pipeline/{id}/committedOffsets` */
  async setOffsets(offsets: Offsets, control: RequestOptions = {}): Promise<void> {
    const body = { version: OFFSET_VERSION, offsets };
    await this.#step('Set the offsets of', () =>
      this.#context.http.act('POST', this.#context.path('committedOffsets'), { query: REV, body, ...control }),
    );
  }

  /** Forgets where the origin was: the next run starts from the beginning. `POST /rest/v1/pipeline/{id}/resetOffset` */
  async resetOrigin(control: RequestOptions = {}): Promise<void> {
    await this.#step('Reset origin', () =>
      this.#context.http.act('POST', this.#context.path('resetOffset'), { query: REV, ...control }),
    );
  }

  /**
   * The last error records of a stage, or of all stages, while the pipeline runs. `GET /rest/v1/pipeline/{id}/errorRecords`
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  async errorRecords(options: ErrorOptions = {}): Promise<SdcRecord[]> {
    const at = this.#context.path('errorRecords');
    return this.#ofStages(options, async (query) => {
      const { data } = await this.#context.http.call('GET', at, listOf(recordShape), { ...query, lossless: true });
      return data ?? [];
    });
  }

  /**
   * The last errors of a stage itself, or of all stages, while the pipeline runs. `GET /rest/v1/pipeline/{id}/errorMessages`
   * @throws SdcDefinitionError `STAGE_UNKNOWN`, `STAGE_AMBIGUOUS`
   */
  async errorMessages(options: ErrorOptions = {}): Promise<ErrorMessage[]> {
    const at = this.#context.path('errorMessages');
    return this.#ofStages(options, async (query) => {
      const { data = [] } = await this.#context.http.call('GET', at, listOf(errorMessage), query);
      return data.map((one) => ({ ...one, message: this.#context.clean(one.message) }));
    });
  }

  /** Records that a data rule keeps, while the pipeline runs. `GET /rest/v1/pipeline/{id}/sampledRecords` */
  async sampledRecords(ruleId: string, options: { size?: number } & RequestOptions = {}): Promise<SdcRecord[]> {
    const { size = 10, ...control } = options;
    const { data } = await this.#context.http.call('GET', this.#context.path('sampledRecords'), samples, {
      query: { ...REV, sampleId: ruleId, sampleSize: size },
      lossless: true,
      ...control,
    });
    return (data ?? []).map(({ record }) => record);
  }

  /** Alerts that its rules have raised. `GET /rest/v1/pipelines/alerts` */
  async alerts(control: RequestOptions = {}): Promise<Alert[]> {
    const all = await this.#context.http.get('/rest/v1/pipelines/alerts', listOf(alertShape), control);
    return all.filter(({ pipelineId }) => pipelineId === this.id);
  }

  /** Dismisses the alert of a rule. `DELETE /rest/v1/pipeline/{id}/alerts` */
  async dismissAlert(ruleId: string, control: RequestOptions = {}): Promise<void> {
    const query = { ...REV, alertId: ruleId };
    await this.#context.http.act('DELETE', this.#context.path('alerts'), { query, ...control });
  }

  /** Entries of SDC's log about this pipeline. `GET /rest/v1/system/logs` */
  async logs(options: Omit<LogOptions, 'pipeline'> = {}): Promise<LogEntry[]> {
    return readLogs(this.#context.http, { ...options, pipeline: this.id });
  }

  /** The pipeline to be kept in a file or brought to another engine. `GET /rest/v1/pipeline/{id}/export`; plain-text credentials are left out unless asked for. */
  async export(options: ExportOptions = {}): Promise<PipelineEnvelope> {
    return this.#context.http.get(this.#context.path('export'), envelopeShape, {
      query: {
        ...REV,
        includePlainTextCredentials: options.credentials ?? false,
        includeLibraryDefinitions: options.libraryDefinitions ?? false,
        includeStageIcons: false,
      },
      bigints: true,
      timeout: options.timeout,
      signal: options.signal,
    });
  }

  /**
   * Stops the pipeline if need be (by force when it does not stop within 15 s), and removes it with its history; does nothing when it is gone.
   * `DELETE /rest/v1/pipeline/{id}`
   */
  async delete(options: WaitOptions = {}): Promise<void> {
    await this.#step('Delete', async () => {
      const deadline = endOf(options);
      try {
        await this.#run.endSomehow(deadline);
        await deadline.during(
          (signal) => this.#context.http.act('DELETE', this.#context.path(), { signal }),
          () => `SDC has not said whether the pipeline '${this.title}' is removed`,
        );
      } catch (error) {
        if (!(error instanceof SdcApiError && error.sdcCode === PIPELINE_GONE)) throw error;
      }
    });
  }

  async #start(options: StartOptions, deadline: Deadline): Promise<void> {
    if (options.reset === true) {
      await deadline.during(
        (signal) => this.resetOrigin({ signal }),
        () => `the origin of the pipeline '${this.title}' is not reset`,
      );
    }
    await this.#run.start(options.parameters ?? {}, deadline);
  }

  #waitForCount(
    what: string,
    wanted: number,
    count: (metrics: Metrics) => number,
    options: WaitOptions,
  ): Promise<Metrics> {
    return this.#step(`Wait for ${wanted} ${what}`, () => this.#run.untilCount(what, wanted, count, endOf(options)));
  }

  async #ofStages<T>(
    { stage, size = 100, ...control }: ErrorOptions,
    read: (call: RequestOptions & { query: Record<string, string | number> }) => Promise<T[]>,
  ): Promise<T[]> {
    const names =
      stage === undefined
        ? [...new Set(this.#context.flowStages().map(({ instanceName }) => instanceName))]
        : [this.#context.runStage(stage).instanceName];
    const found = await Promise.all(
      names.map((stageInstanceName) => read({ query: { ...REV, stageInstanceName, size }, ...control })),
    );
    return found.flat();
  }

  /** What its stages keep secret shall not come back in what SDC says. */
  #keep(config: PipelineConfig): void {
    this.#context.config = config;
    for (const credential of plainCredentials(config)) this.#context.http.redactor.add(credential);
  }

  #step<T>(title: string, action: () => Promise<T>): Promise<T> {
    return this.#context.step(title, action);
  }
}

/** What an export holds. */
export interface ExportOptions extends RequestOptions {
  /** Plain-text credentials too (default false). */
  credentials?: boolean;
  /** The definitions of its stages too, for engines that have other versions of them (default false). */
  libraryDefinitions?: boolean;
}

const samples = withDefault(listOf(object({ record: recordShape })), []);
const PIPELINE_GONE = 'CONTAINER_0200';

function endOf({ timeout = DEFAULT_WAIT, signal }: WaitOptions): Deadline {
  return new Deadline({ timeout, signal });
}
