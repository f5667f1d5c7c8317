import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { jsonText } from '../core/json.js';
import type { HttpRequest } from './http-request.js';

/** How an {@link HttpServer} answers a request. */
export interface HttpAnswer {
  /** Default: 200. */
  status?: number | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Text, bytes, pieces that are sent as they come (a stream), or any other value as JSON. */
  body?: unknown;
  /** How many ms to wait before the answer. */
  delayMs?: number | undefined;
  /** Closes the connection instead of an answer; with a body in the middle of it. */
  reset?: boolean | undefined;
}

/** An answer, or a function that gives it. */
export type HttpReply = HttpAnswer | ((request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>);

type Pieces = AsyncIterable<string | Uint8Array>;

/** Sends an answer; ends early when `signal` aborts or the other side closes the connection. @internal */
export async function sendAnswer(answer: HttpAnswer, response: ServerResponse, signal: AbortSignal): Promise<void> {
  const { status = 200, headers = {}, body, delayMs = 0, reset = false } = answer;
  if (delayMs > 0) await sleep(delayMs, undefined, { signal });
  if (reset && body === undefined) {
    closeAbruptly(response);
    return;
  }
  response.writeHead(status, { ...contentType(body), ...headers });
  if (isPieces(body)) {
    for await (const piece of body) {
      if (signal.aborted || response.destroyed) return;
      response.write(piece);
    }
  } else if (body !== undefined) {
    response.write(typeof body === 'string' || body instanceof Uint8Array ? body : jsonText(body));
  }
  if (!reset) response.end();
  // What is written has to leave before the connection is closed.
  else response.write('', () => closeAbruptly(response));
}

function closeAbruptly({ socket }: ServerResponse): void {
  socket?.resetAndDestroy();
}

function contentType(body: unknown): Record<string, string> {
  if (body === undefined || body instanceof Uint8Array) return {};
  const isText = typeof body === 'string' || isPieces(body);
  return { 'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json' };
}

function isPieces(body: unknown): body is Pieces {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
