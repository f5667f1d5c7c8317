import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { EnvHttpProxyAgent, fetch, type Dispatcher, type Response } from 'undici';
import { messageOf, ServerError } from '../core/errors.js';
import type { NetworkSettings } from './network-settings.js';

export interface DownloadLimits {
  /** Until a server sends the head of a response, and between two pieces of its body. */
  idleMs: number;
  connectMs: number;
  /** Before the first repetition; three times as long before each further one. */
  backoffMs: number;
  /** The longest `Retry-After` that is waited for. */
  longestRetryAfterMs: number;
}

export interface DownloadRequest {
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** Accepts a certificate that cannot be verified: a registry that Docker's daemon lists as insecure. */
  insecure?: boolean;
  /** Sends a POST request with these fields; a redirect is then an error, because the fields may be secret. */
  form?: Record<string, string>;
}

export interface Digest {
  algorithm: 'sha1' | 'sha256';
  /** Hexadecimal. */
  value: string;
}

export interface SaveOptions {
  digest?: Digest | undefined;
  /** The error (`DIGEST_MISMATCH`) about another digest. */
  mismatch: (actual: string, bytes: number) => ServerError;
  signal?: AbortSignal | undefined;
  /** Bytes that arrived; negative when a transfer starts again. */
  onBytes?: ((count: number) => void) | undefined;
}

const DEFAULT_LIMITS: DownloadLimits = {
  idleMs: 30_000,
  connectMs: 10_000,
  backoffMs: 500,
  longestRetryAfterMs: 30_000,
};
const REPETITIONS = 3;
const TRANSFER_ATTEMPTS = 3;
const REPEATED_TRANSFERS = ['DIGEST_MISMATCH', 'DOWNLOAD_FAILED', 'DOWNLOAD_TIMED_OUT'];
/** The machine has no route to the server; repeating the request does not help. */
const OFFLINE = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENETDOWN',
];
const TRANSIENT = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_BODY_TIMEOUT'];

/** HTTP for downloads: proxies and authorities of this machine, repetition of what is transient, typed errors. */
export class DownloadClient {
  readonly #settings: NetworkSettings;
  readonly #limits: DownloadLimits;
  readonly #agents = new Map<boolean, Dispatcher>();
  /** Origins that could not be reached in this run, with the error. */
  readonly #offline = new Map<string, ServerError>();

