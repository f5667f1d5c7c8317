import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { frameworkConfig, uiProject } from './fixtures/config.js';
import type { SdcOptions } from './fixtures/options.js';
import { NIGHTLY } from './tools/nightly.js';

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
    { name: 'nightly', ...NIGHTLY },
    // One test at a time, on engines with Java's optimizing compiler.
    {
      name: 'performance',
      testDir: 'specs/performance',
      timeout: 600_000,
      workers: 1,
      use: { sdcOptimizeFor: 'throughput', sdcHeapMb: 1024 },
      default: false,
    },
    // Breaks servers and networks on purpose, and proves that no record is lost.
    { name: 'faults', testDir: 'specs/faults', default: false },
    // The same at random, for as long as `stf soak` says.
    { name: 'soak', testDir: 'specs/soak', workers: 1, default: false },
    // SDC's front end in a browser. The first says what is missing for it.
    { name: 'front-end', testDir: 'specs/ui', testMatch: 'front-end.setup.ts', ...uiProject(), default: false },
    { name: 'ui', testDir: 'specs/ui', dependencies: ['front-end'], ...uiProject(), default: false },
    { name: 'unit', ...units, grepInvert: SLOW, default: false },
    // Units that take a second or more: they wait for timeouts, run a compiler or other processes, or try hundreds of variants.
    { name: 'slow-unit', ...units, grep: SLOW, default: false },
    { name: 'installed', testDir: 'tests', testMatch: 'installed.setup.ts', default: false },
    {
      name: 'framework',
      testDir: 'tests',
      testMatch: '**/*.test.ts',
      testIgnore: 'docker/**',
      dependencies: ['installed'],
      timeout: 180_000,
      default: false,
    },
    // Last: CI prepares Docker while the other tests run.
    {
      name: 'docker',
      testDir: 'tests/docker',
      testMatch: '**/*.test.ts',
      dependencies: ['installed'],
      timeout: 180_000,
      default: false,
    },
  ],
});
