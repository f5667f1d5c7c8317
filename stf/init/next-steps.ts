import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { configAmong } from './config-file.js';
import { JOINED_CONFIG } from './templates.js';

/**
 * The next steps after the framework was added to a directory.
 * @param path of the directory relative to the working directory; empty when they are the same
 */
export async function nextSteps(root: string, path: string): Promise<string> {
  const go = path === '' ? '' : `cd ${path} && `;
  const run = isInstalled(root)
    ? `Run the specs: ${go}npx stf test`
    : `Install the framework there (its tarball or its name), then run the specs:\n  ${go}npm install --save-dev <sdc-test-framework> && npx stf test`;
  const config = await foreignConfig(root);
  if (config === undefined) return run;
  return [
    `${config} does not use the framework yet, so no spec can run. First add the framework's settings:`,
    '',
    indented(JOINED_CONFIG),
    '',
    'If you have other tests, define one project for them and one for the specs, each with its own testDir.',
    '',
    run,
  ].join('\n');
}

/** An existing config that does not use the framework's settings. */
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
