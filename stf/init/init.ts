import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { print } from '../output/print.js';
import { plansFor } from './plans.js';

/** Adds the framework to a folder. What is there stays; a second time changes nothing. */
export async function init(folder: string): Promise<void> {
  const root = resolve(folder);
  for (const { file, text, remark } of await plansFor(root)) {
    if (text !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    print(`${text === undefined ? 'left alone' : 'written   '}  ${relative(root, file)}: ${remark}`);
  }
  print('');
  print(nextSteps(root, relative(process.cwd(), root)));
}

function nextSteps(root: string, way: string): string {
  const go = way === '' ? '' : `cd ${way} && `;
  return isInstalled(root)
    ? `Run the specs: ${go}npx stf test`
    : `Install the framework there (its tarball or its name), then run the specs:\n  ${go}npm install --save-dev <sdc-test-framework> && npx stf test`;
}

function isInstalled(root: string): boolean {
  try {
    createRequire(join(root, 'package.json')).resolve('sdc-test-framework/package.json');
    return true;
  } catch {
    return false;
  }
}
