import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { optionsFromEnvironment } from '../../environment/index.js';
import { configAmong } from '../config-file.js';
import { StfError } from '../stf-error.js';
import { refuseMisspelt } from './misspelt.js';

/**
 * Runs Playwright Test in this very process: its signals, its terminal and its exit code are Playwright's.
 * @param words specs and options for Playwright
 * @param environment what our own options stand for
 */
export async function runTests(words: string[], environment: Record<string, string>): Promise<void> {
  refuseMisspelt(words);
  Object.assign(process.env, environment);
  optionsFromEnvironment(process.env); // what makes no sense is told once, not by every test
  if (!words.some((word) => /^(-c|--config)(=|$)/.test(word))) requireConfig(process.cwd());
  const { path, load } = findPlaywright(process.cwd());
  process.argv = [process.execPath, path, 'test', ...words];
  load();
}

function requireConfig(folder: string): void {
  if (configAmong(readdirSync(folder)) !== undefined) return;
  throw new StfError('CONFIG_MISSING', `${folder} has no playwright.config.ts.`, {
    nextStep: 'Go to the folder that has one, or make it: npx stf init',
  });
}

/** The Playwright of the specs: two of them in one run do not know each other's tests. */
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
