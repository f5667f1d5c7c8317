import { untilAborted } from './deadline.js';
import { sendWithRetries } from './retry.js';
import type { Transport, TransportAnswer, TransportRequest } from './transport.js';

export interface IdleLimits {
  /** Milliseconds without a call after which a kept connection may have been closed unnoticed; SDC's server closes after 30 s. */
  idleMs: number;
  /** Milliseconds that looking at them may take. */
  lookMs: number;
}

const LIMITS: IdleLimits = { idleMs: 10_000, lookMs: 2_000 };
/** Who has not needed so many connections for this long need not have them kept open. */
const REMEMBERED_MS = 60_000;

/**
 * Keeps writes off connections that the server has closed meanwhile: a write that meets one is lost, and may not be repeated.
 * Before a write that could take one that was idle for long, all are checked by reads (`GET /public-rest/ping`), which may be repeated.
 */
export class LookedAfterTransport implements Transport {
  readonly #inner: Transport;
  readonly #baseUrl: string;
  readonly #limits: IdleLimits;
  #running = 0;
  /** When more than so many requests were last under way at once: as many connections there are. */
  readonly #neededAt: number[] = [];
  #lookedAt = 0;
  #look: Promise<unknown> | undefined;

  constructor(inner: Transport, baseUrl: string, limits: IdleLimits = LIMITS) {
    this.#inner = inner;
    this.#baseUrl = baseUrl;
    this.#limits = limits;
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    if (request.method !== 'GET') await this.#lookAtIdle(request.signal);
    this.#running++;
    this.#needed();
    try {
      return await this.#inner.send(request);
    } finally {
      this.#needed();
      this.#running--;
    }
  }

  cookies(url: string): Promise<string> {
    return this.#inner.cookies(url);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #needed(): void {
    const now = Date.now();
    this.#neededAt.fill(now, 0, this.#running);
    while (this.#neededAt.length < this.#running) this.#neededAt.push(now);
  }

  async #lookAtIdle(signal: AbortSignal | undefined): Promise<void> {
    const now = Date.now();
    while (this.#neededAt.length > 1 && now - (this.#neededAt.at(-1) ?? 0) >= REMEMBERED_MS) this.#neededAt.pop();
    // The one that was not needed for longest.
    const last = this.#neededAt.at(-1);
    const isIdle = last !== undefined && now - Math.max(last, this.#lookedAt) >= this.#limits.idleMs;
    if (isIdle) this.#look ??= this.#lookAtAll().finally(() => (this.#look = undefined));
    if (this.#look !== undefined) await untilAborted(this.#look, signal);
  }

  /** The result of this check does not matter: the write itself will report what is wrong. */
  async #lookAtAll(): Promise<void> {
    const ping = { method: 'GET', url: `${this.#baseUrl}/public-rest/ping`, headers: {} } as const;
    const idle = Math.max(1, this.#neededAt.length - this.#running);
    await Promise.allSettled(
      Array.from({ length: idle }, () =>
        sendWithRetries((request) => this.#inner.send(request), { ...ping, timeout: this.#limits.lookMs }),
      ),
    );
    this.#lookedAt = Date.now();
  }
}
