import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { CookieJar } from './authentication.js';
import type { Transport, TransportAnswer, TransportRequest } from './transport.js';

/**
 * Through Node's own client, for a Data Collector whose certificate an authority of one's own has signed: Playwright's context takes no
 * authorities. Each connection is checked against them, name included; a trace does not show these calls.
 */
export class NodeTransport implements Transport {
  readonly #agent: Agent;
  readonly #jar = new CookieJar();

  /** `ca`: certificates in PEM; no other authority is trusted. */
  constructor(ca: string[]) {
    this.#agent = new Agent({ keepAlive: true, ca });
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    const late = AbortSignal.timeout(request.timeout);
    const signal = request.signal === undefined ? late : AbortSignal.any([late, request.signal]);
    try {
      return await this.#exchange(request, signal);
    } catch (error) {
      if (late.aborted) throw new Error(`Timeout ${request.timeout}ms exceeded`, { cause: error });
      throw error;
    }
  }

  cookies(): Promise<string> {
    return Promise.resolve(this.#jar.header());
  }

  close(): Promise<void> {
    this.#agent.destroy();
    return Promise.resolve();
  }

  #exchange({ method, url, headers, body }: TransportRequest, signal: AbortSignal): Promise<TransportAnswer> {
    const cookie = this.#jar.header();
    const options = { method, signal, headers: cookie === '' ? headers : { ...headers, Cookie: cookie } };
    return new Promise((resolve, reject) => {
      const onAnswer = (message: IncomingMessage) => {
        this.#jar.store(message.headers['set-cookie'] ?? []);
        readBody(message).then(
          (read) => resolve({ status: message.statusCode ?? 0, headers: flat(message), body: read }),
          reject,
        );
      };
      const sent = url.startsWith('https:')
        ? httpsRequest(url, { ...options, agent: this.#agent }, onAnswer)
        : httpRequest(url, options, onAnswer);
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flat(message: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
