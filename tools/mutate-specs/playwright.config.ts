import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { frameworkConfig } from '../../fixtures/config.js';
import { MUTATION_SEED } from '../../fixtures/mutation/mutate-created.js';
import type { SdcOptions } from '../../fixtures/options.js';
import { NIGHTLY } from '../nightly.js';

const ROOT = join(import.meta.dirname, '../..');

/** The specs of nightly, each pipeline with one changed config. A spec that notices it fails, so it waits less than usual. */
export default defineConfig<object, SdcOptions>(frameworkConfig({ root: ROOT, env: process.env }), {
  metadata: { [MUTATION_SEED]: Number(process.env['MUTATION_SEED']) },
  outputDir: join(ROOT, 'reports/out/mutations'),
  timeout: 20_000,
  expect: { timeout: 4_000 },
  reporter: [['json', { outputFile: process.env['MUTATION_REPORT'] }]],
  projects: [
    {
      name: 'mutated',
      testDir: join(ROOT, NIGHTLY.testDir),
      testIgnore: [...NIGHTLY.testIgnore, '**/killed-engine*', '**/broken-batches*'],
    },
  ],
});
