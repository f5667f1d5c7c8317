import { join } from 'node:path';
import type { BundledPackage } from './bundle.js';

const ROOT = join(import.meta.dirname, '..');

/** The framework: what the package exports, and what Playwright, the runner or the supervisor starts by path. */
export const FRAMEWORK: BundledPackage = {
  root: ROOT,
  entries: [
    'fixtures/index',
    'fixtures/config',
    'fixtures/run/global-teardown',
    'reports/run-report',
    'reports/junit-failures',
    'environment/run/supervisor-process',
    'environment/network/relay-main',
    'stf/main',
  ],
};

export const SDK: BundledPackage = {
  root: join(ROOT, 'sdk/src'),
  entries: ['index', 'core/errors', 'cli/main'],
};
