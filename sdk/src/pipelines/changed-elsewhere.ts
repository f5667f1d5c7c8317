import { SdcApiError, SdcError } from '../client/errors.js';

/** SDC keeps something newer than what is being saved: `PIPELINE_CHANGED`. Nothing was stored. */
export class SdcConflictError extends SdcError {}

const OTHER_UUID = 'CONTAINER_0205';

/** Runs a save and says what SDC means when the uuids differ. */
export async function changedElsewhere<T>(what: string, nextStep: string, save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (cause) {
    if (!(cause instanceof SdcApiError) || cause.sdcCode !== OTHER_UUID) throw cause;
    throw new SdcConflictError(
      'PIPELINE_CHANGED',
      `${what} changed in the Data Collector after they were read here, so that saving would undo somebody's work.`,
      { cause, nextStep },
    );
  }
}
