import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishedPort } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { jsonText } from '../core/json.js';
import { bracketed, sendPlain } from '../core/plain-request.js';

/** How long an origin may refuse connections after its pipeline has started. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;
/** How long an origin may take to answer. */
const ANSWER_MS = 60_000;

/** A request to an origin that listens. */
export interface OriginRequest {
  /** Default: POST. */
  method?: string | undefined;
  /** Default: `/`. */
  path?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
}

/** What a pipeline answered. */
export interface OriginAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** An origin that listens on a port of the Data Collector's machine, as this process reaches it. */
export class ListeningOrigin {
  readonly #target: PublishedPort;

  /** @internal Made by `HttpServer`. */
  constructor(target: PublishedPort) {
    this.#target = target;
  }

  /** For the config of the stage. */
  get port(): number {
    return this.#target.port;
  }

  /** As this process reaches it: `http://127.0.0.1:41235`. */
  get url(): string {
    const { host, port } = this.#target.published;
    return `http://${bracketed(host)}:${port}`;
  }

  /**
   * Sends a request, as JSON unless the body is text or bytes, and waits for the answer. An origin that does not listen yet is tried
   * again for ten seconds.
   * @throws SdcError `ORIGIN_UNREACHABLE`
   */
  async send(body: unknown, options: OriginRequest = {}): Promise<OriginAnswer> {
    const bytes = bytesOf(body);
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.#send(bytes, options);
      } catch (cause) {
        if (Date.now() > end || !isRefusal(cause)) throw this.#unreachable(cause);
        await sleep(PAUSE_MS);
      }
    }
  }

  #send(body: Buffer, { method = 'POST', path = '/', headers = {} }: OriginRequest): Promise<OriginAnswer> {
    return sendPlain(this.#target.published, {
      method,
      path,
      headers: { 'content-type': 'application/json', ...headers },
      body,
      timeout: ANSWER_MS,
    });
  }

  #unreachable(cause: unknown): SdcError {
    return new SdcError('ORIGIN_UNREACHABLE', `The origin at ${this.url} does not answer.`, {
      nextStep: `See that its pipeline runs and has the port ${this.port}, and that this machine may open connections to it.`,
      cause,
    });
  }
}

/** It was not sent: the origin does not listen, or a port of a container has nothing behind it yet. */
function isRefusal(error: unknown): boolean {
  return ['ECONNREFUSED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : jsonText(body));
}
