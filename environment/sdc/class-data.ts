import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { classArchiveFlag } from '../cache/index.js';
import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import type { Java } from '../toolchain/index.js';

const COMMON = [
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:+AllowArchivingWithJavaAgent',
  // Thousands of lines about classes that an archive cannot contain.
  '-Xlog:cds=off',
  '-Xlog:cds+dynamic=off',
  '-XX:-PrintWarnings', // Java warns about an archive together with an agent
];

/**
 * Flags with which an engine loads its classes from an archive and starts faster. The archive is created once for each
 * engine and Java, by a warm-up: `warmUp` starts an engine with the given flags and shuts it down.
 */
export async function classDataFlags(
  dist: string,
  java: Java,
  warmUp: (flags: string[]) => Promise<void>,
  work: Work,
): Promise<string[]> {
  const javaHash = createHash('sha256').update(`${java.home} ${java.version}`).digest('hex').slice(0, 8);
  try {
    const flag = await classArchiveFlag(
      {
        key: `classes-of-${basename(dist)}-${javaHash}`,
        family: 'classes-of-engine-',
        title: 'Data Collector',
        warmUp: (recording) => warmUp([...COMMON, recording]),
      },
      work,
    );
    return flag === undefined ? [] : [...COMMON, flag];
  } catch (error) {
    if (error instanceof ServerError && error.code === 'RUN_ENDING') throw error;
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    work.progress(`Starting without a class archive, which takes longer: ${why ?? ''}`);
    return [];
  }
}
