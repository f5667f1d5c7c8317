import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { shellQuoted } from './shell-quoted.js';
import { runsFolder } from '../run-files/run-folder.js';

/** An `stf` command line for messages; it finds the runs of this process from any shell. */
export function stfCommand(words: string, env: NodeJS.ProcessEnv = process.env): string {
  const command = `npx stf ${words}`;
  const temporary = env['STF_TMPDIR'] || tmpdir();
  if (runsFolder(temporary) === runsFolder(tmpdir())) return command;
  return `${command} --tmp-dir ${shellQuoted(resolve(temporary))}`;
}
