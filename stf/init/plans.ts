import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf } from '../../environment/admin.js';
import { configAmong } from './config-file.js';
import { StfError } from '../output/stf-error.js';
import { packageScripts } from './package-scripts.js';
import { CONFIG, IGNORED, SPEC, TSCONFIG } from './templates.js';

/** The changes of `stf init` to a directory. Unreadable files are errors before anything is written. */
export async function plansFor(root: string): Promise<Plan[]> {
  const names = await namesIn(root);
  return [
    await packageScripts(root),
    unlessThere(root, 'playwright.config.ts', CONFIG, configAmong(names)),
    unlessThere(root, 'specs/first.spec.ts', SPEC, await anySpec(root)),
    unlessThere(
      root,
      'tsconfig.json',
      TSCONFIG,
      names.find((name) => name === 'tsconfig.json'),
    ),
    await ignoreLines(root),
  ];
}

async function namesIn(root: string): Promise<string[]> {
  try {
    return await readdir(root);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    if (errnoOf(error) !== 'ENOTDIR') throw error;
    throw new StfError('FOLDER_UNUSABLE', `${root} is a file.`, { nextStep: 'Name a directory: stf init <folder>' });
  }
}

function unlessThere(root: string, file: string, text: string, there: string | undefined): Plan {
  if (there === undefined) return { file: join(root, file), text, remark: 'new' };
  return { file: join(root, there), remark: 'exists already' };
}

/** An existing spec; then no first one is needed. */
async function anySpec(root: string): Promise<string | undefined> {
  const names = await readdir(join(root, 'specs'), { recursive: true }).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  const spec = names.sort().find((name) => /\.(spec|test)\.[cm]?[jt]sx?$/.test(name));
  return spec === undefined ? undefined : join('specs', spec);
}

/** A file to write, or the reason to skip it. */
export interface Plan {
  file: string;
  /** Undefined: the file is left unchanged. */
  text?: string;
  remark: string;
}

/** Appends the output directories of runs to `.gitignore`. */
export async function ignoreLines(root: string): Promise<Plan> {
  const file = join(root, '.gitignore');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return '';
    throw error;
  });
  const bare = (line: string): string => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split('\n').map(bare));
  const added = IGNORED.filter((line) => !there.has(bare(line)));
  if (added.length === 0) return { file, remark: 'already has the lines' };
  const head = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { file, text: `${head}${added.join('\n')}\n`, remark: `with the lines ${added.join(' ')}` };
}
