import { randomBytes } from 'node:crypto';
import type { AttachContext, Attachable, StageSpec } from '../builder/attachable.js';
import { waitFor, type WaitOptions } from '../core/deadline.js';
import { SdcError } from '../core/errors.js';
import { redactor } from '../core/redaction.js';
import type { SdcRecord } from '../records/record.js';
import { linesOf, recordOf } from './protocol.js';

/** The stage that sends records to a wiretap, and the one that sends error records and events of the pipeline itself. */
const DESTINATION = 'com_streamsets_pipeline_stage_destination_sdcipc_SdcIpcDTarget';
const TO_ERROR = 'com_streamsets_pipeline_stage_destination_sdcipc_ToErrorSdcIpcDTarget';

/** Ample for a test whose process is busy; SDC's own default is two seconds. */
const READ_TIMEOUT_MS = 30_000;

/** One place of a pipeline at which a wiretap stands. */
export interface TapPoint {
  /** Title of the pipeline. */
  pipeline: string;
  /** `destination`, `executor` (events), `error`, `lifecycle` (start and stop events). */
  position: AttachContext['position'];
  /** Label of the stage that it has replaced; undefined where it was added. */
  replaces: string | undefined;
}

/** A batch as it arrived at a wiretap. */
export interface TappedBatch extends TapPoint {
  readonly records: readonly SdcRecord[];
}

/** What a wiretap needs of the server that receives its batches. @internal */
export interface TapHost {
  /** `host:port` as the Data Collector reaches it. */
  readonly address: string;
  register(id: string, receiver: TapReceiver): void;
  unreachable(): SdcError;
  /** So many bytes are no longer held. */
  release(bytes: number): void;
}

/** The body of a request in the pieces in which it arrived. @internal */
export interface ReceivedBody {
  chunks: Buffer[];
  /** In bytes. */
  length: number;
}

/** @internal */
export interface TapReceiver {
  reached(): void;
  receive(body: ReceivedBody): void;
  refuse(error: SdcError): void;
}

/**
 * Captures the records that reach a place of a pipeline: as destination (`.to(tap)`, `stage.replaceWith(tap)`), as error stage
 * (`p.errorsTo(tap)`), for events (`stage.events.to(tap)`, `p.onStart(tap)`, `p.onStop(tap)`). It can be read while the pipeline runs;
 * one that stands at several places has the records of all of them in the order of their arrival. The way is SDC RPC, which every
 * Data Collector has.
 */
export class Wiretap implements Attachable {
  readonly #host: TapHost;
  readonly #points: TapPoint[] = [];
  #arrived: Arrived[] = [];
  #reached = false;
  #refused: SdcError | undefined;

  /** @internal Made by `Rpc`. */
  constructor(host: TapHost) {
    this.#host = host;
  }

