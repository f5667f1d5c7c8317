import { setTimeout as sleep } from 'node:timers/promises';
import type { TransportAnswer, TransportRequest } from './transport.js';

const TRIES = 3;
const FIRST_PAUSE_MS = 100;
/** What the reason says when a connection ended before the answer. */
export const BROKEN = /ECONNRESET|EPIPE|socket hang up/;

const FOR_A_WHILE: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * Sends a read again, up to twice, when the connection broke or the server could not answer for the moment (429, 502, 503, 504).
 * Everything that writes is sent once: it may have happened although no answer came. All tries share the call's timeout.
 */
export async function sendWithRetries(
  send: (request: TransportRequest) => Promise<TransportAnswer>,
  request: TransportRequest,
): Promise<TransportAnswer> {
  if (request.method !== 'GET') return send(request);
  const deadline = performance.now() + request.timeout;
  for (let tried = 1; ; tried++) {
    const left = deadline - performance.now();
    const outcome = await attempt(() => send({ ...request, timeout: Math.max(1, Math.round(left)) }));
    const pause = pauseBefore(tried + 1, outcome);
    const mayPause = tried < TRIES && isPassing(outcome) && performance.now() + pause < deadline;
    if (!mayPause || request.signal?.aborted === true) {
      if ('answer' in outcome) return outcome.answer;
      throw outcome.error;
    }
    await sleep(pause, undefined, request.signal === undefined ? {} : { signal: request.signal });
  }
}

type Outcome = { answer: TransportAnswer } | { error: unknown };

async function attempt(send: () => Promise<TransportAnswer>): Promise<Outcome> {
  try {
    return { answer: await send() };
  } catch (error) {
    return { error };
  }
}

function isPassing(outcome: Outcome): boolean {
  if ('answer' in outcome) return FOR_A_WHILE.has(outcome.answer.status);
  return BROKEN.test(String(outcome.error));
}

/** `Retry-After` in seconds where the server gives it; else 100 ms, then 200 ms. */
function pauseBefore(attemptNumber: number, outcome: Outcome): number {
  const asked = 'answer' in outcome ? Number(outcome.answer.headers['retry-after']) : NaN;
  return Number.isFinite(asked) && asked >= 0 ? asked * 1_000 : FIRST_PAUSE_MS * 2 ** (attemptNumber - 2);
}
