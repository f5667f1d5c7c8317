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
