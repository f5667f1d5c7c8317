import type { SdcRecord } from '../records/record.js';
import type { Metrics } from './metrics.js';
import { SdcPipelineError } from './pipeline-errors.js';

/** So many batches without an output record after the first error record show that none follows. */
const BATCHES = 10;

/** Notices a run that sends all of its records to error: a wait for output records would never end. */
export class OnlyErrors {
  readonly #lastErrors: () => Promise<SdcRecord[]>;
  #since: number | undefined;

  /** `lastErrors` asks for the last error records of the run. */
  constructor(lastErrors: () => Promise<SdcRecord[]>) {
    this.#lastErrors = lastErrors;
  }

  /** Counts batches, not time: a busy machine has slow ones. */
  seenIn({ outputRecords, errorRecords, batches, idleBatches = 0 }: Metrics): boolean {
    const now = batches + idleBatches;
    this.#since = outputRecords > 0 || errorRecords === 0 ? undefined : (this.#since ?? now);
    return this.#since !== undefined && now - this.#since >= BATCHES;
  }

  /** `what` begins the message: `The pipeline 'orders'`. */
  async asError(what: string, status: string, { errorRecords }: Metrics): Promise<SdcPipelineError> {
    const error = (await this.#lastErrors()).map((record) => record.error).find((one) => one !== undefined);
    const why =
      error === undefined
        ? ''
        : ` at ${error.stage}: ${error.message.startsWith(error.code) ? '' : `${error.code} - `}${error.message}`;
    const said = `None of its records was put out, ${errorRecords} went to error${why.replace(/\.$/, '')}.`;
    return new SdcPipelineError('ONLY_ERROR_RECORDS', what, status, said, 'See errorRecords().');
  }
}
