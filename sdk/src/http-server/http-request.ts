import type { IncomingHttpHeaders } from 'node:http';
import { SdcError } from '../core/errors.js';
import { parseExact } from '../core/json.js';

/** A request that a pipeline sent to an {@link HttpServer}. */
export class HttpRequest {
  /** In upper case. */
  readonly method: string;
  /** As it was sent, without the query: `/orders/7`. */
  readonly path: string;
  /** The parameters of the query; of those that are repeated the last. */
  readonly query: Readonly<Record<string, string>>;
  /** By name in lower case. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  /** The body as it was sent. */
  readonly bytes: Buffer;
  /** The status that it was answered with, `reset` where the connection was closed instead; undefined until then. */
  answered: number | 'reset' | undefined;
  readonly #query: string;

  /** @internal Made by `HttpServer`. */
  constructor(method: string, url: string, headers: IncomingHttpHeaders, bytes: Buffer) {
    const begin = url.indexOf('?');
    this.method = method.toUpperCase();
    this.path = begin < 0 ? url : url.slice(0, begin);
    this.#query = begin < 0 ? '' : url.slice(begin);
    this.query = Object.fromEntries(new URLSearchParams(this.#query));
    this.headers = headers;
    this.bytes = bytes;
  }

  /** Method, path and query: `GET /orders?page=2`. */
  get line(): string {
    return `${this.method} ${this.path}${this.#query}`;
  }

  /** The body as text in UTF-8. */
  get text(): string {
    return this.bytes.toString('utf8');
  }

  /**
   * The body as JSON. A number that a double cannot hold exactly is a bigint when it is whole, otherwise text.
   * @throws SdcError `HTTP_BODY`
   */
  get json(): unknown {
    try {
      return parseExact(this.text);
    } catch (cause) {
      throw new SdcError(
        'HTTP_BODY',
        `The body of ${this.line} is not JSON: ${JSON.stringify(this.text.slice(0, 60))}.`,
        {
          nextStep: 'Read text or bytes, or let the stage send JSON.',
          cause,
        },
      );
    }
  }
}
