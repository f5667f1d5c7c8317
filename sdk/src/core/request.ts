import type { Authentication, Credentials } from './authentication.js';
import { SdcConnectionError } from './errors.js';
import { jsonText, type Numbers } from './json.js';

/** Where a Data Collector answers, and how to log in there. */
export interface HttpOptions extends Credentials {
  url: string;
  authentication: Authentication;
  /** Milliseconds that one call may take. */
  timeout: number;
  /** Accept certificates that no known authority signed. */
  ignoreHttpsErrors: boolean;
  /** Certificates (PEM) of the authorities to trust in place of the usual ones. */
  ca: readonly string[];
}

/** What every call takes. */
export interface RequestOptions {
  /** Milliseconds; replaces the connection's own. */
  timeout?: number | undefined;
  /** Gives the call up with `SDC_ABORTED`. */
  signal?: AbortSignal | undefined;
}

/** What a call sends, and how its answer is read. */
export interface CallOptions extends RequestOptions, Numbers {
  query?: Record<string, string | number | boolean | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  content?: { type: string; body: string | Buffer };
}

/** What a call comes to. */
export interface Answer<T> {
  status: number;
  headers: Record<string, string>;
  /** Undefined when the answer had no body (204, or 200 while a pipeline starts). */
  data: T | undefined;
}

/** How a web socket is opened. */
export interface WebSocketAddress {
  url: string;
  headers: Record<string, string>;
  tls: { rejectUnauthorized: boolean; ca?: string[] };
}

/**
 * Reads the base URL of a Data Collector; a trailing slash is dropped.
 * @throws SdcConnectionError `SDC_BAD_URL`
 */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new SdcConnectionError('SDC_BAD_URL', `'${withoutLogin(text)}' is not the URL of a Data Collector.`, {
      nextStep: 'Write it as http://host:18630.',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new SdcConnectionError('SDC_BAD_URL', `The URL of ${url.host} carries a login.`, {
      nextStep: 'Give username and password on their own (SDC_USERNAME, SDC_PASSWORD).',
    });
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function withoutLogin(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//');
}

/** Builds a REST path; every interpolated part is percent-encoded, so that an id can never change the path's shape. */
export function path(strings: TemplateStringsArray, ...parts: string[]): string {
  return strings.reduce((built, literal, i) => {
    const part = parts[i];
    return built + literal + (part === undefined ? '' : encodeURIComponent(part));
  }, '');
}

export interface EncodedBody {
  body: Buffer;
  contentType: string;
}

/** One file in the form that SDC's upload calls take. */
export async function fileForm(fileName: string, content: Uint8Array): Promise<EncodedBody> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(content)]), fileName);
  const encoded = new Response(form);
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? 'multipart/form-data',
  };
}

/** What is sent, and as what. */
export function contentOf({ body, content }: CallOptions): { type: string; body: string | Buffer } | undefined {
  if (content !== undefined) return content;
  return body === undefined ? undefined : { type: 'application/json', body: jsonText(body) };
}

/** `?name=value…`; empty without parameters. */
export function queryOf(query: CallOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) parameters.append(name, String(value));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
