import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract, pack, type Pack } from 'tar-stream';
import { DockerError } from './docker-error.js';

export interface FileToPut {
  /** Relative to the directory that it is put into. */
  path: string;
  content: Buffer | string | { /** A local file. */ file: string };
  /** `0o644` by default. */
  mode?: number;
  /** 0 by default. */
  uid?: number;
  gid?: number;
}

export interface FileStat {
  name: string;
  kind: 'file' | 'directory' | 'link' | 'other';
  /** Bytes. */
  size: number;
  /** Permissions: `0o644`. */
  mode: number;
  modified: Date;
  /** The target of a link. */
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

/** The bits are those of Go's FileMode, not of the system: the highest ones are directory, link, device and so on. */
function kindOf(mode: number): FileStat['kind'] {
  if ((mode & 0x8000_0000) !== 0) return 'directory';
  if ((mode & 0x0800_0000) !== 0) return 'link';
  return (mode & 0x0728_0000) === 0 ? 'file' : 'other';
}

/** Checks files before anything is sent: their paths must stay below the directory, and local files must be readable. */
export async function checkFiles(files: FileToPut[]): Promise<(FileToPut & { size: number })[]> {
  return Promise.all(
    files.map(async (file) => {
      const path = posix.normalize(file.path).replace(/^\/+/, '');
      if (path === '.' || path === '..' || path.startsWith('../') || path.endsWith('/')) {
        throw new DockerError(
          'FILE_NOT_FOUND',
          `${JSON.stringify(file.path)} is not the path of a file below a directory.`,
          {
            nextStep: 'Give it relative to the directory, without a leading ../.',
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
  return new DockerError('FILE_NOT_FOUND', `The file ${file} for a container ${what}.`, {
    nextStep: 'Check the path.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A tar of the directories to create and the files. */
export function packFiles(directories: NewDirectory[], files: (FileToPut & { size: number })[]): Pack {
  const tar = pack();
  const fill = async (): Promise<void> => {
    for (const { path, uid, gid } of directories) tar.entry({ name: path, type: 'directory', mode: 0o755, uid, gid });
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

export interface NewDirectory {
  path: string;
  uid: number;
  gid: number;
}

/** The directories of these files, each with the owner of its first file; outer ones come first. */
export function directoriesOf(files: FileToPut[]): NewDirectory[] {
  const directories = new Map<string, NewDirectory>();
  for (const { path, uid = 0, gid = 0 } of files) {
    const parts = path.split('/').slice(0, -1);
    for (let end = 1; end <= parts.length; end++) {
      const directory = parts.slice(0, end).join('/');
      if (!directories.has(directory)) directories.set(directory, { path: directory, uid, gid });
    }
  }
  return [...directories.values()];
}

/** The first file of a tar; undefined when there is none. */
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
