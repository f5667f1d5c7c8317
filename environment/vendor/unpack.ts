import { createReadStream } from 'node:fs';
import { chmod, link, lstat, mkdir, open, realpath, rm, symlink } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { extract, type Extract, type Headers } from 'tar-stream';
import { ServerError } from '../core/errors.js';
import { ifPresent, namesIn } from '../core/if-present.js';

export interface UnpackOptions {
  /** Existing directory that receives the entries. */
  directory: string;
  /** For messages. */
  title: string;
  /** The target of an entry, below `directory`, from its path in the archive; undefined leaves it out. */
  select: (path: string) => string | undefined;
  /** Entries named `.wh.…` remove what a lower layer has. */
  layered?: boolean;
  signal?: AbortSignal | undefined;
}

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * Unpacks a tar file, compressed with gzip or zstd or not. An archive comes from outside: nothing is written outside the directory, whatever paths and
 * links it has.
 *
 * @throws ServerError `ARCHIVE_INVALID`, `ARCHIVE_UNSAFE`
 */
export async function unpackTar(file: string, options: UnpackOptions): Promise<void> {
  const root = await realpath(options.directory);
  const start = await firstBytes(file);
  const untar = extract();
  const source = createReadStream(file);
  const { signal } = options;
  try {
    const decompressed = await decompressor(start, options.title);
    const feeding =
      decompressed === undefined
        ? pipeline(source, untar, { signal })
        : pipeline(source, decompressed, untar, { signal });
    const writing = writeEntries(root, untar, options).catch((error: unknown) => {
      untar.destroy();
      throw error;
    });
    // The writer's error is the cause when both fail.
    const [written, fed] = await Promise.allSettled([writing, feeding]);
    if (written.status === 'rejected' && !isPrematureClose(written.reason)) throw written.reason as Error;
    if (fed.status === 'rejected') throw fed.reason as Error;
    if (written.status === 'rejected') throw written.reason as Error;
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error instanceof ServerError || isSystemError(error)) throw error;
    throw new ServerError('ARCHIVE_INVALID', `${options.title} is not a complete tar archive.`, {
      nextStep: 'Download it again.',
      cause: error,
    });
  }
}

/** The stream that decompresses a file with this start; undefined when it is not compressed. */
async function decompressor(start: Buffer, title: string): Promise<Transform | undefined> {
  if (startsWith(start, GZIP)) return createGunzip();
  if (!startsWith(start, ZSTD)) return undefined;
  // Loaded on demand: most archives are compressed with gzip.
  const { createZstdDecompress } = await import('./zstd.js');
  return createZstdDecompress(title);
}

async function writeEntries(root: string, entries: Extract, options: UnpackOptions): Promise<void> {
  for await (const entry of entries) {
    await writeEntry(root, entry, options);
    entry.resume();
  }
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

async function writeEntry(root: string, entry: Readable & { header: Headers }, options: UnpackOptions): Promise<void> {
  const { name, type, linkname, mode = 0o644 } = entry.header;
  const path = normalized(name, options.title);
  const base = posix.basename(path);
  if (options.layered === true && base.startsWith(WHITEOUT)) {
    await removeHidden(root, path, base, options);
    return;
  }
  const selected = options.select(path);
  if (selected === undefined || selected === '') return;
  const target = join(root, normalized(selected, options.title));
  await makeParent(root, dirname(target), options.title);
  if (type === 'directory') {
    const existing = await ifPresent(target, lstat);
    if (existing?.isDirectory() !== true) {
      await rm(target, { force: true });
      await mkdir(target);
    }
    await chmod(target, (mode & 0o777) | 0o700);
    return;
  }
  await rm(target, { force: true, recursive: true });
  if (type === 'file' || type === 'contiguous-file') {
    const handle = await open(target, 'wx', (mode & 0o777) | 0o600);
    try {
      for await (const chunk of entry) await handle.write(chunk as Uint8Array);
    } finally {
      await handle.close();
    }
  } else if (type === 'symlink') {
    await symlink(symlinkTarget(root, target, path, linkname ?? '', options), target);
  } else if (type === 'link') {
    const linked = options.select(normalized(linkname ?? '', options.title));
    if (linked === undefined) throw unsafe(options.title, path, `links to ${linkname ?? ''}, which is not part of it`);
    const existing = join(root, normalized(linked, options.title));
    await requireInside(root, dirname(existing), options.title);
    await link(existing, target);
  }
  // Devices and pipes of an image have no use for a process of this user.
}

/** Absolute links refer to the root of the archive. */
function symlinkTarget(root: string, target: string, path: string, linkname: string, options: UnpackOptions): string {
  const inArchive = posix.isAbsolute(linkname)
    ? normalized(linkname, options.title)
    : posix.join(posix.dirname(path), linkname);
  if (inArchive.startsWith('..')) throw unsafe(options.title, path, `links to ${linkname}`);
  const linked = options.select(inArchive);
  // A link to a part that is left out stays a link to nothing.
  return linked === undefined ? posix.basename(linkname) : relative(dirname(target), join(root, linked)) || '.';
}

async function removeHidden(root: string, path: string, base: string, options: UnpackOptions): Promise<void> {
  const parent = options.select(posix.dirname(path));
  if (base === OPAQUE) {
    if (parent === undefined) return;
    const directory = join(root, normalized(parent, options.title));
    await requireInside(root, directory, options.title);
    for (const name of await namesIn(directory)) await rm(join(directory, name), { recursive: true, force: true });
    return;
  }
  const hidden = options.select(posix.join(posix.dirname(path), base.slice(WHITEOUT.length)));
  if (hidden === undefined || hidden === '') return;
  const target = join(root, normalized(hidden, options.title));
  if (await ifPresent(dirname(target), lstat)) {
    await requireInside(root, dirname(target), options.title);
    await rm(target, { recursive: true, force: true });
  }
}

/** Creates missing parents; existing ones may be links of the archive, which must not lead outside. */
async function makeParent(root: string, directory: string, title: string): Promise<void> {
  const missing: string[] = [];
  let existing = directory;
  while (existing !== root && (await ifPresent(existing, lstat)) === undefined) {
    missing.unshift(existing);
    existing = dirname(existing);
  }
  await requireInside(root, existing, title);
  for (const each of missing) await mkdir(each);
}

async function requireInside(root: string, directory: string, title: string): Promise<void> {
  const real = await ifPresent(directory, (path) => realpath(path));
  if (real !== undefined && (real === root || real.startsWith(root + sep))) return;
  throw unsafe(title, relative(root, directory), 'leads outside the archive');
}

/** `./a//b` and `/a/b` → `a/b`. */
function normalized(path: string, title: string): string {
  const clean = posix.normalize(path.replace(/\\/g, '/')).replace(/^\/+/, '').replace(/\/+$/, '');
  if (clean === '..' || clean.startsWith('../') || clean.includes('\0'))
    throw unsafe(title, path, 'leads outside the archive');
  return clean === '.' ? '' : clean;
}

function unsafe(title: string, path: string, reason: string): ServerError {
  return new ServerError('ARCHIVE_UNSAFE', `${title} contains ${JSON.stringify(path)}, which ${reason}.`, {
    nextStep: 'Do not use this archive; check where it comes from.',
  });
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function startsWith(bytes: Buffer, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** An error of the file system, such as a full disk: not the archive's fault. */
function isSystemError(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code !== undefined && /^E[A-Z]+$/.test(code);
}
