import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { ServerError } from '../../core/errors.js';

interface Entry {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks entries of a zip file (a jar). `place` maps an entry to its path below the folder; `undefined` skips it.
 * Node cannot unzip, and not every machine has the program.
 */
export async function unpack(
  archive: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<void> {
  const file = await open(archive);
  try {
    for (const entry of await directoryOf(file, archive)) {
      const path = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (path !== undefined) await extract(file, archive, entry, join(folder, path));
    }
  } finally {
    await file.close();
  }
}

async function directoryOf(file: FileHandle, archive: string): Promise<Entry[]> {
  const { size } = await file.stat();
  // The last record has 22 bytes and a comment of at most 64 KiB.
  const tail = await bytes(file, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_OF_DIRECTORY);
  const end = tail.lastIndexOf(signature);
  if (end < 0) throw corrupt(archive);
  const directory = await bytes(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  let at = 0;
  while (at < directory.length) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw corrupt(archive);
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      headerAt: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function extract(file: FileHandle, archive: string, entry: Entry, path: string): Promise<void> {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw corrupt(archive);
  const header = await bytes(file, entry.headerAt, 30);
  const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  await mkdir(dirname(path), { recursive: true });
  const target = createWriteStream(path);
  if (entry.packedSize === 0) {
    target.end();
  } else {
    const packed = createReadStream(archive, { start, end: start + entry.packedSize - 1 });
    await pipeline(packed, entry.method === DEFLATED ? createInflateRaw() : new PassThrough(), target);
  }
  if (target.bytesWritten !== entry.size) throw corrupt(archive);
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function corrupt(archive: string): ServerError {
  return new ServerError('ARCHIVE_DAMAGED', `${archive} is corrupt or not a zip file.`, {
    nextStep: 'Remove it from the cache and from the local Maven repository, then start again.',
  });
}
