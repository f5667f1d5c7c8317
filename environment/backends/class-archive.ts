import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { classArchiveFlag } from '../cache/index.js';
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
  const flag = await classArchiveFlag(
    {
      key: `classes-${title.toLowerCase()}-${await fingerprint(parts)}`,
      title,
      warmUp: async (recording) => {
        const server = await warmUp(recording);
        await server.stop({ signal: 'SIGTERM', graceMs: DUMP_MS });
      },
    },
    context,
  );
  return flag === undefined ? [] : [flag];
}

/** An archive is valid for one virtual machine and one class path, including the files' times. */
async function fingerprint({ java, jars }: JavaParts): Promise<string> {
  const hash = createHash('sha256').update(`${java.home}\n${java.version}\n${process.arch}\n`);
  for (const jar of await jarFiles(jars)) hash.update(`${jar} ${(await stat(jar)).mtimeMs}\n`);
  return hash.digest('hex').slice(0, 16);
}
