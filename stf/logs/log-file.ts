import { open, stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as pause } from 'node:timers/promises';
import { errnoOf } from '../../environment/admin.js';

const STEP = 64 * 1024;

/** The last lines of a file, read from its end; `end` is the position up to which it was read. */
export async function lastLines(file: string, count: number): Promise<{ text: string; end: number }> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  let tail = Buffer.alloc(0);
  let start = size;
  // One more line break than lines: the one before the first line.
  while (start > 0 && lineBreaks(tail) <= count) {
    const length = Math.min(STEP, start);
    start -= length;
    const part = Buffer.alloc(length);
    const { bytesRead } = await handle.read(part, 0, length, start);
    tail = Buffer.concat([part.subarray(0, bytesRead), tail]);
  }
  return { text: tail.subarray(startOfLast(tail, count)).toString(), end: size };
}

function startOfLast(buffer: Buffer, count: number): number {
  if (count === 0) return buffer.length;
  // A line break at the end of the file does not begin another line.
  let position = buffer.length - 1;
  for (let line = 0; line < count; line += 1) {
    if (position <= 0) return 0;
    const found = buffer.lastIndexOf(0x0a, position - 1);
    if (found < 0) return 0;
    position = found;
  }
  return position + 1;
}

function lineBreaks(buffer: Buffer): number {
  return buffer.reduce((sum, byte) => sum + (byte === 0x0a ? 1 : 0), 0);
}

const POLL_MS = 250;

/** Passes on what is written to a file after `position`; resolves when the file is removed or the signal aborts. */
export async function follow(
  file: string,
  position: number,
  take: (text: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let from = position;
  while (signal?.aborted !== true) {
    const size = await sizeOf(file);
    if (size === undefined) return;
    if (size < from) from = 0; // the log was truncated
    if (size > from) {
      take(decoder.write(await part(file, from, size)));
      from = size;
    }
    await pause(POLL_MS);
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    (error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    },
  );
}

async function part(file: string, from: number, to: number): Promise<Buffer> {
  await using handle = await open(file);
  const buffer = Buffer.alloc(to - from);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
