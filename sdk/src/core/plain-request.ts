import { request, type IncomingHttpHeaders } from 'node:http';

/** An HTTP request to something other than SDC's REST API. */
export interface PlainRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** ms without an answer; no limit without it. */
  timeout?: number;
  signal?: AbortSignal;
}

export interface PlainResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Sends a request on a connection of its own. */
export function sendPlain(
  target: { host: string; port: number },
  { body, headers, ...options }: PlainRequest,
): Promise<PlainResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { ...target, ...options, headers: { ...headers, 'content-length': body.length }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { statusCode = 0, headers: received } = response;
          resolve({ status: statusCode, headers: received, text: Buffer.concat(chunks).toString('utf8') });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${(options.timeout ?? 0) / 1_000} s`)));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The host of a URL as sockets take it: `::1`. */
export function socketHost(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}

/** A host as it stands before a port: `[::1]`. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
