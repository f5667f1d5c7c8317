export interface SdcErrorOptions {
  /** What the reader can do about it; becomes the last sentence of the message. */
  nextStep?: string;
  cause?: unknown;
}

/**
 * Every error that the SDK and the framework throw on purpose.
 * `code` is stable and meant for programs; `message` says what happened, where, and what to do next.
 */
export class SdcError extends Error {
  readonly code: string;
  readonly nextStep: string | undefined;

  constructor(code: string, message: string, options: SdcErrorOptions = {}) {
    super(
      options.nextStep === undefined ? message : `${message} ${options.nextStep}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = new.target.name;
    this.code = code;
    this.nextStep = options.nextStep;
  }
}
