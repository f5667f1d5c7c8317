import { untilAborted } from './abort.js';
import { SdcTimeoutError } from './errors.js';
import { milliseconds } from './milliseconds.js';

/** How long to wait. */
export interface WaitOptions {
  /** Milliseconds; the wait fails with `SDC_WAIT_TIMEOUT` after them. */
  timeout?: number | undefined;
  /** Gives the wait up with `SDC_ABORTED`. */
  signal?: AbortSignal | undefined;
}

/** The end of a wait, for all the steps that it takes. */
export class Deadline {
  /** Milliseconds from the beginning. */
  readonly timeout: number;
  /** Ends what is under way, at the end or when the wait is given up. */
  readonly signal: AbortSignal;
  readonly #late: AbortSignal;

  constructor({ timeout, signal }: WaitOptions & { timeout: number }) {
    this.timeout = milliseconds(timeout);
    this.#late = AbortSignal.timeout(this.timeout);
    this.signal = signal === undefined ? this.#late : AbortSignal.any([this.#late, signal]);
  }

  /**
   * Takes one step, but no longer than there is time; `describe` says what was waited for.
   * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`, `SDC_ABORTED`
   */
  async during<T>(step: (signal: AbortSignal) => Promise<T>, describe: () => string, nextStep?: string): Promise<T> {
    try {
      this.signal.throwIfAborted();
      return await untilAborted(step(this.signal), this.signal);
    } catch (error) {
      const isEnd = error === this.signal.reason || error instanceof SdcTimeoutError;
      if (!this.signal.aborted || !isEnd) throw error;
      throw this.#over(describe(), nextStep, error);
    }
  }

  #over(what: string, nextStep: string | undefined, cause: unknown): SdcTimeoutError {
    return this.signal.reason === this.#late.reason
      ? new SdcTimeoutError('SDC_WAIT_TIMEOUT', `Waited ${this.timeout} ms: ${what}.`, { nextStep, cause })
      : new SdcTimeoutError('SDC_ABORTED', `The wait was given up: ${what}.`, { cause });
  }
}
