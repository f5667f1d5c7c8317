import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Http } from './http.js';
import { mismatch, type Shape } from './shape.js';

/** How a feed ends. */
export interface FeedOptions {
  /** Ends the feed. */
  signal?: AbortSignal | undefined;
}

const POLL_MS = 100;

/**
 * What SDC tells by web socket (`/rest/v1/webSocket?type=…`), in order, from the moment that the feed was opened:
 * `for await (const change of await sdc.watchStatus()) …`. Leaving the loop, {@link close} or the signal ends it.
 * Where no web socket opens (a proxy lets none through, the engine has too many) or one breaks, the feed asks SDC every 100 ms.
 */
export class Feed<T> implements AsyncIterableIterator<T, undefined> {
  readonly #waiting: T[] = [];
  readonly #ended = new AbortController();
  #failure: { error: unknown } | undefined;
  #wake: () => void = () => {};

  private constructor(signal: AbortSignal | undefined) {
    if (signal?.aborted === true) this.#end();
    else signal?.addEventListener('abort', () => this.#end(), { once: true, signal: this.#ended.signal });
    this.#ended.signal.addEventListener('abort', () => this.#wake());
  }

  /** @internal `poll` gives what is new since it was last asked. */
  static async open<T>(
    http: Http,
    query: Record<string, string>,
    shape: Shape<T>,
    poll: () => Promise<T[]>,
    { signal }: FeedOptions = {},
  ): Promise<Feed<T>> {
    const made = new Feed<T>(signal);
    if (!made.isClosed && !(await made.#listen(http, query, shape, poll))) made.#ask(await poll(), poll);
    return made;
  }

  /** Whether it has ended; `next()` gives nothing any more. */
  get isClosed(): boolean {
    return this.#ended.signal.aborted;
  }

  /** For `for await`. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * Waits for what comes next; done when the feed is closed.
   * @throws SdcError when SDC refuses, or sends what it should not
   */
  async next(): Promise<IteratorResult<T, undefined>> {
    while (this.#waiting.length === 0 && this.#failure === undefined && !this.isClosed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure !== undefined) throw this.#failure.error;
    const value = this.isClosed ? undefined : this.#waiting.shift();
    return value === undefined ? { value: undefined, done: true } : { value, done: false };
  }

  /** Ends the feed. */
  async close(): Promise<void> {
    this.#end();
  }

  /** Ends the feed; `for await` calls it when the loop is left. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.#end();
    return { value: undefined, done: true };
  }

  /** Ends the feed, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#end();
  }

  /** @returns whether a web socket could be had */
  async #listen(
    http: Http,
    query: Record<string, string>,
    shape: Shape<T>,
    poll: () => Promise<T[]>,
  ): Promise<boolean> {
    const { url, headers, tls } = await http.webSocket(`/rest/v1/webSocket?${new URLSearchParams(query).toString()}`);
    const socket = new WebSocket(url, { headers, handshakeTimeout: http.timeout, ...tls });
    this.#ended.signal.addEventListener('abort', () => socket.terminate());
    socket.on('message', (data: Buffer) => this.#receive(() => shape(parsed(data.toString('utf8')), MESSAGE)));
    return new Promise((resolve) => {
      socket.once('open', () => {
        socket.once('close', () => this.#ask([], poll));
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
  }

  #receive(read: () => T): void {
    try {
      this.#waiting.push(read());
    } catch (error) {
      this.#failure ??= { error };
      this.#end();
    }
    this.#wake();
  }

  #ask(first: readonly T[], poll: () => Promise<T[]>): void {
    this.#waiting.push(...first);
    this.#keepAsking(poll).catch((error: unknown) => {
      if (!this.isClosed) this.#failure ??= { error };
      this.#end();
    });
  }

  async #keepAsking(poll: () => Promise<T[]>): Promise<void> {
    while (!this.isClosed) {
      await sleep(POLL_MS, undefined, { signal: this.#ended.signal });
      this.#waiting.push(...(await poll()));
      this.#wake();
    }
  }

  #end(): void {
    this.#ended.abort();
  }
}

const MESSAGE = 'A message of the web socket';

function parsed(message: string): unknown {
  try {
    return JSON.parse(message) as unknown;
  } catch {
    return mismatch(MESSAGE, 'JSON', message);
  }
}
