import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Http } from './http.js';
import { badValue, read, type Schema } from './schema.js';

/** How a subscription ends; `sdc.close()` ends it as well. */
export interface SubscriptionOptions {
  /** Ends the subscription. */
  signal?: AbortSignal | undefined;
}

const POLL_MS = 100;

/**
 * What SDC reports by web socket (`/rest/v1/webSocket?type=…`), in order, from the moment that the subscription was opened:
 * `for await (const change of await sdc.watchStatus()) …`. Leaving the loop, {@link close} or the signal ends it.
 * Where no web socket opens (a proxy lets none through, the engine has too many) or one breaks, the subscription asks SDC every 100 ms.
 */
export class Subscription<T> implements AsyncIterableIterator<T, undefined> {
  readonly #waiting: T[] = [];
  readonly #ended = new AbortController();
  #failure: { error: unknown } | undefined;
  /** Calls of {@link next} that wait, in their order. */
  #sleepers: (() => void)[] = [];

  private constructor(signal: AbortSignal | undefined) {
    if (signal !== undefined) this.#endWith(signal);
    this.#ended.signal.addEventListener('abort', () => this.#wake());
  }

  /** @internal `poll` gives what is new since it was last asked. */
  static async open<T>(
    http: Http,
    query: Record<string, string>,
    schema: Schema<T>,
    poll: () => Promise<T[]>,
    { signal }: SubscriptionOptions = {},
  ): Promise<Subscription<T>> {
    const made = new Subscription<T>(signal);
    if (!made.isClosed && !(await made.#listen(http, query, schema, poll))) made.#ask(await poll(), poll);
    return made;
  }

  /** Whether it has ended; nothing new comes any more. */
  get isClosed(): boolean {
    return this.#ended.signal.aborted;
  }

  /** For `for await`. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * Waits for what comes next; done when the subscription is closed.
   * @throws SdcError when SDC refuses, or sends what it should not; what came before is given first
   */
  async next(): Promise<IteratorResult<T, undefined>> {
    while (this.#waiting.length === 0 && !this.isClosed) {
      await new Promise<void>((resolve) => this.#sleepers.push(resolve));
    }
    const value = this.#waiting.shift();
    if (value !== undefined) return { value, done: false };
    if (this.#failure !== undefined) throw this.#failure.error;
    return { value: undefined, done: true };
  }

  /** Ends the subscription. */
  async close(): Promise<void> {
    this.#end();
  }

  /** Ends the subscription; `for await` calls it when the loop is left. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.#end();
    return { value: undefined, done: true };
  }

  /** Ends the subscription, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#end();
  }

  /** @returns whether a web socket is open, or no longer needed */
  async #listen(
    http: Http,
    query: Record<string, string>,
    schema: Schema<T>,
    poll: () => Promise<T[]>,
  ): Promise<boolean> {
    const { url, headers, tls } = await http.webSocket(`/rest/v1/webSocket?${new URLSearchParams(query).toString()}`);
    this.#endWith(http.closing);
    const socket = new WebSocket(url, { headers, handshakeTimeout: http.timeout, ...tls });
    this.#ended.signal.addEventListener('abort', () => socket.terminate());
    socket.on('message', (data: Buffer) => this.#receive(() => read(schema, parsed(data.toString('utf8')), MESSAGE)));
    return new Promise((resolve) => {
      socket.once('open', () => {
        socket.once('close', () => this.#ask([], poll));
        resolve(true);
      });
      socket.on('error', () => resolve(this.isClosed));
    });
  }

  #receive(read: () => T): void {
    try {
      this.#take([read()]);
    } catch (error) {
      this.#fail(error);
    }
  }

  #ask(first: readonly T[], poll: () => Promise<T[]>): void {
    this.#take(first);
    this.#keepAsking(poll).catch((error: unknown) => this.#fail(error));
  }

  async #keepAsking(poll: () => Promise<T[]>): Promise<never> {
    for (;;) {
      await sleep(POLL_MS, undefined, { signal: this.#ended.signal });
      this.#take(await poll());
    }
  }

  #take(values: readonly T[]): void {
    if (this.isClosed) return;
    this.#waiting.push(...values);
    this.#wake();
  }

  #endWith(signal: AbortSignal): void {
    if (signal.aborted) this.#end();
    else signal.addEventListener('abort', () => this.#end(), { once: true, signal: this.#ended.signal });
  }

  #wake(): void {
    for (const wake of this.#sleepers.splice(0)) wake();
  }

  /** What has arrived meanwhile is dropped. */
  #end(): void {
    this.#waiting.length = 0;
    this.#failure = undefined;
    this.#ended.abort();
  }

  /** Values from before the failure are still delivered. */
  #fail(error: unknown): void {
    if (this.isClosed) return;
    this.#failure = { error };
    this.#ended.abort();
  }
}

const MESSAGE = 'A message of the web socket';

function parsed(message: string): unknown {
  try {
    return JSON.parse(message) as unknown;
  } catch {
    throw badValue(MESSAGE, 'JSON', message);
  }
}
