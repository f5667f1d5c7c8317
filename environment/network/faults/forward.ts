import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LinkConditions } from './link-conditions.js';

/** Returns the bytes to send for those that have arrived; it may keep some until more arrive. */
export type Rewrite = (bytes: Buffer) => Buffer | Promise<Buffer>;

interface Arrival {
  /** Undefined for the end. */
  bytes: Buffer | undefined;
  /** `performance.now()` of the arrival. */
  time: number;
}

/** What waits for its delay, before the sender has to wait too. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** Forwards one direction of a connection until it ends or one side closes; a failed rewrite resets both sides. */
export async function forward(from: Socket, to: Socket, conditions: LinkConditions, rewrite?: Rewrite): Promise<void> {
  try {
    for await (const { bytes, time } of arrivals(from)) {
      await untilPassed(time, conditions);
      if (bytes === undefined) {
        await conditions.admit(0);
        to.end();
        return;
      }
      await send(to, rewrite === undefined ? bytes : await rewrite(bytes), conditions);
      if (to.destroyed) return;
    }
  } catch (error) {
    from.destroy(error as Error);
    to.resetAndDestroy();
  }
}

async function send(to: Socket, bytes: Buffer, conditions: LinkConditions): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    const size = await conditions.admit(rest.length);
    if (!to.writable) return;
    const written = to.write(rest.subarray(0, size));
    rest = rest.subarray(size);
    conditions.count(size);
    if (!written && !to.destroyed) await drained(to);
  }
}

/** The delay may change while bytes wait for it. */
async function untilPassed(time: number, conditions: LinkConditions): Promise<void> {
  for (;;) {
    const left = time + conditions.delayMs - performance.now();
    if (left <= 0) return;
    await sleep(Math.min(left, 50));
  }
}

/** Chunks with the times of their arrival: the delay of one does not delay the next one further. */
async function* arrivals(from: Socket): AsyncGenerator<Arrival> {
  const waiting: Arrival[] = [];
  let size = 0;
  let wake: () => void = () => undefined;
  from.on('data', (bytes) => {
    waiting.push({ bytes, time: performance.now() });
    size += bytes.length;
    if (size > MOST_WAITING_BYTES) from.pause();
    wake();
  });
  from.once('end', () => {
    waiting.push({ bytes: undefined, time: performance.now() });
    wake();
  });
  from.once('close', () => {
    wake();
  });
  for (;;) {
    const next = waiting.shift();
    if (next !== undefined) {
      size -= next.bytes?.length ?? 0;
      if (from.isPaused() && size < MOST_WAITING_BYTES) from.resume();
      yield next;
    } else if (from.closed) {
      return;
    } else {
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
}

async function drained(socket: Socket): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(socket, 'drain', { signal }), once(socket, 'close', { signal })]).catch(() => undefined);
  over.abort();
}
