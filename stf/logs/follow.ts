import { errnoOf } from '../../environment/admin.js';
import { open, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { StringDecoder } from 'node:string_decoder';

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
