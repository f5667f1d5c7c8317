import { SdcError } from '../core/errors.js';
import type { HttpAnswer, HttpReply } from './http-answer.js';
import type { HttpRequest } from './http-request.js';

const PATTERN = /^(?:([A-Za-z]+) )?(\/[^?#\s]*)$/;

/** Which requests are answered how. @internal */
export class HttpRoutes {
  readonly #routes: Route[] = [];

  /** @throws SdcError `HTTP_ROUTE` */
  add(pattern: string, replies: readonly HttpReply[]): void {
    const [, method, path] = PATTERN.exec(pattern) ?? [];
    if (path === undefined) throw unusable(`'${pattern}' is not a route`, "Give method and path: 'GET /orders'.");
    if (replies.length === 0) throw unusable(`The route ${pattern} has no answer`, 'Give one: { body: [{ id: 1 }] }.');
    const known = this.#routes.findIndex((route) => route.pattern === pattern);
    const route = new Route(pattern, method?.toUpperCase(), path, replies);
    if (known < 0) this.#routes.unshift(route);
    else this.#routes[known] = route;
  }

  /** The answer of the route that was added last of those that fit; undefined without one. */
  async answer(request: HttpRequest): Promise<HttpAnswer | undefined> {
    const reply = this.#routes.find((route) => route.fits(request))?.next();
    return typeof reply === 'function' ? reply(request) : reply;
  }

  get patterns(): string[] {
    return this.#routes.map(({ pattern }) => pattern);
  }
}

class Route {
  readonly pattern: string;
  readonly #method: string | undefined;
  readonly #path: RegExp;
  readonly #replies: HttpReply[];

  constructor(pattern: string, method: string | undefined, path: string, replies: readonly HttpReply[]) {
    this.pattern = pattern;
    this.#method = method;
    const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    this.#path = new RegExp(`^${parts.join('[^/]*')}$`);
    this.#replies = [...replies];
  }

  fits({ method, path }: HttpRequest): boolean {
    return (this.#method === undefined || this.#method === method) && this.#path.test(path);
  }

  /** One after the other; the last one stays. */
  next(): HttpReply | undefined {
    return this.#replies.length > 1 ? this.#replies.shift() : this.#replies[0];
  }
}

function unusable(problem: string, nextStep: string): SdcError {
  return new SdcError('HTTP_ROUTE', `${problem}.`, { nextStep });
}
