import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from '../core/if-present.js';
import type { LibrarySource } from './library-places.js';

export interface LibraryImage {
  name: string;
  labels: Record<string, string>;
}

/** What is known about a stored library, in a file beside it. */
interface Description {
  /** Full id. */
  library: string;
  version: string;
  source: LibrarySource;
  /** The image, or the URL of the package repository. */
  origin: string;
  image?: LibraryImage;
}

/** A stage library of the vendor in the cache. */
export interface StoredLibrary extends Description {
  /** Has the jars in `lib/`. */
  directory: string;
}

/** With which the names of the cache's directories of libraries begin. */
export const STORED_PREFIX = 'vendor-library-';
const DESCRIPTION = 'library.json';

export async function writeDescription(root: string, description: Description): Promise<void> {
  await writeFile(join(root, DESCRIPTION), JSON.stringify(description));
}

export async function readDescription(root: string): Promise<Description> {
  return JSON.parse(await readFile(join(root, DESCRIPTION), 'utf8')) as Description;
}

/** The vendor's stage libraries in the cache, by library and version; of several images of one tag, the one that was used last. */
export async function storedLibraries(cacheDir: string): Promise<StoredLibrary[]> {
  const names = await namesIn(cacheDir);
  const roots = names.filter((name) => name.startsWith(STORED_PREFIX)).map((name) => join(cacheDir, name));
  const found = await Promise.all(
    roots.map(async (root) => {
      const { library, ...description } = await readDescription(root);
      return {
        usedMs: (await stat(root)).mtimeMs,
        stored: { library, ...description, directory: join(root, library) },
      };
    }),
  );
  const key = ({ library, version, source, origin }: StoredLibrary): string =>
    [library, version, source, origin].join(' ');
  // Later entries of a map replace earlier ones.
  const latest = new Map(found.sort((a, b) => a.usedMs - b.usedMs).map(({ stored }) => [key(stored), stored]));
  return [...latest.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
