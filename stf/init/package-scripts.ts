import { errnoOf } from '../../environment/admin.js';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StfError } from '../output/stf-error.js';
import type { Plan } from './plans.js';
import { SCRIPTS } from './templates.js';

interface Manifest {
  name?: string;
  scripts?: Record<string, string>;
}

/** The script that `npm init` creates. */
const NO_TEST = 'echo "Error: no test specified" && exit 1';

/** Adds missing scripts to `package.json`, which is created when it is missing. */
export async function packageScripts(root: string): Promise<Plan> {
  const file = join(root, 'package.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const name =
      basename(root)
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[._-]+/, '') || 'specs';
    return {
      file,
      text: `${JSON.stringify({ name, private: true, type: 'module', scripts: SCRIPTS }, undefined, 2)}\n`,
      remark: 'new',
    };
  }
  const manifest = parse(file, text);
  if (manifest.name === 'sdc-test-framework') {
    throw new StfError('FOLDER_UNUSABLE', `${root} is the framework itself.`, {
      nextStep: 'Name your own directory: stf init <folder>',
    });
  }
  const scripts = { ...manifest.scripts };
  const added = Object.entries(SCRIPTS).filter(([name]) => scripts[name] === undefined || scripts[name] === NO_TEST);
  if (added.length === 0) return { file, remark: 'already has the scripts' };
  for (const [name, command] of added) scripts[name] = command;
  const indent = /^(\s+)"/m.exec(text)?.[1]?.replace(/^\n+/, '') ?? '  ';
  return {
    file,
    text: `${JSON.stringify({ ...manifest, scripts }, undefined, indent)}\n`,
    remark: `with the scripts ${added.map(([name]) => name).join(', ')}`,
  };
}

function parse(file: string, text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new StfError('PACKAGE_UNREADABLE', `${file} is not valid JSON.`, {
      nextStep: 'Correct it and try again; nothing was changed.',
      cause,
    });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new StfError('PACKAGE_UNREADABLE', `${file} does not contain an object.`, {
    nextStep: 'Correct it and try again; nothing was changed.',
  });
}