  constructor(settings: NetworkSettings, limits: Partial<DownloadLimits> = {}) {
    this.#settings = settings;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /**
   * Sends a GET request, or a POST request with a form; statuses from 200 to 499 are results, except 429.
   *
   * @throws ServerError `DOWNLOAD_OFFLINE` (remembered, so that later requests to the server fail at once), `DOWNLOAD_TIMED_OUT`,
   *   `DOWNLOAD_FAILED`
   */
  async request(url: string, request: DownloadRequest = {}): Promise<Response> {
    const { origin } = new URL(url);
    const known = this.#offline.get(origin);
    if (known !== undefined) throw known;
    for (let repetition = 0; ; repetition += 1) {
      const last = repetition === REPETITIONS;
      let waitMs = this.#limits.backoffMs * 3 ** repetition;
      try {
        const response = await this.#once(url, request);
        if (response.status !== 429 && response.status < 500) return response;
        await response.body?.cancel();
        const retryAfterMs = retryAfter(response.headers.get('retry-after'));
        if (last || retryAfterMs > this.#limits.longestRetryAfterMs) throw refused(url, response.status);
        waitMs = Math.max(waitMs, retryAfterMs);
      } catch (error) {
        if (error instanceof ServerError) throw error;
        request.signal?.throwIfAborted();
        const failure = toDownloadError(url, error, this.#limits);
        if (failure.code === 'DOWNLOAD_OFFLINE') this.#offline.set(origin, failure);
        if (last || !isTransient(error)) throw failure;
      }
      await delay(waitMs, undefined, { signal: request.signal });
    }
  }

  /**
   * Writes the body of a response to a file. A transfer that breaks is repeated, and so is one with another digest, because a proxy
   * on the way may have truncated it.
   *
   * @param open sends the request; it throws for an unexpected status
   * @throws ServerError what `mismatch` returns when the digest stays different; `DOWNLOAD_…`
   */
  async save(open: () => Promise<Response>, file: string, options: SaveOptions): Promise<void> {
    const { digest, mismatch, signal, onBytes } = options;
    for (let attempt = 1; ; attempt += 1) {
      let received = 0;
      const hash = createHash(digest?.algorithm ?? 'sha256');
      try {
        const chunks = this.bodyOf(await open());
        await pipeline(
          async function* () {
            for await (const chunk of chunks) {
              hash.update(chunk);
              received += chunk.length;
              onBytes?.(chunk.length);
              yield chunk;
            }
          },
          createWriteStream(file),
          { signal },
        );
        const actual = hash.digest('hex');
        if (digest !== undefined && actual !== digest.value) throw mismatch(actual, received);
        return;
      } catch (error) {
        signal?.throwIfAborted();
        onBytes?.(-received);
        const repeatable = error instanceof ServerError && REPEATED_TRANSFERS.includes(error.code);
        if (!repeatable || attempt === TRANSFER_ATTEMPTS) throw error;
        await delay(100 * attempt, undefined, { signal });
      }
    }
  }

  /** The body of a response, whose errors are typed. */
  async *bodyOf(response: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response.body ?? []) yield chunk as Uint8Array;
    } catch (error) {
      throw toDownloadError(response.url, error, this.#limits);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }

  async #once(url: string, { headers = {}, signal, insecure = false, form }: DownloadRequest): Promise<Response> {
    return fetch(url, {
      headers,
      // The client drops the Authorization header when a redirect leads to another origin.
      redirect: form === undefined ? 'follow' : 'error',
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      dispatcher: this.#agent(insecure),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  #agent(insecure: boolean): Dispatcher {
    const known = this.#agents.get(insecure);
    if (known !== undefined) return known;
    const { httpProxy, httpsProxy, noProxy, authorities } = this.#settings;
    const tls = {
      ...(authorities === undefined ? {} : { ca: authorities }),
      ...(insecure ? { rejectUnauthorized: false } : {}),
    };
    const agent = new EnvHttpProxyAgent({
      httpProxy: httpProxy ?? '',
      httpsProxy: httpsProxy ?? '',
      noProxy: noProxy ?? '',
      headersTimeout: this.#limits.idleMs,
      bodyTimeout: this.#limits.idleMs,
      connect: { timeout: this.#limits.connectMs, ...tls },
      requestTls: tls,
    });
    this.#agents.set(insecure, agent);
    return agent;
  }
}

/** Whether an error means that this machine has no route to the server. */
export function isOffline(error: unknown): boolean {
  return error instanceof ServerError && error.code === 'DOWNLOAD_OFFLINE';
}

function refused(url: string, status: number): ServerError {
  const { host } = new URL(url);
  return status === 429
    ? new ServerError('DOWNLOAD_LIMITED', `${host} limits the number of downloads (HTTP 429).`, {
        nextStep: 'Log in there with docker login, use a mirror, or try again later.',
      })
    : new ServerError('DOWNLOAD_FAILED', `${host} answers with HTTP ${status}.`, {
        nextStep: `Try again later; ${withoutQuery(url)} was requested.`,
      });
}

function toDownloadError(url: string, error: unknown, limits: DownloadLimits): ServerError {
  const { host } = new URL(url);
  const code = codeOf(error);
  if (OFFLINE.includes(code)) {
    return new ServerError('DOWNLOAD_OFFLINE', `${host} cannot be reached (${code}).`, {
      nextStep: 'Check the network and its proxy (HTTPS_PROXY, NO_PROXY, the configuration of Docker and npm).',
      cause: error,
    });
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new ServerError('DOWNLOAD_TIMED_OUT', `${host} sent nothing for ${limits.idleMs / 1_000} s.`, {
      nextStep: `Try again later; ${withoutQuery(url)} was requested.`,
      cause: error,
    });
  }
  const detail = /CERT|SELF_SIGNED|UNABLE_TO_/.test(code)
    ? 'Give its authority to npm (cafile) or to Node.js (NODE_EXTRA_CA_CERTS).'
    : `Try again; ${withoutQuery(url)} was requested.`;
  return new ServerError('DOWNLOAD_FAILED', `The download from ${host} failed (${code || messageOf(error)}).`, {
    nextStep: detail,
    cause: error,
  });
}

/** Signed URLs of storage carry credentials in their query. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function isTransient(error: unknown): boolean {
  return TRANSIENT.includes(codeOf(error));
}

function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
    if (each instanceof AggregateError && each.errors.length > 0) return codeOf(each.errors[0]);
  }
  return '';
}

function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) return seconds * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
