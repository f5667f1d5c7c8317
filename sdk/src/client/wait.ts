import { setTimeout as sleep } from 'node:timers/promises';
import { SdcTimeoutError } from './errors.js';

/** How long to wait. */
export interface WaitOptions {
  /** Milliseconds; the wait fails with `SDC_WAIT_TIMEOUT` after them. */
  timeout?: number | undefined;
  /** Gives the wait up with `SDC_ABORTED`. */
  signal?: AbortSignal | undefined;
}

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;

/**
 * Asks until `look` gives something else than undefined; an exception of `look` ends the wait at once.
 * Pauses grow from 10 to 50 ms, so that the median delay between the event and its notice stays below that.
 */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  describe: () => string,
  options: WaitOptions & { timeout: number; nextStep?: string },
): Promise<T> {
  const deadline = performance.now() + options.timeout;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    throwIfAborted(options.signal, describe);
    const seen = await look();
    if (seen !== undefined) return seen;
    const left = deadline - performance.now();
    if (left <= 0) {
      throw new SdcTimeoutError('SDC_WAIT_TIMEOUT', `Waited ${options.timeout} ms: ${describe()}.`, {
        nextStep: options.nextStep,
      });
    }
    await pauseFor(Math.min(pause, left), options.signal);
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
}

function throwIfAborted(signal: AbortSignal | undefined, describe: () => string): void {
  if (signal?.aborted) throw new SdcTimeoutError('SDC_ABORTED', `The wait was given up: ${describe()}.`);
}

async function pauseFor(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(ms, undefined, signal === undefined ? undefined : { signal });
  } catch (cause) {
    if (!signal?.aborted) throw cause;
  }
}
