import { lstat, readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Something that goes into a build's context. Paths have slashes and no leading one. */
export type ContextFile =
  | { path: string; kind: 'file'; source: string; size: number; executable: boolean }
  | { path: string; kind: 'text'; text: string; executable: boolean }
  | { path: string; kind: 'link'; target: string }
  | { path: string; kind: 'folder' };

/** All of a folder, below `prefix`, in a fixed order; `keep` is asked with paths relative to the folder. */
export async function filesBelow(
  folder: string,
  prefix: string,
  keep: (path: string) => boolean = () => true,
): Promise<ContextFile[]> {
  const found: ContextFile[] = [{ path: prefix, kind: 'folder' }];
  const visit = async (relative: string): Promise<void> => {
    const names = (await readdir(join(folder, relative))).sort();
    for (const name of names) {
      const inside = relative === '' ? name : `${relative}/${name}`;
      if (!keep(inside)) continue;
      const source = join(folder, inside);
      const path = `${prefix}/${inside}`;
      const stats = await lstat(source);
      if (stats.isSymbolicLink()) found.push({ path, kind: 'link', target: await readlink(source) });
      else if (stats.isDirectory()) {
        found.push({ path, kind: 'folder' });
        await visit(inside);
      } else if (stats.isFile()) {
        found.push({ path, kind: 'file', source, size: stats.size, executable: (stats.mode & 0o111) !== 0 });
      }
    }
  };
  await visit('');
  return found;
}
