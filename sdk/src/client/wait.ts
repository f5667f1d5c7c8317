import { setTimeout as sleep } from 'node:timers/promises';
import { Deadline, type WaitOptions } from './deadline.js';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;

/**
 * Asks until `look` gives something else than undefined; an exception of `look` ends the wait at once. A look that is under way at the
 * end of the wait is given up: the wait ends then, and `look` is told by the signal.
 * Pauses grow from 10 to 50 ms, so that the median delay between the event and its notice stays below that.
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
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
      const seen = await look(signal);
      if (seen !== undefined) return seen;
      await sleep(pause, undefined, { signal });
    }
  };
  return deadline.during(looking, describe, nextStep);
}
