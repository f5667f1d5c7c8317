import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { errnoOf } from '../../servers/errno.js';
import { print } from '../output/print.js';
import { StfError } from '../stf-error.js';
import { ignoreLines } from './ignore-lines.js';
import { packageScripts } from './package-scripts.js';
import { CONFIG, SPEC, TSCONFIG } from './templates.js';

/** A file that is to be written, or why it is not. */
export interface Plan {
  file: string;
  /** Undefined: it stays as it is. */
  text?: string;
  remark: string;
}

/** Adds the framework to a folder. What is there stays; a second time changes nothing. */
export async function init(folder: string): Promise<void> {
  const root = resolve(folder);
  const names = await namesIn(root);
  // All is planned before anything is written: what cannot be read leaves nothing half done.
  const plans = [
    await packageScripts(root),
    unlessThere(
      root,
      'playwright.config.ts',
      CONFIG,
      names.find((name) => /^playwright\.config\.[cm]?[jt]s$/.test(name)),
    ),
    unlessThere(root, 'specs/first.spec.ts', SPEC, await anySpec(root)),
    unlessThere(
      root,
      'tsconfig.json',
      TSCONFIG,
      names.find((name) => name === 'tsconfig.json'),
    ),
    await ignoreLines(root),
  ];
  for (const { file, text, remark } of plans) {
    if (text !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    print(`${text === undefined ? 'left alone' : 'written   '}  ${relative(root, file)}: ${remark}`);
  }
  print('');
  print(nextSteps(root, relative(process.cwd(), root)));
}

async function namesIn(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    if (errnoOf(error) !== 'ENOTDIR') throw error;
    throw new StfError('FOLDER_UNUSABLE', `${root} is a file.`, { nextStep: 'Name a folder: stf init <folder>' });
  }
}

function unlessThere(root: string, file: string, text: string, there: string | undefined): Plan {
  if (there === undefined) return { file: join(root, file), text, remark: 'new' };
  return { file: join(root, there), remark: 'it is there already' };
}

/** A folder of specs that somebody has filled needs no first one. */
async function anySpec(root: string): Promise<string | undefined> {
  const names = await readdir(join(root, 'specs'), { recursive: true }).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  const spec = names.sort().find((name) => /\.(spec|test)\.[cm]?[jt]sx?$/.test(name));
  return spec === undefined ? undefined : join('specs', spec);
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
