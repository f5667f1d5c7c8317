import { cp, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Directories with files that the code reads at run time: poms, Dockerfiles, the engine's sources. */
const FOLDERS = ['docker', 'engine', 'environment', 'fixtures', 'images', 'reports', 'stf'];

const EXCLUDED = [
  /\.md$/,
  /(^|\/)(node_modules|target|dist)(\/|$)/,
  // The engine is built without its tests.
  /\/src\/test(\/|$)/,
  /\.ts$/,
  /^reports\/out\//,
  // Bundled by the build.
  /^reports\/history\/page\//,
];

/** Copies all files except TypeScript to the same path below `dist`. */
export async function copyAssets(root: string, dist: string): Promise<void> {
  for (const folder of FOLDERS) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      const file = relative(root, join(entry.parentPath, entry.name));
      if (entry.isFile() && !EXCLUDED.some((pattern) => pattern.test(file))) {
        await cp(join(root, file), join(dist, file));
      }
    }
  }
}
