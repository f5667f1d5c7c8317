import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** The vendor's stage libraries in the cache, by library and version. */
export async function storedLibraries(cacheDir: string): Promise<StoredLibrary[]> {
  const names = await readdir(cacheDir).catch(() => []);
  const roots = names.filter((name) => name.startsWith(STORED_PREFIX)).map((name) => join(cacheDir, name));
  const found = await Promise.all(
    roots.map(async (root) => {
      const description = await readDescription(root);
      return { ...description, directory: join(root, description.library) };
    }),
  );
  const key = ({ library, version, source }: StoredLibrary): string => `${library} ${version} ${source}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
