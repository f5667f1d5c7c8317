import type { PipelineConfig } from '../builder/pipeline-json.js';
import { Deadline, type WaitOptions } from '../core/deadline.js';
import { SdcApiError } from '../core/errors.js';
import type { RequestOptions } from '../core/request.js';
import type { Session } from '../session.js';
import type { Issue } from './issues.js';
import type { Metrics } from './metrics.js';
import { OnlyErrors } from './only-errors.js';
import { ObservedPipeline } from './observed-pipeline.js';
import { PipelineContext, type Observer } from './pipeline-context.js';
import { storePipeline } from './pipelines.js';
import type { Preview, PreviewOptions } from './preview.js';
import { Previews } from './previews.js';
import { DEFAULT_WAIT, Run } from './run.js';
import { type Snapshot, type SnapshotOptions, Snapshots } from './snapshots.js';
import type { PipelineState, PipelineStatus } from './status.js';

/** The value of a runtime parameter. */
export type ParameterValue = string | number | boolean | null | ParameterValue[] | { [name: string]: ParameterValue };

/** How to start a run, and how long to wait for it. */
export interface StartOptions extends WaitOptions {
  /** Runtime parameters; they replace the defaults of the pipeline for this run. */
  parameters?: Record<string, ParameterValue>;
  /** Forget the offset first, so that the origin starts from the beginning (default false). */
  reset?: boolean;
}

/** A pipeline that is stored in a Data Collector, and what one can do with it. */
export class Pipeline extends ObservedPipeline {
  /** Snapshots: batches of a real run, kept stage by stage. */
  readonly snapshots: Snapshots;
  readonly #previews: Previews;

  /** @internal Made by `DataCollector`. */
  constructor(session: Session, observer: Observer, config: PipelineConfig) {
    const context = new PipelineContext(session, observer, config);
    const previews = new Previews(context);
    super(context, new Run(context, previews));
    this.#previews = previews;
    this.snapshots = new Snapshots(context, this.runs);
  }

  /** Stores a copy under another title, with an id, offsets and history of its own. `POST /rest/v1/pipeline/{id}/import` */
  async duplicate(title = `${this.title} copy`, control: RequestOptions = {}): Promise<Pipeline> {
    return this.step('Duplicate', async () => {
      const { session, observer } = this.context;
      const whole = await this.export({ ...control, credentials: true });
      const copy = new Pipeline(session, observer, await storePipeline(session.http, whole, title, control));
      observer.created?.(copy);
      return copy;
    });
  }

