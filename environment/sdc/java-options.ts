import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ServerError } from '../core/errors.js';
import { exists } from '../core/exists.js';
import type { Machine } from '../core/machine.js';
import type { Distribution } from './distribution.js';

const SCRIPT = 'libexec/sdc-env.sh';
const SCRIPT_MS = 10_000;
const HEAP = /^-Xm[sx]/;
const COLLECTOR = /^-XX:\+Use\w+GC$/;
/** Options of the Java that the distribution was made for; another one would end at an unknown name. */
const TOLERANT = ['-XX:+IgnoreUnrecognizedVMOptions'];

/**
 * The options that a distribution gives to Java: `SDC_JAVA_OPTS` and, for Java 8, `SDC_JAVA8_OPTS`, as its `libexec/sdc-env.sh` and the
 * variables of its image set them. Other variables of that script, such as directories, are not used.
 *
 * @throws ServerError `DISTRIBUTION_INVALID` when the script fails
 */
export async function ownJavaOptions(
  { directory, from, image }: Pick<Distribution, 'directory' | 'from' | 'image'>,
  javaMajor: number,
  { env }: Pick<Machine, 'env'>,
): Promise<string[]> {
  if (from === undefined) return [];
  const names = ['SDC_JAVA_OPTS', ...(javaMajor === 8 ? ['SDC_JAVA8_OPTS'] : [])];
  const script = join(directory, SCRIPT);
  const read = (await exists(script)) ? 'source "$0" > /dev/null || exit 1; ' : '';
  const print = `for option in ${names.map((name) => `\${${name}:-}`).join(' ')}; do printf '%s\\0' "$option"; done`;
  try {
    const { stdout } = await promisify(execFile)('bash', ['-c', read + print, script], {
      env: { PATH: env['PATH'], SDC_DIST: directory, ...image?.javaOptions },
      timeout: SCRIPT_MS,
    });
    const options = stdout.split('\0').filter((option) => option !== '');
    return options.length === 0 ? [] : [...TOLERANT, ...options];
  } catch (error) {
    throw new ServerError('DISTRIBUTION_INVALID', `${SCRIPT} of ${from} fails.`, {
      nextStep: `Try it: bash -c 'source ${script}'`,
      cause: error,
    });
  }
}

/** A heap that the user has chosen replaces the one of these options. */
export function withoutHeap(options: readonly string[]): string[] {
  return options.filter((option) => !HEAP.test(option));
}

export function setsHeap(options: readonly string[]): boolean {
  return options.some((option) => option.startsWith('-Xmx'));
}

/** Java refuses to start with two garbage collectors. */
export function choosesCollector(options: readonly string[]): boolean {
  return options.some((option) => COLLECTOR.test(option));
}
