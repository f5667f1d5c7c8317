import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import { installCommand } from './install.js';
import { requireJdk, type Java, type JavaSearch } from './java.js';
import { requireMaven } from './maven.js';

export interface BuildTools {
  jdk: Java;
  /** The path of `mvn`. */
  maven: string;
}

/** The tools of a Maven build. When both are missing, one error has a command that installs both. */
export async function requireBuildTools(work: Work, search: JavaSearch = {}): Promise<BuildTools> {
  const [jdk] = await Promise.allSettled([requireJdk(work, search)]);
  if (jdk.status === 'fulfilled') return { jdk: jdk.value, maven: await requireMaven(work) };
  const [maven] = await Promise.allSettled([requireMaven(work)]);
  const { javaHome, mavenHome } = work.machine;
  // The error about a configured home already says what to do.
  const configured = javaHome !== undefined || mavenHome !== undefined;
  const both = !configured && maven.status === 'rejected' && isError(maven.reason, 'MAVEN_NOT_FOUND');
  if (!both || !isError(jdk.reason, 'JAVA_NOT_FOUND')) throw jdk.reason;
  const commands = new Set([await installCommand('maven'), await installCommand('java')]);
  // One command is enough when the packages for Maven include Java.
  const [forMaven = ''] = commands;
  const command = /jdk|java/.test(forMaven) ? forMaven : [...commands].join(' && ');
  throw new ServerError(
    'BUILD_TOOLS_NOT_FOUND',
    'Neither a Java development kit of version 17 or later nor Maven (mvn) was found; both are needed once, to download and build the servers.',
    { nextStep: `Install them: ${command} (or set JAVA_HOME and MAVEN_HOME to where they are).`, cause: jdk.reason },
  );
}

function isError(error: unknown, code: string): boolean {
  return error instanceof ServerError && error.code === code;
}
