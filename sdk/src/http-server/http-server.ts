import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PublishedPort } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { sendAnswer, type HttpReply } from './http-answer.js';
import { HttpRequest } from './http-request.js';
import { HttpRoutes } from './http-routes.js';
import { ListeningOrigin } from './listening-origin.js';

/** What an HTTP server needs of the process's end of RPC, whose port it has. @internal */
export interface HttpHost {
  /** `host:port` as the Data Collector reaches it. */
  readonly address: string;
  /** A port of the Data Collector's machine for an origin that listens. */
  originPort(): PublishedPort;
}

/**
 * An HTTP server for pipelines under test: `const http = rpc.http()`, `http.route('GET /orders', { body: [{ id: 1 }] })`, and `http.url` in
 * the configs of a stage. It records each request. A request without a route is answered with 404.
 */
export class HttpServer {
  readonly #host: HttpHost;
  readonly #routes = new HttpRoutes();
  readonly #end = new AbortController();
  #requests: HttpRequest[] = [];
  #failure: SdcError | undefined;

  /** @internal Made by `Rpc`. */
  constructor(host: HttpHost) {
    this.#host = host;
  }

  /** As the Data Collector reaches it, without a slash at the end: `http://127.0.0.1:41234`. */
  get url(): string {
    return `http://${this.#host.address}`;
  }

  /**
   * All requests in the order of their arrival.
   * @throws SdcError `HTTP_REPLY` when a function of a route failed
   */
  get requests(): readonly HttpRequest[] {
    if (this.#failure !== undefined) throw this.#failure;
    return [...this.#requests];
  }

  /** The routes, latest first. */
  get routes(): readonly string[] {
    return this.#routes.patterns;
  }

  /**
   * Answers requests: `GET /orders`, or `/orders` for any method; `*` stands for anything but a slash. Several answers are given one after
   * the other, and the last one again and again: `http.route('/orders', { status: 503 }, { reset: true }, { body: [{ id: 1 }] })`. Where
   * several routes fit, that which was added last answers; the same route again replaces it.
   * @throws SdcError `HTTP_ROUTE`
   */
  route(pattern: string, ...replies: HttpReply[]): this {
    this.#routes.add(pattern, replies);
    return this;
  }

  /** A port of the Data Collector's machine for an origin that listens, such as REST Service, and a client for it. */
  origin(): ListeningOrigin {
    return new ListeningOrigin(this.#host.originPort());
  }

  /** Forgets the requests so far; the routes stay. */
  reset(): void {
    this.#requests = [];
  }

  /** @internal */
  async handle(incoming: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const request = new HttpRequest(incoming.method ?? '', incoming.url ?? '/', incoming.headers, body);
    this.#requests.push(request);
    try {
      const answer = (await this.#routes.answer(request)) ?? { status: 404, body: `No route for ${request.line}` };
      request.answered = answer.reset === true ? 'reset' : (answer.status ?? 200);
      await sendAnswer(answer, response, this.#end.signal);
    } catch (cause) {
      request.answered = 'reset';
      response.destroy();
      if (!this.#end.signal.aborted) this.#failure ??= failed(request, cause);
    }
  }

  /** @internal */
  close(): void {
    this.#end.abort();
  }
}

function failed({ line }: HttpRequest, cause: unknown): SdcError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SdcError('HTTP_REPLY', `The route of ${line} failed: ${reason}.`, {
    nextStep: 'Correct the function that the test has given to http.route.',
    cause,
  });
}
