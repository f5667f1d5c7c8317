import type { StageInstance } from '../builder/pipeline-json.js';
import { type WaitOptions, Deadline, waitUntil } from '../core/deadline.js';
import { SdcApiError, SdcError } from '../core/errors.js';
import type { RequestOptions } from '../core/request.js';
import { boolean, mapped, number, object, text, time, withDefault, type Schema, listOf } from '../core/schema.js';
import { orCancel, REV, type PipelineContext } from './pipeline-context.js';
import { SdcPipelineError } from './pipeline-errors.js';
import { DEFAULT_WAIT, type Run } from './run.js';
import { batchesSchema, StageOutputs, type StageOutputJson } from './stage-outputs.js';
import { hasFailed, isActive } from './status.js';

/** A snapshot as SDC lists it. */
export interface SnapshotInfo {
  /** Its id; unique within the pipeline. */
  name: string;
  label: string;
  pipelineId: string;
  user: string;
  /** When it was asked for. */
  time: Date;
  /** SDC still waits for its batches. */
  inProgress: boolean;
  /** SDC took it by itself because the pipeline failed. */
  ofFailure: boolean;
}

/** What to keep in a snapshot. */
export interface SnapshotOptions extends WaitOptions {
  /** Its id; `snapshot<n>` with the milliseconds of now unless specified otherwise. */
  name?: string;
  /** What the editor shows (default: the name). */
  label?: string;
  /** Batches to keep (default 1). */
  batches?: number;
  /** Records per batch at most (default 10). */
  batchSize?: number;
  /** Start the pipeline for it (default: when it does not run already). */
  start?: boolean;
  /** Runtime parameters, where it starts the pipeline. */
  parameters?: Record<string, unknown>;
}

const listed = object({
  id: text,
  label: withDefault(text, ''),
  name: text,
  user: withDefault(text, ''),
  timeStamp: time,
  inProgress: boolean,
  failureSnapshot: withDefault(boolean, false),
  batchNumber: withDefault(number, 0),
});

export const snapshotInfo: Schema<SnapshotInfo> = mapped(listed, (json) => ({
  name: json.id,
  label: json.label === '' ? json.id : json.label,
  pipelineId: json.name,
  user: json.user,
  time: json.timeStamp,
  inProgress: json.inProgress,
  ofFailure: json.failureSnapshot,
}));

export const snapshotData = mapped(object({ snapshotBatches: batchesSchema }), (json) => json.snapshotBatches);

/**
 * What came out of each stage in some batches of a real run. Origins that hand out their records by reference (most do) show what the next
 * stage made of these: a value that it changes in place is changed here too. A preview has copies.
 */
export class Snapshot extends StageOutputs {
  /** Its id; unique within the pipeline. */
  readonly name: string;

  /** @internal */
  constructor(name: string, batches: StageOutputJson[][], stages: readonly StageInstance[]) {
    super(batches, stages);
    this.name = name;
  }
}

/** The snapshots of one pipeline: batches of a real run, kept stage by stage. */
export class Snapshots {
  readonly #context: PipelineContext;
  readonly #run: Run;

  /** @internal */
  constructor(context: PipelineContext, run: Run) {
    this.#context = context;
    this.#run = run;
  }

