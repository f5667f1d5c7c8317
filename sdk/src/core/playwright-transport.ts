import { createRequire } from 'node:module';
import type * as Playwright from 'playwright-core';
import type { Transport, TransportAnswer, TransportRequest } from './transport.js';

/** Through Playwright's request context: a test's trace then shows every call. */
export class PlaywrightTransport implements Transport {
  readonly #context: Playwright.APIRequestContext;

  private constructor(context: Playwright.APIRequestContext) {
    this.#context = context;
  }

  static async open(options: { ignoreHttpsErrors: boolean }): Promise<PlaywrightTransport> {
    // On demand: loading Playwright takes longer than loading the whole SDK. An import would take twice as long: Node then searches
    // the whole bundle for names of exports.
    const { request } = createRequire(import.meta.url)('playwright-core') as typeof Playwright;
    return new PlaywrightTransport(await request.newContext({ ignoreHTTPSErrors: options.ignoreHttpsErrors }));
  }

  async send({ method, url, headers, body, timeout, signal }: TransportRequest): Promise<TransportAnswer> {
    const response = await this.#context.fetch(url, {
      method,
      headers,
      timeout,
      maxRedirects: 0,
      ...(body === undefined ? {} : { data: body }),
      ...(signal === undefined ? {} : { signal }),
    });
    try {
      return { status: response.status(), headers: response.headers(), body: await response.body() };
    } finally {
      await response.dispose();
    }
  }

  async cookies(url: string): Promise<string> {
    const { hostname } = new URL(url);
    const { cookies } = await this.#context.storageState();
    return cookies
      .filter(({ domain }) => domain.replace(/^\./, '') === hostname)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  async close(): Promise<void> {
    await this.#context.dispose();
  }
}