  /**
   * Asks SDC what is wrong with the pipeline, stages' own checks (connections, tables …) included; an empty list means that it can run.
   * `GET /rest/v1/pipeline/{id}/validate`
   * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`
   */
  async validate(options: WaitOptions = {}): Promise<Issue[]> {
    return this.step('Validate', () => this.#previews.validate(this.#endOf(options)));
  }

  /**
   * Sends a few records through the pipeline without moving its offset. One that is given up is cancelled in SDC.
   * `POST /rest/v1/pipeline/{id}/preview`
   * @throws SdcValidationError, SdcPipelineError `PREVIEW_FAILED`, SdcTimeoutError; SdcDefinitionError for stages that it does not have
   */
  async preview(options: PreviewOptions = {}): Promise<Preview> {
    return this.step('Preview', () => this.#previews.preview(options));
  }

  /**
   * Starts the pipeline and returns when it runs (or has finished already). `POST /rest/v1/pipeline/{id}/start`
   * @throws SdcValidationError, SdcPipelineError when it does not get to run; SdcDefinitionError `PARAMETER_UNKNOWN`
   */
  async start(options: StartOptions = {}): Promise<void> {
    await this.step('Start', () => this.#start(options, this.#endOf(options)));
  }

  /** Starts the pipeline and waits until it has finished by itself. `POST /rest/v1/pipeline/{id}/start` */
  async run(options: StartOptions = {}): Promise<Metrics> {
    return this.step('Run', async () => {
      const deadline = this.#endOf(options);
      await this.#start(options, deadline);
      await this.runs.untilFinished(deadline);
      return deadline.during(
        (signal) => this.runs.lastMetrics({ signal }),
        () => `the pipeline '${this.title}' has finished, and SDC has not given its metrics`,
      );
    });
  }

  /** Stops the pipeline after the batch under way; does nothing when it has ended. `POST /rest/v1/pipeline/{id}/stop` */
  async stop(options: WaitOptions = {}): Promise<void> {
    await this.step('Stop', () => this.runs.stop(this.#endOf(options)));
  }

  /**
   * Ends a pipeline that does not stop; the batch under way may be lost. SDC forces only what it was asked to stop before, so this asks
   * both. `POST /rest/v1/pipeline/{id}/stop`, `…/forceStop`
   */
  async forceStop(options: WaitOptions = {}): Promise<void> {
    await this.step('Force stop', () => this.runs.forceStop(this.#endOf(options)));
  }

  /**
   * Waits for one of these statuses, also when another user is still to start the pipeline. `GET /rest/v1/pipeline/{id}/status`
   * A pipeline that is to be tried again (RETRY) is waited for when one of them is an end in error, which comes after the last attempt.
   * @throws SdcPipelineError at once when the pipeline fails, or ends in another status
   */
  async waitForStatus(
    wanted: PipelineStatus | readonly PipelineStatus[],
    options: WaitOptions = {},
  ): Promise<PipelineState> {
    const statuses = [wanted].flat();
    return this.step(`Wait for ${statuses.join(' or ')}`, () => this.runs.untilStatus(statuses, this.#endOf(options)));
  }

  /**
   * Waits until the pipeline has finished by itself. `GET /rest/v1/pipeline/{id}/status`
   * @throws SdcPipelineError at once when it fails, ends in another way, or has not been started
   */
  async waitForFinished(options: WaitOptions = {}): Promise<void> {
    await this.step('Wait for FINISHED', () => this.runs.untilFinished(this.#endOf(options)));
  }

  /**
   * Waits until the run has put out at least this many records, events included. `GET /rest/v1/pipeline/{id}/metrics`
   * @throws SdcPipelineError `ONLY_ERROR_RECORDS` when ten batches in a row have error records and put out none
   */
  async waitForOutputRecords(count: number, options: WaitOptions = {}): Promise<Metrics> {
    const onlyErrors = new OnlyErrors(() => this.errorRecords({ size: 1 }));
    return this.#waitForCount('output records', count, (metrics) => metrics.outputRecords, options, onlyErrors);
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

  /** Takes a snapshot and returns it when its batches are there; see {@link Snapshots.take}. `PUT /rest/v1/pipeline/{id}/snapshot/{name}` */
  async snapshot(options: SnapshotOptions = {}): Promise<Snapshot> {
    return this.snapshots.take(options);
  }

  /**
   * Stops the pipeline if need be (by force when it does not stop within 15 s), and removes it with its history; does nothing when it is gone.
   * `DELETE /rest/v1/pipeline/{id}`
   */
  async delete(options: WaitOptions = {}): Promise<void> {
    await this.step('Delete', async () => {
      const deadline = this.#endOf(options);
      try {
        await this.runs.endSomehow(deadline);
        await deadline.during(
          (signal) => this.context.http.act('DELETE', this.context.path(), { signal }),
          () => `SDC has not said whether the pipeline '${this.title}' is removed`,
        );
      } catch (error) {
        if (!(error instanceof SdcApiError && error.sdcCode === PIPELINE_GONE)) throw error;
      }
    });
  }

  async #start(options: StartOptions, deadline: Deadline): Promise<void> {
    this.context.assertParameters(options.parameters ?? {});
    if (options.reset === true) {
      await deadline.during(
        (signal) => this.resetOrigin({ signal }),
        () => `the origin of the pipeline '${this.title}' is not reset`,
      );
    }
    await this.runs.start(options.parameters ?? {}, deadline, () => this.context.observer.started?.(this));
    this.runs.feed();
  }

  #endOf({ timeout = DEFAULT_WAIT, signal }: WaitOptions): Deadline {
    const remaining = this.context.observer.remaining?.() ?? Infinity;
    return new Deadline({ timeout: remaining < timeout ? Math.max(remaining, 1) : timeout, signal });
  }

  #waitForCount(
    what: string,
    wanted: number,
    count: (metrics: Metrics) => number,
    options: WaitOptions,
    onlyErrors?: OnlyErrors,
  ): Promise<Metrics> {
    return this.step(`Wait for ${wanted} ${what}`, () =>
      this.runs.untilCount(what, wanted, count, this.#endOf(options), onlyErrors),
    );
  }
}

const PIPELINE_GONE = 'CONTAINER_0200';
