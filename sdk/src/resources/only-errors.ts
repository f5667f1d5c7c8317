import type { SdcRecord } from '../records/record.js';
import type { Metrics } from './metrics.js';
import { SdcPipelineError } from './pipeline-errors.js';

/** So many batches with error records and no output record show that none follows. */
const BATCHES = 10;

/** Notices a run that sends all of its records to error: a wait for output records would never end. */
export class OnlyErrors {
  readonly #lastErrors: () => Promise<SdcRecord[]>;
  #before: Metrics | undefined;

  /** `lastErrors` asks for the last error records of the run. */
  constructor(lastErrors: () => Promise<SdcRecord[]>) {
    this.#lastErrors = lastErrors;
  }

  /**
   * Counts batches, not time: a busy machine has slow ones. Where records were put out before, only batches with records count: more
   * may follow after a pause.
   */
  seenIn(now: Metrics): boolean {
    const before = (this.#before ??= now);
    const first = now.outputRecords === 0;
    if (now.outputRecords > before.outputRecords || (first && before.errorRecords === 0)) {
      this.#before = now;
      return false;
    }
    if (!first) return now.errorRecords > before.errorRecords && now.batches - before.batches >= BATCHES;
    return batchesOf(now) - batchesOf(before) >= BATCHES;
  }

  /** `what` begins the message: `The pipeline 'orders'`. */
  async asError(what: string, status: string, { outputRecords, errorRecords }: Metrics): Promise<SdcPipelineError> {
    const error = (await this.#lastErrors()).map((record) => record.error).find((one) => one !== undefined);
    const why =
      error === undefined
        ? ''
        : ` at ${error.stage}: ${error.message.startsWith(error.code) ? '' : `${error.code} - `}${error.message}`;
    const put =
      outputRecords === 0 ? 'None of its records was put out' : `It no longer puts out records after ${outputRecords}`;
    const said = `${put}, ${errorRecords} went to error${why.replace(/\.$/, '')}.`;
    return new SdcPipelineError('ONLY_ERROR_RECORDS', what, status, said, 'See errorRecords().');
  }
}

function batchesOf({ batches, idleBatches = 0 }: Metrics): number {
  return batches + idleBatches;
}
