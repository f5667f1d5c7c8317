import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { configAmong } from '../config-file.js';
import { JOINED_CONFIG } from './templates.js';

/**
 * What is left to do in a folder to which the framework was added.
 * @param way to the folder from where the person is; empty when that is the same
 */
export async function nextSteps(root: string, way: string): Promise<string> {
  const go = way === '' ? '' : `cd ${way} && `;
  const run = isInstalled(root)
    ? `Run the specs: ${go}npx stf test`
    : `Install the framework there (its tarball or its name), then run the specs:\n  ${go}npm install --save-dev <sdc-test-framework> && npx stf test`;
  const config = await foreignConfig(root);
  if (config === undefined) return run;
  return [
    `${config} does not use the framework yet, so no spec can run. First let it begin with the framework's settings:`,
    '',
    indented(JOINED_CONFIG),
    '',
    'When you have tests elsewhere, give them and the specs a project each, with a testDir of its own.',
    '',
    run,
  ].join('\n');
}

/** A config that somebody had before, and that does not set what the framework needs. */
async function foreignConfig(root: string): Promise<string | undefined> {
  const config = configAmong(await readdir(root));
  if (config === undefined) return undefined;
  return (await readFile(join(root, config), 'utf8')).includes('frameworkConfig') ? undefined : config;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

function isInstalled(root: string): boolean {
  try {
    createRequire(join(root, 'package.json')).resolve('sdc-test-framework/package.json');
    return true;
  } catch {
    return false;
  }
}
