import { errnoOf } from '../../environment/admin.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from './plan.js';
import { IGNORED } from './templates.js';

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
