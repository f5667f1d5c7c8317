import { join } from 'node:path';
import type { Work } from '../core/machine.js';
import { javaAt, requireJava, type Java, type JavaSearch } from '../toolchain/index.js';
import type { Distribution } from './distribution.js';

/** The engine reads the logged-in user with `Subject.getSubject`, which does not work since Java 23. */
const LAST_JAVA_WITH_SUBJECTS = 22;
/** From this version on, Data Collector starts on Java 17; older ones need Java 8. */
const FIRST_FOR_LATER_JAVA = [3, 22];

/** A Java for an engine: that of its image when it runs on this machine, else one of this machine that fits the version. */
export async function javaFor(distribution: Distribution, work: Work): Promise<Java & { ofImage?: boolean }> {
  const search = javaRange(distribution);
  // A configured Java replaces the image's as well.
  if (work.machine.javaHome === undefined) {
    for (const home of distribution.image?.javaHomes ?? []) {
      const java = await javaAt(join(home, 'bin', 'java'), work.machine);
      if (java !== undefined && isIn(java, search)) return { ...java, ofImage: true };
    }
  }
  return requireJava(work, search);
}

/** The versions of Java that a Data Collector runs with. */
export function javaRange({ version, from }: Pick<Distribution, 'version' | 'from'>): JavaSearch {
  if (from === undefined) return { minimum: 17, preferUpTo: LAST_JAVA_WITH_SUBJECTS };
  const purpose = `Data Collector ${version}`;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [laterMajor = 0, laterMinor = 0] = FIRST_FOR_LATER_JAVA;
  const later = major > laterMajor || (major === laterMajor && minor >= laterMinor);
  if (!later) return { minimum: 8, maximum: 8, purpose };
  return {
    minimum: 8,
    maximum: LAST_JAVA_WITH_SUBJECTS,
    preferUpTo: major <= 3 ? 8 : LAST_JAVA_WITH_SUBJECTS,
    purpose,
  };
}

function isIn({ major }: Java, { minimum = 0, maximum = Infinity }: JavaSearch): boolean {
  return major >= minimum && major <= maximum;
}
