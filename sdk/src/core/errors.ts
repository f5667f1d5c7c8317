/** What an error says beside its message. */
export interface SdcErrorOptions {
  /** What the reader can do about it; becomes the last sentence of the message. */
  nextStep?: string | undefined;
  cause?: unknown;
}

/**
 * Every error that the SDK and the framework throw on purpose.
 * `code` is stable and meant for programs; `message` is `summary` followed by `nextStep`.
 */
export class SdcError extends Error {
  /** Stable, for programs: `SDC_UNREACHABLE`, `PIPELINE_FAILED` … */
  readonly code: string;
  /** What happened, and where; the message without its next step. */
  readonly summary: string;
  /** What the reader can do about it; the message ends with it. */
  readonly nextStep: string | undefined;

  constructor(code: string, summary: string, options: SdcErrorOptions = {}) {
    super(
      options.nextStep === undefined ? summary : `${summary} ${options.nextStep}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = new.target.name;
    this.code = code;
    this.summary = summary;
    this.nextStep = options.nextStep;
  }
}

/**
 * Nothing, or something else than a Data Collector, answers at the URL: `SDC_UNREACHABLE`, `SDC_NOT_FOUND_AT_URL`, `SDC_BAD_URL`,
 * `SDC_BAD_ANSWER`, `SDC_CERTIFICATE`; a write went out and no answer came back: `SDC_CONNECTION_LOST`; or it was closed: `SDC_CLOSED`.
 */
export class SdcConnectionError extends SdcError {}

/** The Data Collector refuses the user: `SDC_LOGIN_REFUSED`, `SDC_LOGIN_EXPIRED`, `SDC_FORBIDDEN`, `SDC_CONTROL_HUB`. */
export class SdcAuthenticationError extends SdcError {
  /** Data Collector's own error code, such as `CONTAINER_01200`, where it gave one. */
  readonly sdcCode: string | undefined;

  constructor(code: string, message: string, options: SdcErrorOptions & { sdcCode?: string | undefined } = {}) {
    super(code, message, options);
    this.sdcCode = options.sdcCode;
  }
}

/** A call or a wait took longer than it was given: `SDC_CALL_TIMEOUT`, `SDC_WAIT_TIMEOUT`; or was given up: `SDC_ABORTED`. */
export class SdcTimeoutError extends SdcError {}

/** The Data Collector answered a REST call with an error of its own. */
export class SdcApiError extends SdcError {
  /** HTTP status of the answer. */
  readonly status: number;
  /** Data Collector's own error code, such as `CONTAINER_0200`, where it gave one. */
  readonly sdcCode: string | undefined;
  /** Method and path of the call. */
  readonly endpoint: string;

  constructor(
    message: string,
    answer: { status: number; sdcCode: string | undefined; endpoint: string },
    options: SdcErrorOptions = {},
  ) {
    super('SDC_API_ERROR', message, options);
    this.status = answer.status;
    this.sdcCode = answer.sdcCode;
    this.endpoint = answer.endpoint;
  }
}

/**
 * A pipeline names what this Data Collector does not have, or a call a stage that its pipeline does not have: `STAGE_UNKNOWN`,
 * `STAGE_AMBIGUOUS`, `CONFIG_UNKNOWN`, `CONFIG_VALUE_UNKNOWN`, `CONFIG_VALUE_BAD`, `PIPELINE_WIRING`, `PIPELINE_TITLE`, `PIPELINE_JSON`, `PIPELINE_FILE`,
 * `PIPELINE_NEWER`, `PIPELINE_UNSUPPORTED`, `STAGE_KIND`, `LANE_OPEN`, `SYSTEM_AMBIGUOUS`, `TABLE_UNKNOWN`,
 * `PARAMETER_UNKNOWN`.
 */
export class SdcDefinitionError extends SdcError {
  /** What an error with the code `STAGE_UNKNOWN` did not find, where that was a stage of a pipeline that is built. */
  readonly missing: MissingStage | undefined;

  constructor(code: string, message: string, options: SdcErrorOptions & { missing?: MissingStage } = {}) {
    super(code, message, options);
    this.missing = options.missing;
  }
}

/** A stage that a Data Collector does not have. */
export interface MissingStage {
  /** Label or name. */
  stage: string;
  /** Id of the library that it was to be of, with or without `streamsets-datacollector-`. */
  library?: string;
  /** Ids of the vendor's stage libraries that have it, as far as the catalogue of the SDK knows. */
  libraries: readonly string[];
}
