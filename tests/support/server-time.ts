import type { TestInfo } from '@playwright/test';

/** The longest start of a Data Collector and the backends beside it on a busy machine, with the tests that use them. */
export const ENGINE_MS = 180_000;
/** The same for one backend. */
export const BACKEND_MS = 60_000;
/** The documentation promises that a run leaves nothing after ten seconds; a busy machine takes longer. */
export const LEFTOVERS_MS = 60_000;

/** Extends the timeout of a test by the time for the servers that it starts. */
export function allowForServers(
  testInfo: TestInfo,
  { engines = 0, backends = 0 }: { engines?: number; backends?: number },
): void {
  testInfo.setTimeout(testInfo.timeout + engines * ENGINE_MS + backends * BACKEND_MS);
}
