import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StageLink, StageSpec } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { redactor } from '../core/redaction.js';
import type { SdcRecord } from '../records/record.js';
import type { OriginTarget } from './open-ports.js';
import { APPLICATION_ID, batchBody, CONTENT_TYPE, RPC_PATH } from './protocol.js';

const ORIGIN = 'com_streamsets_pipeline_stage_origin_sdcipc_SdcIpcDSource';
/** SDC's limit of one record, in MB. */
const MAX_RECORD_MB = 100;
/** How long an origin may refuse connections after its pipeline runs. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** The origin SDC RPC, and the way by which batches come to it. */
export class OriginLink {
  readonly #target: OriginTarget;
  readonly #id = randomBytes(16).toString('hex');

  constructor(target: OriginTarget) {
    this.#target = target;
    redactor.add(this.#id);
  }

  spec(deliver: NonNullable<StageLink['deliver']>): StageSpec {
    return {
      stage: ORIGIN,
      configs: {
        'configs.port': this.#target.port,
        'configs.appId': this.#id,
        'configs.maxWaitTimeSecs': 1,
        'configs.maxRecordSize': MAX_RECORD_MB,
      },
      link: { id: this.#id, deliver },
    };
  }

  /**
   * Sends a batch; resolves when the pipeline has committed it. A batch that is not answered is sent again: at least once.
   * @throws SdcError `RECORDS_UNREACHABLE`, `RECORDS_REFUSED`
   */
  async send(records: readonly SdcRecord[], signal: AbortSignal): Promise<void> {
    const body = batchBody(records);
    const end = Date.now() + PATIENCE_MS;
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

  #post(body: Buffer, signal: AbortSignal): Promise<{ status: number; text: string }> {
    const headers = { [APPLICATION_ID]: this.#id, 'content-type': CONTENT_TYPE, 'content-length': body.length };
    return new Promise((resolve, reject) => {
      const sent = request(
        { ...this.#target.published, path: RPC_PATH, method: 'POST', headers, signal, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
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
