import { SdcError } from './errors.js';

/** The longest that timers take: 24.8 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * A timeout as timers and SDC take it: whole milliseconds, rounded up. `Infinity` is the longest that there is.
 * @throws SdcError `TIMEOUT_BAD`
 */
export function milliseconds(timeout: number): number {
  if (timeout > 0) return Math.min(Math.ceil(timeout), LONGEST);
  throw new SdcError('TIMEOUT_BAD', `${timeout} is no timeout.`, {
    nextStep: 'Give milliseconds, more than 0; Infinity where there shall be no end.',
  });
}
