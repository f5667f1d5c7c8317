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

  constructor(code: string, title: string, status: string, said: string, nextStep?: string) {
    super(code, `The pipeline '${title}' is ${status}. ${said}`, { nextStep });
    this.status = status;
    this.sdcCode = codeOf(said);
  }
}
