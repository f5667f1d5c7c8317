import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from '../core/machine.js';
import { cached } from './cached.js';

export interface ClassArchive {
  key: string;
  /** Other keys that begin with it are removed when they were not used for days. */
  family?: string;
  /** The server: `Kafka`. */
  title: string;
  /** Starts the server with this flag and shuts it down, which writes the archive. */
  warmUp: (flag: string) => Promise<void>;
}

const FILE = 'classes.jsa';

/** The flag with which Java loads the classes of a server from an archive, written once; undefined when Java wrote none. */
export async function classArchiveFlag(
  { key, family, title, warmUp }: ClassArchive,
  work: Work,
): Promise<string | undefined> {
  const directory = await cached(
    key,
    async (scratch) => {
      work.progress(`Warming up ${title} (once), so that later starts are faster`);
      await warmUp(`-XX:ArchiveClassesAtExit=${join(scratch, FILE)}`);
    },
    work,
    { title: `the class archive of ${title}`, ...(family === undefined ? {} : { family }) },
  );
  const archive = join(directory, FILE);
  return existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : undefined;
}
