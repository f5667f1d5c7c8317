import { test as base } from '@playwright/test';
import { InlineRun } from './inline-run.js';
import { allowForServers } from './server-time.js';

interface StartOptions {
  env?: Record<string, string>;
  args?: string[];
  /** Engines that the run starts one after the other; extends the timeout of the test for each. Default: 1 */
  engines?: number;
}

export interface RunFixtures {
  /** Starts an inline run; it and its directories are removed after the test. */
  startRun: (files: Record<string, string>, options?: StartOptions) => Promise<InlineRun>;
}

export const test = base.extend<RunFixtures>({
  startRun: async ({}, use, testInfo) => {
    const runs: InlineRun[] = [];
    await use(async (files, { engines = 1, ...options } = {}) => {
      allowForServers(testInfo, { engines });
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
