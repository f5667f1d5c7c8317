import { access, constants, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { runTool } from '../process/tool.js';
import type { Machine, Work } from '../core/machine.js';
import { install, installCommand } from './install.js';
import { namesIn } from '../core/if-present.js';

export interface Java {
  /** The folder with `bin/`. */
  home: string;
  command: string;
  version: string;
  major: number;
}

export interface JavaSearch {
  minimum?: number;
  /** Newer versions do not fit. */
  maximum?: number;
  /** Newer versions are used only when no installation up to this version is found. */
  preferUpTo?: number;
  /** Folders whose subfolders are Java installations. */
  folders?: string[];
  /** For errors: what needs it. */
  purpose?: string;
}

/** The newest version that the framework installs by itself, where it may. */
const INSTALLED = 17;

const FOLDERS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt/java',
  '/opt/homebrew/opt',
  '/usr/local/opt',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
];

/** A Java runtime of the minimum version (17) or later. Installs one when none is found and this machine allows it. */
export function requireJava(work: Work, search: JavaSearch = {}): Promise<Java> {
  return requireInstallation('a Java runtime', work, search, () => Promise.resolve(true));
}

/** The same with a compiler. */
export function requireJdk(work: Work, search: JavaSearch = {}): Promise<Java> {
  return requireInstallation('a Java development kit', work, search, (java) =>
    executable(join(java.home, 'bin', 'javac')),
  );
}

async function requireInstallation(
  what: string,
  work: Work,
  search: JavaSearch,
  fits: (java: Java) => Promise<boolean>,
): Promise<Java> {
  const { machine } = work;
  const { java, unfit } = await find(machine, search, fits);
  if (java !== undefined) return java;
  const versions = `version ${rangeOf(search)}`;
  const purpose = search.purpose === undefined ? '' : ` for ${search.purpose}`;
  const wanted = `${what} of ${versions}`;
  const code =
    unfit === undefined
      ? 'JAVA_NOT_FOUND'
      : unfit.major < (search.minimum ?? INSTALLED)
        ? 'JAVA_TOO_OLD'
        : 'JAVA_TOO_NEW';
  const unfitness = `is too ${code === 'JAVA_TOO_OLD' ? 'old' : 'new'}: ${wanted} is needed${purpose}.`;
  const configured = machine.javaHome;
  if (configured !== undefined) {
    const problem = unfit === undefined ? `${wanted} was not found${purpose}.` : `Java ${unfit.version} ${unfitness}`;
    throw new ServerError(code, `STF_JAVA_HOME is ${configured}, where ${problem}`, {
      nextStep: 'Set it to the folder of such an installation (the one that contains bin/java), or unset it.',
    });
  }
  const installable = (search.maximum ?? Infinity) >= INSTALLED;
  const isInstalled = async (): Promise<boolean> => (await find(machine, search, fits)).java !== undefined;
  if (installable && (await install({ tool: 'java', why: `${wanted} is missing`, work, isInstalled }))) {
    const second = await find(machine, search, fits);
    if (second.java !== undefined) return second.java;
  }
  throw new ServerError(
    code,
    unfit === undefined
      ? `No ${what.replace(/^an? /, '')} of ${versions} was found${purpose}.`
      : `Java ${unfit.version} in ${unfit.command} ${unfitness}`,
    {
      nextStep: installable
        ? `Install it: ${await installCommand('java')} (or set JAVA_HOME to where it is).`
        : `Install Java ${rangeOf(search)}, and set STF_JAVA_HOME to its folder (the one that contains bin/java).`,
    },
  );
}

/** `17 or later`, `8`, `8 to 22`. */
function rangeOf({ minimum = INSTALLED, maximum }: JavaSearch): string {
  if (maximum === undefined) return `${minimum} or later`;
  return minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
}

async function find(
  machine: Machine,
  search: JavaSearch,
  fits: (java: Java) => Promise<boolean>,
): Promise<{ java?: Java; unfit?: Java }> {
  const { minimum = INSTALLED, maximum = Infinity, preferUpTo = Infinity } = search;
  let [unfit, newer]: [Java | undefined, Java | undefined] = [undefined, undefined];
  const seen = new Set<string>();
  for await (const command of candidates(machine, search.folders ?? FOLDERS)) {
    const real = await realpath(command).catch(() => command);
    if (seen.has(real) || !(await executable(command))) continue;
    seen.add(real);
    const java = await javaAt(command, machine);
    if (java === undefined) continue;
    if (java.major < minimum || java.major > maximum) unfit ??= java;
    else if (!(await fits(java))) continue;
    else if (java.major <= preferUpTo) return { java };
    else newer ??= java;
  }
  if (newer !== undefined) return { java: newer };
  return unfit === undefined ? {} : { unfit };
}

async function* candidates({ env, javaHome }: Machine, folders: string[]): AsyncGenerator<string> {
  if (javaHome !== undefined) {
    yield join(javaHome, 'bin', 'java');
    return; // exclusive: no fallback
  }
  const home = env['JAVA_HOME'];
  if (home !== undefined && home !== '') yield join(home, 'bin', 'java');
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    // On macOS /usr/bin/java is a placeholder that opens a dialogue when no Java is installed.
    if (folder !== '' && !(process.platform === 'darwin' && folder === '/usr/bin')) yield join(folder, 'java');
  }
  for (const folder of folders) {
    const names = await namesIn(folder);
    for (const name of names.sort().reverse()) {
      yield join(folder, name, 'bin', 'java');
      yield join(folder, name, 'Contents/Home/bin/java');
      yield join(folder, name, 'libexec/openjdk.jdk/Contents/Home/bin/java');
    }
  }
}

/** Home and version that a `java` reports; `undefined` when the program is not Java, or does not run on this machine. */
export async function javaAt(command: string, { env }: Machine): Promise<Java | undefined> {
  const { output } = await runTool(command, ['-XshowSettings:properties', '-version'], { env }).catch(() => ({
    output: '',
  }));
  const version = /java\.version = (\S+)/.exec(output)?.[1] ?? /version "([^"]+)"/.exec(output)?.[1];
  if (version === undefined) return undefined;
  const home = /java\.home = (.+)/.exec(output)?.[1]?.trim() ?? join(command, '..', '..');
  const numbers = version.split(/[^\d]+/).map(Number);
  // Up to Java 8, versions have the form 1.8.0.
  const major = (numbers[0] === 1 ? numbers[1] : numbers[0]) ?? 0;
  return { home, command, version, major };
}

async function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