  /**
   * Takes a snapshot and returns it when its batches are there. One that does not get them is cancelled.
   * `PUT /rest/v1/pipeline/{id}/snapshot/{name}`
   * @throws SdcPipelineError `PIPELINE_FAILED` or `PIPELINE_ENDED`, SdcTimeoutError, SdcDefinitionError `PARAMETER_UNKNOWN`
   */
  async take(options: SnapshotOptions = {}): Promise<Snapshot> {
    const name = options.name ?? `snapshot${Date.now()}`;
    const deadline = new Deadline({ timeout: options.timeout ?? DEFAULT_WAIT, signal: options.signal });
    const describe = (): string => `the snapshot '${name}' of '${this.#context.title}' waits for its batches`;
    return this.#context.step(`Snapshot of`, async () => {
      const { label = name, batches = 1, batchSize = 10, parameters: body = {} } = options;
      this.#context.assertParameters(body);
      const { status } = await deadline.during((signal) => this.#run.state({ signal }), describe);
      const startPipeline = options.start ?? !isActive(status);
      const query = { ...REV, snapshotLabel: label, batches, batchSize, startPipeline };
      await deadline.during(
        (signal) => this.#context.http.act('PUT', this.#at(name), { query, body, signal }),
        describe,
      );
      await orCancel(this.#context.http, this.#at(name), () =>
        waitUntil(deadline, this.#looksForEnd(name, startPipeline), describe, NEXT_STEP),
      );
      return deadline.during((signal) => this.get(name, { signal }), describe);
    });
  }

  /** `GET /rest/v1/pipeline/{id}/snapshots` */
  list(control: RequestOptions = {}): Promise<SnapshotInfo[]> {
    return this.#context.http.get(this.#context.path('snapshots'), listOf(snapshotInfo), { query: REV, ...control });
  }

  /**
   * The records of a snapshot. `GET /rest/v1/pipeline/{id}/snapshot/{name}`
   * @throws SdcError `SNAPSHOT_UNKNOWN`
   */
  async get(name: string, control: RequestOptions = {}): Promise<Snapshot> {
    const { data } = await this.#context.http.call('GET', this.#at(name), snapshotData, {
      query: REV,
      lossless: true,
      ...control,
    });
    if (data !== undefined) return new Snapshot(name, data, this.#context.runStages());
    throw new SdcError('SNAPSHOT_UNKNOWN', `${this.#context.named} has no snapshot '${name}'.`, {
      nextStep: 'pipeline.snapshots.list() names those that it has.',
    });
  }

  /** Gives a snapshot another label. `POST /rest/v1/pipeline/{id}/snapshot/{name}` */
  async relabel(name: string, label: string, control: RequestOptions = {}): Promise<void> {
    await this.#context.http.act('POST', this.#at(name), { query: { ...REV, snapshotLabel: label }, ...control });
  }

  /** Removes a snapshot, or cancels one that is being taken. `DELETE /rest/v1/pipeline/{id}/snapshot/{name}` */
  async delete(name: string, control: RequestOptions = {}): Promise<void> {
    await this.#context.http.act('DELETE', this.#at(name), { query: REV, ...control });
  }

  #looksForEnd(name: string, started: boolean): (signal: AbortSignal) => Promise<SnapshotInfo | undefined> {
    let ended = false;
    return async (signal) => {
      const info = await this.#info(name, signal);
      if (info?.inProgress === false) return info;
      const { status, message } = await this.#run.state({ signal });
      const over = hasFailed(status) || (!isActive(status) && !(started && status === 'EDITED'));
      // The last batch may have come between the two looks.
      if (over && ended) {
        const said = message == null ? 'SDC gives no reason.' : this.#context.clean(message);
        throw new SdcPipelineError(
          hasFailed(status) ? 'PIPELINE_FAILED' : 'PIPELINE_ENDED',
          this.#context.named,
          status,
          `It ended before the snapshot '${name}' had its batches. ${said}`,
        );
      }
      ended = over;
      return undefined;
    };
  }

  /** SDC does not know a snapshot until its pipeline has started. */
  async #info(name: string, signal: AbortSignal): Promise<SnapshotInfo | undefined> {
    try {
      const options = { query: REV, signal };
      return (await this.#context.http.call('GET', `${this.#at(name)}/status`, snapshotInfo, options)).data;
    } catch (error) {
      if (error instanceof SdcApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  #at(name: string): string {
    return this.#context.path('snapshot', name);
  }
}

const NEXT_STEP = 'See whether the pipeline gets data; a snapshot needs as many batches as it asks for.';