  /**
   * The destination SDC RPC, or Write to Another Pipeline for error records and events of the pipeline itself.
   * @throws SdcError `TAP_POSITION` as an origin or a statistics stage
   */
  attach({ position, pipeline, replaces }: AttachContext): StageSpec {
    if (position === 'origin' || position === 'statistics') {
      throw new SdcError('TAP_POSITION', `A wiretap cannot be the ${position} of a pipeline.`, {
        nextStep: 'Use it as a destination, as the error stage, or for events.',
      });
    }
    const point = { pipeline, position, replaces };
    const id = randomBytes(16).toString('hex');
    redactor.add(id);
    this.#points.push(point);
    this.#host.register(id, {
      reached: () => (this.#reached = true),
      receive: (body) => void this.#arrived.push(new Arrived(point, body)),
      refuse: (error) => (this.#refused ??= error),
    });
    const special = position === 'error' || position === 'lifecycle';
    return {
      stage: special ? TO_ERROR : DESTINATION,
      configs: {
        'config.hostPorts': [this.#host.address],
        'config.appId': id,
        'config.compression': false,
        'config.readTimeOutMs': READ_TIMEOUT_MS,
        'config.backOff': 10,
        // A record that does not arrive here must not become an error record that a test overlooks.
        ...(special ? {} : { stageOnRecordError: 'STOP_PIPELINE' }),
      },
      link: { id, explain: ({ code }) => (code?.startsWith('IPC_DEST_') ? this.#host.unreachable() : undefined) },
    };
  }

  /** Where it stands, in the order in which it was attached. */
  get points(): readonly TapPoint[] {
    return [...this.#points];
  }

  /** The batches as they arrived; those that SDC sent again too. */
  get batches(): readonly TappedBatch[] {
    return this.#arrived.map((batch) => batch.read());
  }

  /** All records in the order of their arrival; those that SDC sent again too. */
  get records(): SdcRecord[] {
    return this.batches.flatMap(({ records }) => records);
  }

  /** The error records among them, with {@link SdcRecord.error}. */
  get errorRecords(): SdcRecord[] {
    return this.records.filter(({ error }) => error !== undefined);
  }

  /**
   * The records that arrived again, each as often: same place, same source record, same content. SDC delivers at least once, and sends a
   * batch again when an answer is lost or when it resumes after a crash.
   */
  get duplicates(): SdcRecord[] {
    const seen = new Map<TapPoint, Set<string>>();
    return this.#arrived.flatMap((batch) => {
      const earlier = seen.get(batch.point) ?? new Set();
      seen.set(batch.point, earlier);
      return batch.lines().flatMap((line, index) => {
        const again = earlier.has(line);
        earlier.add(line);
        return again ? [batch.read().records[index] as SdcRecord] : [];
      });
    });
  }

  /** All records so far, which it then forgets as {@link reset} does: `const before = sales.take()`. */
  take(): SdcRecord[] {
    const { records } = this;
    this.reset();
    return records;
  }

  /** Forgets what has arrived; the wiretap stays where it is. */
  reset(): void {
    this.#host.release(this.#arrived.reduce((sum, { length }) => sum + length, 0));
    this.#arrived = [];
    this.#refused = undefined;
  }

  /**
   * Waits until at least so many records have arrived.
   * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`, SdcError `TAP_NOT_ATTACHED`, `TAP_FULL`
   */
  async waitForRecords(count: number, { timeout = 60_000, signal }: WaitOptions = {}): Promise<SdcRecord[]> {
    this.#assertAttached();
    return waitFor(
      () => {
        if (this.#refused !== undefined) throw this.#refused;
        return Promise.resolve(this.#count() >= count ? this.records : undefined);
      },
      () => `${this.#count()} of ${count} records have arrived at the wiretap (${this.#where()})`,
      {
        timeout,
        ...(signal === undefined ? {} : { signal }),
        nextStep: 'See whether the pipeline runs, and whether records went to error.',
      },
    );
  }

  /**
   * Checks that what it has says something about a pipeline: it is attached, and a Data Collector has connected to it.
   * @throws SdcError `TAP_NOT_ATTACHED`, `TAP_NOT_REACHED`, `TAP_FULL`
   */
  assertReached(): void {
    this.#assertAttached();
    if (this.#refused !== undefined) throw this.#refused;
    if (this.#reached) return;
    throw new SdcError('TAP_NOT_REACHED', `No Data Collector has connected to the wiretap (${this.#where()}).`, {
      nextStep: 'Start the pipeline first: await pipeline.run().',
    });
  }

  #assertAttached(): void {
    if (this.#points.length > 0) return;
    throw new SdcError('TAP_NOT_ATTACHED', 'The wiretap is not part of a pipeline.', {
      nextStep: 'Attach it: .to(tap), p.stage(…).replaceWith(tap), p.errorsTo(tap) or stage.events.to(tap).',
    });
  }

  #count(): number {
    return this.#arrived.reduce((sum, batch) => sum + batch.lines().length, 0);
  }

  #where(): string {
    const places = this.#points.map(
      ({ position, pipeline, replaces }) =>
        `${position} of '${pipeline}'${replaces === undefined ? '' : ` in place of '${replaces}'`}`,
    );
    return places.join(', ');
  }
}

/** A batch that is read when it is first asked for: reading must not slow the pipeline down. */
class Arrived {
  readonly point: TapPoint;
  /** Bytes of its body. */
  readonly length: number;
  #chunks: Buffer[] | undefined;
  #lines: string[] = [];
  #batch: TappedBatch | undefined;

  constructor(point: TapPoint, { chunks, length }: ReceivedBody) {
    this.point = point;
    this.length = length;
    this.#chunks = chunks;
  }

  lines(): readonly string[] {
    if (this.#chunks !== undefined) this.#lines = linesOf(Buffer.concat(this.#chunks));
    this.#chunks = undefined;
    return this.#lines;
  }

  read(): TappedBatch {
    return (this.#batch ??= { ...this.point, records: this.lines().map(recordOf) });
  }
}
