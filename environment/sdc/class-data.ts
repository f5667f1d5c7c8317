import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { cached } from '../cache/index.js';
import { ServerError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import type { Java } from '../toolchain/index.js';

const COMMON = [
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:+AllowArchivingWithJavaAgent',
  // Thousands of lines on classes that an archive cannot take, of no use to a reader of the log.
  '-Xlog:cds=off',
  '-Xlog:cds+dynamic=off',
  '-XX:-PrintWarnings', // that archive and agent stand together is known
];

/**
 * Flags that let an engine start with its classes loaded already. Their archive is made once for each engine and Java,
 * by a start of its own: `trainingRun` starts an engine with the given flags and ends it in order.
 */
export async function classDataFlags(
  dist: string,
  java: Java,
  trainingRun: (flags: string[]) => Promise<void>,
  progress: Progress,
): Promise<string[]> {
  const machine = createHash('sha256').update(`${java.home} ${java.version}`).digest('hex').slice(0, 8);
  const file = 'classes.jsa';
  try {
    const folder = await cached(
      `classes-of-${basename(dist)}-${machine}`,
      async (scratch, show) => {
        show('Recording the classes of the engine, so that later starts are faster (once)');
        await trainingRun([...COMMON, `-XX:ArchiveClassesAtExit=${join(scratch, file)}`]);
      },
      progress,
      { title: 'the archive of classes', family: 'classes-of-engine-' },
    );
    return [...COMMON, `-XX:SharedArchiveFile=${join(folder, file)}`];
  } catch (error) {
    if (error instanceof ServerError && error.code === 'RUN_ENDING') throw error;
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    progress(`Starting without an archive of classes, which takes longer: ${why ?? ''}`);
    return [];
  }
}
