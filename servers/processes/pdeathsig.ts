import { existsSync } from 'node:fs';

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];
let found: string | undefined;

/**
 * A command that the kernel kills when its parent dies, however it dies; the command itself where the system cannot.
 * setpriv replaces itself by the command: pid and process group stay the same.
 */
export function diesWithParent(command: string, args: string[]): [command: string, args: string[]] {
  if (process.platform !== 'linux') return [command, args];
  found ??= SETPRIV.find((path) => existsSync(path));
  return found === undefined ? [command, args] : [found, ['--pdeathsig', 'KILL', '--', command, ...args]];
}
