import { setTimeout as sleep } from 'node:timers/promises';
import { SdcTimeoutError, SdcError } from './errors.js';

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

/**
 * What the work gives, unless the signal comes first; the work itself goes on for others who wait for it.
 * @throws what the signal was aborted with
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  return Promise.race([aborted, work]).finally(() => signal.removeEventListener('abort', onAbort));
}

/** The longest that timers take: 24.8 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * A timeout as timers and SDC take it: whole milliseconds, rounded up. `Infinity` is the longest that there is.
 * @throws SdcError `TIMEOUT_BAD`
 */
export function milliseconds(timeout: number): number {
  if (timeout > 0) return Math.min(Math.ceil(timeout), LONGEST);
  throw new SdcError('TIMEOUT_BAD', `${timeout} is not a timeout.`, {
    nextStep: 'Give milliseconds, more than 0; Infinity where there shall be no end.',
  });
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;
const LONG_WAIT_MS = 1_000;
const LONGEST_PAUSE_OF_LONG_WAIT_MS = 100;

/**
 * Asks until `look` gives something else than undefined; an exception of `look` ends the wait at once. A look that is under way at the
 * end of the wait is given up: the wait ends then, and the signal tells `look`.
 * Pauses grow from 10 to 50 ms, so that the median delay between the event and its notice stays below that, and to 100 ms after a second.
 * @throws SdcTimeoutError `SDC_WAIT_TIMEOUT`, `SDC_ABORTED`
 */
export async function waitFor<T>(
  look: (signal: AbortSignal) => Promise<T | undefined>,
  describe: () => string,
  options: WaitOptions & { timeout: number; nextStep?: string },
): Promise<T> {
  return waitUntil(new Deadline(options), look, describe, options.nextStep);
}

/** {@link waitFor} as one step of a wait that has several. */
export async function waitUntil<T>(
  deadline: Deadline,
  look: (signal: AbortSignal) => Promise<T | undefined>,
  describe: () => string,
  nextStep?: string,
): Promise<T> {
  const looking = async (signal: AbortSignal): Promise<T> => {
    const begin = performance.now();
    for (let pause = FIRST_PAUSE_MS; ; pause *= 1.5) {
      const seen = await look(signal);
      if (seen !== undefined) return seen;
      const long = performance.now() - begin > LONG_WAIT_MS;
      pause = Math.min(pause, long ? LONGEST_PAUSE_OF_LONG_WAIT_MS : LONGEST_PAUSE_MS);
      await sleep(pause, undefined, { signal });
    }
  };
  return deadline.during(looking, describe, nextStep);
}

/** Aborted after so many milliseconds, or with `signal`. */
export function limitOf(most: number | undefined, signal: AbortSignal | undefined): AbortSignal {
  const limits = [most === undefined ? undefined : AbortSignal.timeout(most), signal];
  return AbortSignal.any(limits.filter((limit) => limit !== undefined));
}
