import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedPort, StageLink, StageSpec } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { sendPlain, type PlainResponse } from '../core/plain-request.js';
import { redactor } from '../core/redaction.js';
import type { SdcRecord } from '../records/record.js';
import { APPLICATION_ID, batchBody, CONTENT_TYPE, RPC_PATH } from './protocol.js';

const ORIGIN = 'com_streamsets_pipeline_stage_origin_sdcipc_SdcIpcDSource';
/** SDC's limit of one record, in MB. */
const MAX_RECORD_MB = 100;
/** How long an origin may refuse connections after its pipeline runs. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** Sends the records of an origin. */
type Delivery = (signal: AbortSignal, link: OriginLink) => Promise<void>;

/** The origin SDC RPC, and the way by which batches come to it. */
export class OriginLink {
  readonly #target: PublishedPort;
  readonly #id: string;
  readonly #patience: number;

  /** `patience`: milliseconds for which an origin may refuse connections. */
  constructor(target: PublishedPort, id = randomBytes(16).toString('hex'), patience = PATIENCE_MS) {
    this.#target = target;
    this.#id = id;
    this.#patience = patience;
    redactor.add(id);
  }

  /** @param deliver sends all records through the link that it is given */
  spec(deliver: Delivery, previewed?: readonly SdcRecord[]): StageSpec {
    return {
      stage: ORIGIN,
      configs: {
        'configs.port': this.#target.port,
        'configs.appId': this.#id,
        'configs.maxWaitTimeSecs': 1,
        'configs.maxRecordSize': MAX_RECORD_MB,
      },
      link: this.#stageLink(deliver, previewed),
    };
  }

  #stageLink(deliver: Delivery, previewed: readonly SdcRecord[] | undefined): StageLink {
    return {
      id: this.#id,
      ...(previewed === undefined ? {} : { previewed }),
      deliver: (signal) => deliver(signal, this),
      elsewhere: (ports) => {
        const target = ports.find(({ port }) => port === this.#target.port) ?? this.#target;
        return new OriginLink(target, this.#id, this.#patience).#stageLink(deliver, previewed);
      },
    };
  }

  /**
   * Sends a batch; resolves when the pipeline has committed it. A batch that is not answered is sent again: at least once.
   * @throws SdcError `RECORDS_UNREACHABLE`, `RECORDS_REFUSED`
   */
  async send(records: readonly SdcRecord[], signal: AbortSignal): Promise<void> {
    const body = batchBody(records);
    const end = Date.now() + this.#patience;
    for (;;) {
      try {
        const { status, text } = await this.#post(body, signal);
        if (status === 200) return;
        throw new SdcError('RECORDS_REFUSED', `The origin refused records with HTTP ${status} ${text}.`.trim(), {
          nextStep: 'See the log of the Data Collector.',
        });
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof SdcError) throw error;
        if (Date.now() > end) throw this.#unreachable(error);
        await sleep(PAUSE_MS, undefined, { signal });
      }
    }
  }

  #post(body: Buffer, signal: AbortSignal): Promise<PlainResponse> {
    const headers = { [APPLICATION_ID]: this.#id, 'content-type': CONTENT_TYPE };
    return sendPlain(this.#target.published, { method: 'POST', path: RPC_PATH, headers, body, signal });
  }

  #unreachable(cause: unknown): SdcError {
    const { host, port } = this.#target.published;
    return new SdcError(
      'RECORDS_UNREACHABLE',
      `The origin for records at ${host}:${port} does not accept connections.`,
      {
        nextStep: `Let this machine open connections to port ${port} of the Data Collector's machine, or give records that JSON can hold in one batch: they need no port.`,
        cause,
      },
    );
  }
}
