import { access, constants, readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { runTool } from '../process/tool.js';
import type { Machine, Work } from '../core/machine.js';
import { install, installCommand } from './install.js';

export interface Java {
  /** The folder with `bin/`. */
  home: string;
  command: string;
  version: string;
  major: number;
}

export interface JavaSearch {
  minimum?: number;
  /** Newer versions are used only when no installation up to this version is found. */
  preferUpTo?: number;
  /** Folders whose subfolders are Java installations. */
  folders?: string[];
}

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
  const minimum = search.minimum ?? 17;
  const { machine } = work;
  const first = await find(minimum, machine, search, fits);
  if (first.java !== undefined) return first.java;
  const wanted = `${what} of version ${minimum} or later`;
  const configured = machine.javaHome;
  if (configured !== undefined) {
    throw new ServerError(
      first.tooOld === undefined ? 'JAVA_NOT_FOUND' : 'JAVA_TOO_OLD',
      configuredHomeProblem(configured, first.tooOld, wanted),
      {
        nextStep: 'Set it to the folder of such an installation (the one that contains bin/java), or unset it.',
      },
    );
  }
  const isInstalled = async (): Promise<boolean> => (await find(minimum, machine, search, fits)).java !== undefined;
  if (await install({ tool: 'java', why: `${wanted} is missing`, work, isInstalled })) {
    const second = await find(minimum, machine, search, fits);
    if (second.java !== undefined) return second.java;
  }
  const nextStep = `Install it: ${await installCommand('java')} (or set JAVA_HOME to where it is).`;
  if (first.tooOld !== undefined) {
    throw new ServerError(
      'JAVA_TOO_OLD',
      `Java ${first.tooOld.version} in ${first.tooOld.command} is too old: ${wanted} is needed.`,
      { nextStep },
    );
  }
  throw new ServerError('JAVA_NOT_FOUND', `No ${what.replace(/^an? /, '')} of version ${minimum} or later was found.`, {
    nextStep,
  });
}

function configuredHomeProblem(home: string, tooOld: Java | undefined, wanted: string): string {
  return tooOld === undefined
    ? `STF_JAVA_HOME is ${home}, where ${wanted} was not found.`
    : `STF_JAVA_HOME is ${home}, where Java ${tooOld.version} is too old: ${wanted} is needed.`;
}

async function find(
  minimum: number,
  machine: Machine,
  search: JavaSearch,
  fits: (java: Java) => Promise<boolean>,
): Promise<{ java?: Java; tooOld?: Java }> {
  let [tooOld, newer]: [Java | undefined, Java | undefined] = [undefined, undefined];
  const seen = new Set<string>();
  for await (const command of candidates(machine, search.folders ?? FOLDERS)) {
    const real = await realpath(command).catch(() => command);
    if (seen.has(real) || !(await executable(command))) continue;
    seen.add(real);
    const java = await inspect(command, machine);
    if (java === undefined) continue;
    if (java.major < minimum) tooOld ??= java;
    else if (!(await fits(java))) continue;
    else if (java.major <= (search.preferUpTo ?? Infinity)) return { java };
    else newer ??= java;
  }
  if (newer !== undefined) return { java: newer };
  return tooOld === undefined ? {} : { tooOld };
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
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort().reverse()) {
      yield join(folder, name, 'bin', 'java');
      yield join(folder, name, 'Contents/Home/bin/java');
      yield join(folder, name, 'libexec/openjdk.jdk/Contents/Home/bin/java');
    }
  }
}

/** Home and version that a `java` reports; `undefined` when the program is not Java. */
async function inspect(command: string, { env }: Machine): Promise<Java | undefined> {
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
