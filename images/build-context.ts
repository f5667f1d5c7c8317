import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { pack, type Headers, type Pack } from 'tar-stream';
import type { Distribution } from './unpacked-product.js';
import { CORE_LIBRARIES } from './product-images.js';

/** An entry of a build context. Paths have slashes, and none at the beginning. */
export type ContextFile =
  | { path: string; kind: 'file'; source: string; size: number; executable: boolean }
  | { path: string; kind: 'text'; text: string; executable: boolean }
  | { path: string; kind: 'link'; target: string }
  | { path: string; kind: 'directory' };

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The build context of the core, with our launcher and configuration or those of the distribution. */
export async function coreContext({ directory, vendors }: Distribution): Promise<ContextFile[]> {
  const core = join(HERE, 'core');
  const engine = await filesBelow(directory, 'dist', (path) => {
    const [top, library] = path.split('/');
    if (top === 'etc') return false;
    return top !== 'streamsets-libs' || library === undefined || CORE_LIBRARIES.includes(library);
  });
  const launch = vendors
    ? await filesBelow(join(directory, 'etc'), 'etc')
    : [
        ...(await scripts(join(core, 'bin'), 'dist/bin')),
        ...(await scripts(join(core, 'libexec'), 'dist/libexec')),
        ...(await filesBelow(join(core, 'etc'), 'etc')),
      ];
  return [
    await text(join(core, 'Dockerfile'), 'Dockerfile'),
    await text(join(core, 'docker-entrypoint.sh'), 'docker-entrypoint.sh'),
    await text(join(core, 'prepare'), 'prepare'),
    ...engine,
    ...launch,
  ];
}

/** The build context of a stage library. */
export async function libraryContext({ directory }: Distribution, library: string): Promise<ContextFile[]> {
  return [
    await text(join(HERE, 'library', 'Dockerfile'), 'Dockerfile'),
    ...(await filesBelow(join(directory, 'streamsets-libs', library), 'library')),
  ];
}

/** npm packages do not preserve executable bits. */
async function scripts(directory: string, prefix: string): Promise<ContextFile[]> {
  const files = await filesBelow(directory, prefix);
  return files.map((file) => (file.kind === 'file' ? { ...file, executable: true } : file));
}

async function text(source: string, path: string): Promise<ContextFile> {
  return { path, kind: 'text', text: await readFile(source, 'utf8'), executable: path !== 'Dockerfile' };
}

/** The content of a directory below `prefix`, in a fixed order; `keep` gets paths relative to the directory. */
export async function filesBelow(
  directory: string,
  prefix: string,
  keep: (path: string) => boolean = () => true,
): Promise<ContextFile[]> {
  const found: ContextFile[] = [{ path: prefix, kind: 'directory' }];
  const visit = async (relative: string): Promise<void> => {
    const names = (await readdir(join(directory, relative))).sort();
    for (const name of names) {
      const inside = relative === '' ? name : `${relative}/${name}`;
      if (!keep(inside)) continue;
      const source = join(directory, inside);
      const path = `${prefix}/${inside}`;
      const stats = await lstat(source);
      if (stats.isSymbolicLink()) found.push({ path, kind: 'link', target: await readlink(source) });
      else if (stats.isDirectory()) {
        found.push({ path, kind: 'directory' });
        await visit(inside);
      } else if (stats.isFile()) {
        found.push({ path, kind: 'file', source, size: stats.size, executable: (stats.mode & 0o111) !== 0 });
      }
    }
  };
  await visit('');
  return found;
}

/**
 * A tar of the files with the same bytes each time: without times and owners of this machine. The time has whole seconds, as
 * in layers: the class-data archive is valid only for jars with the same time.
 */
export function contextOf(files: ContextFile[], time: Date): AsyncIterable<Uint8Array> {
  const tar = pack();
  const mtime = new Date(Math.floor(time.getTime() / 1_000) * 1_000);
  write(tar, files, mtime).then(
    () => tar.finalize(),
    (error: unknown) => tar.destroy(error as Error),
  );
  return tar;
}

async function write(tar: Pack, files: ContextFile[], mtime: Date): Promise<void> {
  for (const file of files) {
    const header: Headers = { name: file.path, uid: 0, gid: 0, mtime, mode: modeOf(file) };
    switch (file.kind) {
      case 'directory':
        tar.entry({ ...header, type: 'directory' });
        break;
      case 'link':
        tar.entry({ ...header, type: 'symlink', linkname: file.target });
        break;
      case 'text':
        tar.entry(header, file.text);
        break;
      case 'file':
        await pipeline(createReadStream(file.source), tar.entry({ ...header, size: file.size }));
    }
  }
}

function modeOf(file: ContextFile): number {
  if (file.kind === 'directory' || file.kind === 'link') return 0o755;
  return file.executable ? 0o755 : 0o644;
}

/** The revision without a commit: 40 hex digits, a hash over the content of all images of a distribution. */
export async function contentRevision(files: ContextFile[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.path}\0${file.kind}\0`);
    if (file.kind === 'text') hash.update(`${file.text}\0`);
    if (file.kind === 'link') hash.update(`${file.target}\0`);
    if (file.kind === 'file') {
      hash.update(`${file.size} ${file.executable}\0`);
      for await (const chunk of createReadStream(file.source)) hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex').slice(0, 40);
}
