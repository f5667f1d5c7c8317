import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { machineFrom, optionsFromEnvironment } from '../../environment/index.js';
import { configAmong } from '../init/config-file.js';
import { StfError } from '../output/stf-error.js';
import { refuseMisspelt } from './misspelt.js';

/**
 * Runs Playwright Test in this process, so that signals, terminal and exit code are Playwright's.
 * @param words specs and options for Playwright
 * @param environment variables set by our own options
 */
export async function runTests(words: string[], environment: Record<string, string>): Promise<void> {
  refuseMisspelt(words);
  // Playwright's workers inherit the environment of this process, and get options in this way only.
  Object.assign(process.env, environment);
  optionsFromEnvironment(process.env); // reports invalid options once instead of in each test
  machineFrom(process.env);
  if (!words.some((word) => /^(-c|--config)(=|$)/.test(word))) requireConfig(process.cwd());
  const { path, load } = findPlaywright(process.cwd());
  process.argv = [process.execPath, path, 'test', ...words];
  load();
}

function requireConfig(folder: string): void {
  if (configAmong(readdirSync(folder)) !== undefined) return;
  throw new StfError('CONFIG_MISSING', `${folder} has no playwright.config.ts.`, {
    nextStep: 'Change to the directory that has one, or create one: npx stf init',
  });
}

/** The Playwright that the specs use: with two copies, neither knows the tests of the other. */
function findPlaywright(folder: string): { path: string; load: () => void } {
  const name = '@playwright/test/cli';
  for (const from of [join(folder, 'package.json'), import.meta.filename]) {
    const require = createRequire(from);
    try {
      const path = require.resolve(name);
      return { path, load: () => void require(path) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  }
  throw new StfError('PLAYWRIGHT_MISSING', `Playwright Test is not installed in ${folder}.`, {
    nextStep: 'Install it: npm install --save-dev @playwright/test',
  });
}
