import { open } from 'node:fs/promises';

const MAGIC = '\x7fELF';
const LITTLE_64_BIT = [2, 1];

/**
 * Removes the debug symbols of an executable, which can be ten times the size of the rest. They follow the loaded
 * segments, so truncating the file is enough. Does not change other files. Own code because `strip` is part of the compiler tools,
 * which a machine that runs tests need not have.
 */
export async function cutDebugSymbols(executable: string): Promise<void> {
  const file = await open(executable, 'r+');
  try {
    const { buffer: header } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const isElf = header.toString('latin1', 0, 4) === MAGIC;
    if (!isElf || header[4] !== LITTLE_64_BIT[0] || header[5] !== LITTLE_64_BIT[1]) return;

    const tableAt = Number(header.readBigUInt64LE(32));
    const entrySize = header.readUInt16LE(54);
    const count = header.readUInt16LE(56);
    const { buffer: segments } = await file.read(Buffer.alloc(entrySize * count), 0, entrySize * count, tableAt);
    let end = tableAt + entrySize * count;
    for (let at = 0; at < segments.length; at += entrySize) {
      const offset = Number(segments.readBigUInt64LE(at + 8));
      const length = Number(segments.readBigUInt64LE(at + 32));
      end = Math.max(end, offset + length);
    }

    // The table of sections is in the removed part.
    header.writeBigUInt64LE(0n, 40);
    header.writeUInt16LE(0, 60);
    header.writeUInt16LE(0, 62);
    await file.write(header, 0, 64, 0);
    await file.truncate(end);
  } finally {
    await file.close();
  }
}
