import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment, Machine } from '../core/machine.js';
import { readOption } from './table.js';

/** The options about the machine; a malformed value is an `OPTION_INVALID`. */
export function machineFrom(env: Environment): Machine {
  const javaHome = readOption('javaHome', env);
  const mavenHome = readOption('mavenHome', env);
  const network = readOption('dockerNetwork', env);
  const address = readOption('dockerAddress', env);
  return {
    cacheDir: readOption('cacheDir', env) ?? join(userCache(env), 'sdc-test-framework'),
    tmpDir: readOption('tmpDir', env) ?? tmpdir(),
    ...(javaHome === undefined ? {} : { javaHome }),
    ...(mavenHome === undefined ? {} : { mavenHome }),
    systemInstall: readOption('systemInstall', env) !== 'never',
    docker: {
      pull: readOption('pull', env) ?? 'missing',
      ...(network === undefined ? {} : { network }),
      ...(address === undefined ? {} : { address }),
    },
    env,
  };
}

/** The XDG specification requires that relative paths are ignored. */
function userCache({ XDG_CACHE_HOME: xdg }: Environment): string {
  return xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
}
