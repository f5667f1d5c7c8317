/** Reports one line about long work to the user. */
export type Progress = (message: string) => void;

export const silent: Progress = () => undefined;

/** CI logs keep every line, so a line per five seconds is enough to show that work continues. */
const REPORT_EVERY_MS = 5_000;

/**
 * Reports the state of long work every five seconds until it ends: `Maven: module 4 of 12 (25 s)`.
 *
 * @param state how much of the work is done, at the time of the call; nothing is reported while it is undefined
 */
export async function reportWhile<T>(
  work: Promise<T>,
  progress: Progress,
  state: () => string | undefined,
  everyMs = REPORT_EVERY_MS,
): Promise<T> {
  const start = performance.now();
  const timer = setInterval(() => {
    const text = state();
    if (text !== undefined) progress(`${text} (${Math.round((performance.now() - start) / 1000)} s)`);
  }, everyMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** `41 of about 230 MB`, or `41 MB` when the total is unknown. */
export function megabytes(bytes: number, totalBytes?: number): string {
  const amount = (value: number): string => (value / 1_000_000).toFixed(value < 9_950_000 ? 1 : 0);
  return totalBytes === undefined ? `${amount(bytes)} MB` : `${amount(bytes)} of about ${amount(totalBytes)} MB`;
}
