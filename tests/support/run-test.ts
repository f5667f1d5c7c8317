import { test as base } from '@playwright/test';
import { InlineRun } from './inline-run.js';

interface RunFixtures {
  /** Starts an inline run; it and its folders are gone after the test. */
  startRun: (
    files: Record<string, string>,
    options?: { env?: Record<string, string>; args?: string[] },
  ) => Promise<InlineRun>;
}

export const test = base.extend<RunFixtures>({
  startRun: async ({}, use, testInfo) => {
    const runs: InlineRun[] = [];
    await use(async (files, options) => {
      const run = await InlineRun.start(files, options);
      runs.push(run);
      return run;
    });
    for (const run of runs) {
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('output of the inline run', { body: run.output, contentType: 'text/plain' });
      }
      await run.remove();
    }
  },
});

export { expect } from '@playwright/test';
