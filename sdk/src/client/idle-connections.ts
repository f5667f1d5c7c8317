import { untilAborted } from './abort.js';
import { sendWithRetries } from './retry.js';
import type { Transport, TransportAnswer, TransportRequest } from './transport.js';

export interface IdleLimits {
  /** Milliseconds without a call after which a kept connection may have been closed unnoticed; SDC's server closes after 30 s. */
  idleMs: number;
  /** Milliseconds that looking at them may take. */
  lookMs: number;
}

const LIMITS: IdleLimits = { idleMs: 10_000, lookMs: 2_000 };
/** Who has not needed so many connections for this long has lost them. */
const REMEMBERED_MS = 60_000;

/**
 * Keeps writes off connections that the server has closed meanwhile: a write that meets one is lost, and may not be repeated.
 * After a pause the first write has as many connections looked at as there may be, by reads (`GET /public-rest/ping`), which may.
 */
export class LookedAfterTransport implements Transport {
  readonly #inner: Transport;
  readonly #baseUrl: string;
  readonly #limits: IdleLimits;
  #running = 0;
  #most = 0;
  #mostAt = 0;
  #usedAt: number | undefined;
  #look: Promise<unknown> | undefined;

  constructor(inner: Transport, baseUrl: string, limits: IdleLimits = LIMITS) {
    this.#inner = inner;
    this.#baseUrl = baseUrl;
    this.#limits = limits;
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    const timeout = request.method === 'GET' ? request.timeout : await this.#lookAfterPause(request);
    this.#count();
    try {
      return await this.#inner.send({ ...request, timeout });
    } finally {
      this.#running--;
      this.#usedAt = Date.now();
    }
  }

  cookies(url: string): Promise<string> {
    return this.#inner.cookies(url);
  }

  close(): Promise<void> {
    return this.#inner.close();
  }

  #count(): void {
    this.#running++;
    const now = Date.now();
    if (this.#running < this.#most && now - this.#mostAt < REMEMBERED_MS) return;
    this.#most = this.#running;
    this.#mostAt = now;
  }

  /** @returns how much of the call's timeout is left */
  async #lookAfterPause({ timeout, signal }: TransportRequest): Promise<number> {
    const begun = performance.now();
    const idle = this.#usedAt !== undefined && Date.now() - this.#usedAt >= this.#limits.idleMs;
    if (idle) this.#look ??= this.#lookAtAll().finally(() => (this.#look = undefined));
    if (this.#look === undefined) return timeout;
    const late = AbortSignal.timeout(timeout);
    await untilAborted(this.#look, signal === undefined ? late : AbortSignal.any([late, signal]));
    return Math.max(1, Math.round(timeout - (performance.now() - begun)));
  }

  /** What a look finds out is of no interest: the write itself will tell what is wrong. */
  async #lookAtAll(): Promise<void> {
    const remembered = Date.now() - this.#mostAt < REMEMBERED_MS;
    const ping = { method: 'GET', url: `${this.#baseUrl}/public-rest/ping`, headers: {} } as const;
    await Promise.allSettled(
      Array.from({ length: remembered ? this.#most : 1 }, () =>
        sendWithRetries((request) => this.#inner.send(request), { ...ping, timeout: this.#limits.lookMs }),
      ),
    );
    this.#usedAt = Date.now();
  }
}
