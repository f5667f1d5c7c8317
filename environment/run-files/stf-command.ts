import { tmpdir } from 'node:os';
import { runsFolder } from './run-folder.js';
import type { Machine } from '../core/machine.js';

/** An `stf` command line for messages; it finds the runs of this process from any shell. */
export function stfCommand(words: string, { tmpDir }: Pick<Machine, 'tmpDir'>): string {
  const command = `npx stf ${words}`;
  return runsFolder(tmpDir) === runsFolder(tmpdir()) ? command : `${command} --tmp-dir ${shellQuoted(tmpDir)}`;
}

/** Quotes a word for a POSIX shell. */
export function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
