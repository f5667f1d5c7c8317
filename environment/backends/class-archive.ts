import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/index.js';
import type { OwnedProcess, StartContext } from '../core/contract.js';
import { jarFiles, type JavaParts } from './java-server.js';

/** During the shutdown Java writes the archive, which takes seconds. */
const DUMP_MS = 60_000;

/**
 * The flag with which a Java server loads its classes from an archive and starts faster. The archive is written once, at
 * the end of a warm-up: `warmUp` starts the server with the given flag. Empty when the virtual machine cannot write
 * archives.
 */
export async function classArchive(
  context: StartContext,
  title: string,
  parts: JavaParts,
  warmUp: (flag: string) => Promise<OwnedProcess>,
): Promise<string[]> {
  const name = title.toLowerCase();
  const folder = await cached(
    `classes-${name}-${await fingerprint(parts)}`,
    async (scratch) => {
      context.progress(`Warming up ${title} (once), so that later starts are faster`);
      const server = await warmUp(`-XX:ArchiveClassesAtExit=${join(scratch, FILE)}`);
      await server.stop({ signal: 'SIGTERM', graceMs: DUMP_MS });
    },
    context,
    { title: `the class archive of ${title}` },
  );
  const archive = join(folder, FILE);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

const FILE = 'classes.jsa';

/** An archive is valid for one virtual machine and one class path, including the files' times. */
async function fingerprint({ java, jars }: JavaParts): Promise<string> {
  const hash = createHash('sha256').update(`${java.home}\n${java.version}\n${process.arch}\n`);
  for (const jar of await jarFiles(jars)) hash.update(`${jar} ${(await stat(jar)).mtimeMs}\n`);
  return hash.digest('hex').slice(0, 16);
}
