import { Deadline } from '../client/deadline.js';
import { SdcApiError, SdcError } from '../client/errors.js';
import type { RequestOptions } from '../client/http.js';
import { listOf } from '../client/shape.js';
import { waitUntil } from '../client/wait.js';
import { orCancel } from './cancel.js';
import { REV, type PipelineContext } from './context.js';
import { SdcPipelineError } from './pipeline-error.js';
import { DEFAULT_WAIT, type Run } from './run.js';
import { Snapshot, snapshotData, snapshotInfo, type SnapshotInfo, type SnapshotOptions } from './snapshot.js';
import { hasFailed, isActive } from './status.js';

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
   * @throws SdcPipelineError `PIPELINE_FAILED` or `PIPELINE_ENDED`, SdcTimeoutError
   */
  async take(options: SnapshotOptions = {}): Promise<Snapshot> {
    const name = options.name ?? `snapshot${Date.now()}`;
    const deadline = new Deadline({ timeout: options.timeout ?? DEFAULT_WAIT, signal: options.signal });
    const describe = (): string => `the snapshot '${name}' of '${this.#context.title}' waits for its batches`;
    return this.#context.step(`Snapshot of`, async () => {
      const { label = name, batches = 1, batchSize = 10, parameters: body = {} } = options;
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
    throw new SdcError('SNAPSHOT_UNKNOWN', `The pipeline '${this.#context.title}' has no snapshot '${name}'.`, {
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
          `The pipeline '${this.#context.title}'`,
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
