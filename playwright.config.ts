import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { frameworkConfig } from './fixtures/config.js';
import type { SdcOptions } from './fixtures/options.js';

const SLOW = /@slow/;
const units = {
  testDir: '.',
  testMatch: join(
    import.meta.dirname,
    '{sdk/tests,docker,environment,images,fixtures,reports,stf,packaging,tools}/**/*.test.ts',
  ),
};

export default defineConfig<object, SdcOptions>(frameworkConfig({ root: import.meta.dirname, env: process.env }), {
  projects: [
    // Part of nightly, so not a default project.
    { name: 'smoke', testDir: 'specs/smoke', default: false },
    { name: 'nightly', testDir: 'specs' },
    { name: 'unit', ...units, grepInvert: SLOW, default: false },
    // Units that take a second or more: they wait for timeouts, run a compiler or other processes, or try hundreds of variants.
    { name: 'slow-unit', ...units, grep: SLOW, default: false },
    { name: 'framework', testDir: 'tests', testMatch: '**/*.test.ts', timeout: 180_000, default: false },
  ],
});
