import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Both packages as npm installs them, written before the tests: inline runs test what users get, and a package starts faster than
 * the sources. Below `node_modules`, so that Playwright does not compile it.
 */
export const INSTALLED = join(ROOT, 'node_modules/.cache/installed');
export const INSTALLED_FRAMEWORK = join(INSTALLED, 'node_modules/sdc-test-framework');
export const INSTALLED_SDK = join(INSTALLED, 'node_modules/sdc-sdk');
