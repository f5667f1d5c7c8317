import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { DeathSignal } from '../core/contract.js';

const PLACES = ['/usr/bin/setpriv', '/bin/setpriv'];
let setpriv: string | undefined | null = null;

/**
 * Wraps a command so that the kernel kills it when its parent dies for any reason; returns it unchanged where the system cannot do that.
 * setpriv replaces itself with the command: pid and process group stay the same.
 */
export function diesWithParent(
  command: string,
  args: string[],
  signal: DeathSignal = 'KILL',
): [command: string, args: string[]] {
  if (setpriv === null) setpriv = process.platform === 'linux' ? PLACES.find(knowsDeathSignals) : undefined;
  return setpriv === undefined ? [command, args] : [setpriv, ['--pdeathsig', signal, '--', command, ...args]];
}

/** The setpriv of BusyBox has no such option. */
function knowsDeathSignals(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--pdeathsig', 'KILL', '--', path, '--version']).status === 0;
}
