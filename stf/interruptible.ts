import { EXIT } from './exit-codes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work that a Ctrl-C gives up in order; then the exit code says so, and no error is shown. */
export async function interruptible(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const given = new AbortController();
  const giveUp = (): void => {
    given.abort();
  };
  for (const signal of SIGNALS) process.on(signal, giveUp);
  try {
    await work(given.signal);
  } catch (error) {
    if (!given.signal.aborted) throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, giveUp);
    if (given.signal.aborted) process.exitCode = EXIT.interrupted;
  }
}
