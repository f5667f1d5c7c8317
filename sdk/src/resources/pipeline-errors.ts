import { SdcError, SdcApiError } from '../core/errors.js';
import { mapped, number, object, optional, text, withDefault, type Schema } from '../core/schema.js';
import { codeOf } from './issues.js';

/**
 * A run or preview went wrong: `PIPELINE_FAILED`, `PIPELINE_ENDED` (before what was waited for), `PIPELINE_NOT_STARTED`,
 * `ONLY_ERROR_RECORDS` (a wait for output records that never come), `PREVIEW_FAILED`.
 */
export class SdcPipelineError extends SdcError {
  /** The status in which SDC left it. */
  readonly status: string;
  /** SDC's own code, such as `JDBC_06`, where its message has one. */
  readonly sdcCode: string | undefined;

  /** `what` begins the message, such as `The pipeline 'orders'`; `said` is what SDC says. */
  constructor(code: string, what: string, status: string, said: string, nextStep?: string) {
    super(code, `${what} is ${status}. ${said}`, { nextStep });
    this.status = status;
    this.sdcCode = codeOf(said);
  }
}

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
      `${what} changed in the Data Collector after they were read here, so that saving would undo another user's change.`,
      { cause, nextStep },
    );
  }
}

/** An error of a stage itself, not of a single record. */
export interface ErrorMessage {
  /** SDC's code, such as `JDBC_34`. */
  code: string | undefined;
  message: string;
  time: Date | undefined;
}

const json = object({
  errorCode: optional(text),
  localized: optional(text),
  nonLocalized: optional(text),
  message: optional(text),
  timestamp: withDefault(number, 0),
});

/** One of `GET /rest/v1/pipeline/{id}/errorMessages` */
export const errorMessage: Schema<ErrorMessage> = mapped(json, (one) => ({
  code: one.errorCode,
  message: one.localized ?? one.nonLocalized ?? one.message ?? '',
  time: one.timestamp === 0 ? undefined : new Date(one.timestamp),
}));
