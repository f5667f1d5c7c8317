import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract, pack, type Pack } from 'tar-stream';
import { DockerError } from './errors.js';

export interface FileToPut {
  /** Below the folder that it is put into. */
  path: string;
  content: Buffer | string | { /** A file of this machine. */ file: string };
  /** `0o644` if not given. */
  mode?: number;
  /** 0 if not given. */
  uid?: number;
  gid?: number;
}

export interface FileStat {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes. */
  size: number;
  /** Permissions: `0o644`. */
  mode: number;
  modified: Date;
  /** Where a link leads to. */
  linkTarget?: string;
}

export interface ReadFile {
  content: Buffer;
  uid: number;
  gid: number;
  mode: number;
}

/** Reads the header `X-Docker-Container-Path-Stat`. */
export function fileStat(header: string): FileStat {
  const { name, size, mode, mtime, linkTarget } = JSON.parse(Buffer.from(header, 'base64').toString('utf8')) as {
    name: string;
    size: number;
    mode: number;
    mtime: string;
    linkTarget?: string;
  };
  return {
    name,
    kind: kindOf(mode),
    size,
    mode: mode & 0o777,
    modified: new Date(mtime),
    ...(linkTarget === undefined || linkTarget === '' ? {} : { linkTarget }),
  };
}

/** The bits are Go's, not those of the system: folder, link, device and the like are the topmost ones. */
function kindOf(mode: number): FileStat['kind'] {
  if ((mode & 0x8000_0000) !== 0) return 'folder';
  if ((mode & 0x0800_0000) !== 0) return 'link';
  return (mode & 0x0728_0000) === 0 ? 'file' : 'other';
}

/** Checks files before anything is sent: their paths stay below the folder, and what is to be read of this machine is there. */
export async function checkFiles(files: FileToPut[]): Promise<(FileToPut & { size: number })[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = posix.normalize(file.path).replace(/^\/+/, '');
      if (path === '.' || path === '..' || path.startsWith('../') || path.endsWith('/')) {
        throw new DockerError(
          'FILE_NOT_FOUND',
          `${JSON.stringify(file.path)} is not the path of a file below a folder.`,
          {
            nextStep: 'Give it relative to the folder, without ../ at its beginning.',
          },
        );
      }
      return { ...file, path, size: await sizeOf(file.content) };
    }),
  );
}

async function sizeOf(content: FileToPut['content']): Promise<number> {
  if (typeof content === 'string') return Buffer.byteLength(content);
  if (Buffer.isBuffer(content)) return content.length;
  let found;
  try {
    found = await stat(content.file);
  } catch (error) {
    throw unreadable(content.file, 'cannot be read', error);
  }
  if (!found.isFile()) throw unreadable(content.file, 'is not a file');
  return found.size;
}

function unreadable(file: string, what: string, cause?: unknown): DockerError {
  return new DockerError('FILE_NOT_FOUND', `${file}, which is to be copied into a container, ${what}.`, {
    nextStep: 'Check the path.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** One tar of files, and before them of folders that are to be made. */
export function packFiles(folders: FolderToMake[], files: (FileToPut & { size: number })[]): Pack {
  const tar = pack();
  const fill = async (): Promise<void> => {
    for (const { path, uid, gid } of folders) tar.entry({ name: path, type: 'directory', mode: 0o755, uid, gid });
    for (const { path, content, size, mode = 0o644, uid = 0, gid = 0 } of files) {
      const entry = { name: path, size, mode, uid, gid, mtime: new Date() };
      if (typeof content === 'string' || Buffer.isBuffer(content)) tar.entry(entry, content);
      else await pipeline(createReadStream(content.file), tar.entry(entry));
    }
    tar.finalize();
  };
  fill().catch((error: unknown) => tar.destroy(error as Error));
  return tar;
}

export interface FolderToMake {
  path: string;
  uid: number;
  gid: number;
}

/** The folders above these files, each with the owner of the first file below it; outer ones come first. */
export function foldersOf(files: FileToPut[]): FolderToMake[] {
  const folders = new Map<string, FolderToMake>();
  for (const { path, uid = 0, gid = 0 } of files) {
    const parts = path.split('/').slice(0, -1);
    for (let end = 1; end <= parts.length; end++) {
      const folder = parts.slice(0, end).join('/');
      if (!folders.has(folder)) folders.set(folder, { path: folder, uid, gid });
    }
  }
  return [...folders.values()];
}

/** The one file of a tar, as a daemon gives it; undefined when it begins with something else. */
export async function onlyFile(tar: NodeJS.ReadableStream): Promise<ReadFile | undefined> {
  const entries = extract();
  const sending = pipeline(tar, entries);
  let file: ReadFile | undefined;
  try {
    for await (const entry of entries) {
      const { type, uid = 0, gid = 0, mode = 0 } = entry.header;
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk);
      if (type === 'file') file ??= { content: Buffer.concat(chunks), uid, gid, mode: mode & 0o7777 };
    }
  } finally {
    await sending;
  }
  return file;
}
