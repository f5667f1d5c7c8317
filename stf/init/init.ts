import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { print } from '../output/print.js';
import { nextSteps } from './next-steps.js';
import { plansFor } from './plans.js';

/** Adds the framework to a directory. Existing files stay; a second call changes nothing. */
export async function init(folder: string): Promise<void> {
  const root = resolve(folder);
  for (const { file, text, remark } of await plansFor(root)) {
    if (text !== undefined) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    print(`${text === undefined ? 'unchanged ' : 'written   '}  ${relative(root, file)}: ${remark}`);
  }
  print('');
  print(await nextSteps(root, relative(process.cwd(), root)));
}
