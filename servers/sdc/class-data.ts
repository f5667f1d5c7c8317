import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { cached } from '../cache/index.js';
import { ServerError } from '../errors.js';
import type { Progress } from '../progress.js';
import type { Java } from '../toolchain/index.js';

const ALLOW_AGENT = ['-XX:+UnlockDiagnosticVMOptions', '-XX:+AllowArchivingWithJavaAgent'];

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
        await trainingRun([...ALLOW_AGENT, `-XX:ArchiveClassesAtExit=${join(scratch, file)}`]);
      },
      progress,
      { title: 'the archive of classes', family: 'classes-of-engine-' },
    );
    return [...ALLOW_AGENT, `-XX:SharedArchiveFile=${join(folder, file)}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
  } catch (error) {
    if (error instanceof ServerError && error.code === 'RUN_ENDING') throw error;
    progress(
      `Starting without an archive of classes, which takes longer: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
}
