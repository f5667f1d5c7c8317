import { lstat, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file in each cached folder that lists the other files. It exists only in a complete folder. */
export const MANIFEST = '.manifest.json';

interface Manifest {
  files: Record<string, number>;
}

export async function writeManifest(folder: string): Promise<void> {
  const files: Record<string, number> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = (await lstat(path)).size;
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify({ files } satisfies Manifest));
}

/** Why a cached folder is corrupt; `undefined` when every file exists with its size. */
export async function corruptionOf(folder: string): Promise<string | undefined> {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch {
    return 'the list of its files is missing or unreadable';
  }
  const checks = Object.entries(manifest.files).map(async ([file, size]) => {
    const found = await lstat(join(folder, file)).then(
      (stats) => stats.size,
      () => undefined,
    );
    if (found === undefined) return `${file} is missing`;
    return found === size ? undefined : `${file} has ${found} bytes instead of ${size}`;
  });
  return (await Promise.all(checks)).find((corruption) => corruption !== undefined);
}
