import { SdcError } from '../client/errors.js';
import { codeOf } from './issues.js';

/**
 * A run or preview went wrong: `PIPELINE_FAILED`, `PIPELINE_ENDED` (before what was waited for), `PIPELINE_NOT_STARTED`, `PREVIEW_FAILED`.
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
