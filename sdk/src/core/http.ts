import { answerError, wrongPassword, type Parties, isControlHubAnswer, managedByControlHub } from './answer-error.js';
import { basicHeader, type Authentication, type Credentials } from './authentication.js';
import { untilAborted, milliseconds } from './deadline.js';
import { type SdcError, SdcAuthenticationError, SdcConnectionError, SdcTimeoutError } from './errors.js';
import { LookedAfterTransport } from './idle-connections.js';
import { jsonText, parseLossless, parseWithBigints, parsedOnce } from './json.js';
import { PING, pingError } from './ping.js';
import { redactor } from './redaction.js';
import { parseBaseUrl } from './request.js';
import { BROKEN, sendWithRetries } from './retry.js';
import type { Shape } from './schema.js';
import { openTransport } from './tls.js';
import type { Method, Transport, TransportAnswer, TransportRequest } from './transport.js';

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

export interface CallOptions extends RequestOptions {
  query?: Record<string, string | number | boolean | undefined>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  content?: { type: string; body: string | Buffer };
  /** The answer holds records: numbers that a double cannot hold arrive as text. */
  lossless?: boolean;
  /** The answer holds configs: whole numbers that a double cannot hold arrive as bigint. */
  bigints?: boolean;
}

export interface Answer<T> {
  status: number;
  headers: Record<string, string>;
  /** Undefined when the answer had no body (204, or 200 while a pipeline starts). */
  data: T | undefined;
}

/** SDC refuses every writing call without the first; the second asks for 401 in place of a login page. */
const ALWAYS = { 'X-Requested-By': 'sdc-sdk', 'X-SS-REST-CALL': 'true' };

/** One logged-in conversation with one Data Collector: the only place of the SDK that touches the network. */
export class Http {
  readonly baseUrl: string;
  readonly redactor = redactor;
  readonly #transport: Transport;
  readonly #options: HttpOptions;
  #credentials: Credentials;
  readonly #closing = new AbortController();
  #login: Promise<void> | undefined;

  private constructor(transport: Transport, baseUrl: string, options: HttpOptions) {
    this.baseUrl = baseUrl;
    this.#transport = transport;
    this.#options = options;
    this.#credentials = options;
    this.redactor.addBasic(options.username, options.password);
  }

  static async open(options: HttpOptions): Promise<Http> {
    const baseUrl = parseBaseUrl(options.url);
    const timeout = milliseconds(options.timeout);
    const transport = new LookedAfterTransport(await openTransport(options), baseUrl);
    return new Http(transport, baseUrl, { ...options, timeout });
  }

  get username(): string {
    return this.#credentials.username;
  }

  /** Milliseconds that a call takes at most unless it says otherwise. */
  get timeout(): number {
    return this.#options.timeout;
  }

  /** Aborted when the conversation ends. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** The same Data Collector, as another user; nothing is shared but the address. */
  as(credentials: Credentials): Promise<Http> {
    return Http.open({ ...this.#options, ...credentials });
  }

  /** From now on with this password; the old one stays a secret. */
  passwordChanged(password: string): void {
    this.#credentials = { username: this.username, password };
    this.redactor.addBasic(this.username, password);
  }

  /** Ends the conversation, and the subscriptions that belong to it. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#transport.close();
  }

  async get<T>(path: string, shape: Shape<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('GET', path, shape, options), 'GET', path);
  }

  async post<T>(path: string, shape: Shape<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('POST', path, shape, options), 'POST', path);
  }

  async put<T>(path: string, shape: Shape<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('PUT', path, shape, options), 'PUT', path);
  }

  /** A call whose answer says nothing. */
  async act(method: Method, path: string, options: CallOptions = {}): Promise<void> {
    await this.#authenticated(method, path, options);
  }

  /** A call that answers with a file. */
  async download(method: Method, path: string, options: CallOptions = {}): Promise<Buffer> {
    return (await this.#authenticated(method, path, options)).body;
  }

  /** Calls with the user's credentials and reads the answer as JSON (or as text where SDC answers text). */
  async call<T>(method: Method, path: string, shape: Shape<T>, options: CallOptions = {}): Promise<Answer<T>> {
    const { status, headers, body } = await this.#authenticated(method, path, options);
    if (body.length === 0) return { status, headers, data: undefined };
    const endpoint = `${method} ${path}`;
    const decoded = this.#decode(headers['content-type'] ?? '', body.toString('utf8'), endpoint, options);
    return { status, headers, data: shape(decoded, `The answer to ${endpoint}`) };
  }

  /** A long answer that many objects ask for: the same bytes are decoded once per process and then shared; do not change them. */
  async getShared<T>(path: string, shape: Shape<T>, options: CallOptions = {}): Promise<T> {
    const { headers, body } = await this.#authenticated('GET', path, options);
    const endpoint = `GET ${path}`;
    return parsedOnce(endpoint, body, () =>
      shape(this.#decode(headers['content-type'] ?? '', body.toString('utf8'), endpoint), `The answer to ${endpoint}`),
    );
  }

  /** `GET /public-rest/ping` without credentials: is this a Data Collector at all? */
  async ping(options: RequestOptions = {}): Promise<void> {
    const error = pingError(await this.#send('GET', PING, options, {}), this.baseUrl);
    if (error !== undefined) throw error;
  }

  /** A call that takes no login. */
  async anonymous(method: Method, path: string, options: CallOptions = {}): Promise<void> {
    const answer = await this.#send(method, path, options, {});
    this.#refuse(answer, `${method} ${path}`);
  }

  /**
   * Waits for a call that others wait for too: who gives up leaves it to them.
   * @throws SdcTimeoutError `SDC_CALL_TIMEOUT`, `SDC_ABORTED`
   */
  async shared<T>(call: Promise<T>, endpoint: string, { timeout, signal }: RequestOptions): Promise<T> {
    const most = timeout === undefined ? undefined : milliseconds(timeout);
    const limits = [
      ...(most === undefined ? [] : [AbortSignal.timeout(most)]),
      ...(signal === undefined ? [] : [signal]),
    ];
    const limit = AbortSignal.any(limits);
    try {
      return await untilAborted(call, limit);
    } catch (error) {
      if (!limit.aborted || error !== limit.reason) throw error;
      throw this.#transportError(error, endpoint, most ?? this.timeout, signal);
    }
  }

  /** URL and headers with which a web socket opens as this user. */
  async webSocket(path: string): Promise<{ url: string; headers: Record<string, string>; tls: WebSocketTls }> {
    this.#mustBeOpen();
    const form = this.#options.authentication === 'form';
    if (form) await this.#loggedIn();
    const login = form
      ? { Cookie: await this.#transport.cookies(this.baseUrl) }
      : { Authorization: basicHeader(this.#credentials) };
    const { ca, ignoreHttpsErrors } = this.#options;
    return {
      url: this.baseUrl.replace(/^http/, 'ws') + path,
      headers: { ...ALWAYS, ...login },
      tls: { rejectUnauthorized: !ignoreHttpsErrors, ...(ca.length === 0 ? {} : { ca: [...ca] }) },
    };
  }

  async #authenticated(method: Method, path: string, options: CallOptions): Promise<TransportAnswer> {
    if (this.#options.authentication === 'basic') return this.#exchange(method, path, options);
    await this.shared(this.#loggedIn(), LOGIN_ENDPOINT, options);
    const login = this.#login;
    try {
      return await this.#exchange(method, path, options);
    } catch (error) {
      if (!(error instanceof SdcAuthenticationError) || error.code !== 'SDC_LOGIN_EXPIRED') throw error;
      // A call that was shown the login page has not happened. Of many such calls, the first logs in for all.
      if (this.#login === login) this.#login = undefined;
      await this.shared(this.#loggedIn(), LOGIN_ENDPOINT, options);
      return this.#exchange(method, path, options);
    }
  }

  #required<T>(answer: Answer<T>, method: Method, path: string): T {
    if (answer.data !== undefined) return answer.data;
    throw new SdcConnectionError(
      'SDC_BAD_ANSWER',
      `${method} ${this.baseUrl}${path} answered ${answer.status} without a body.`,
    );
  }

  async #exchange(method: Method, path: string, options: CallOptions): Promise<TransportAnswer> {
    const basic = this.#options.authentication === 'basic';
    const headers: Record<string, string> = basic ? { Authorization: basicHeader(this.#credentials) } : {};
    const answer = await this.#send(method, path, options, headers);
    this.#refuse(answer, `${method} ${path}`);
    return answer;
  }

  /** @throws SdcError when the answer is anything but what was asked for */
  #refuse(answer: TransportAnswer, endpoint: string): void {
    const error = answerError(answer, endpoint, this.#parties);
    if (error === undefined) return;
    const hadSession = this.#options.authentication === 'form' && this.#login !== undefined;
    if (error.code !== 'SDC_LOGIN_REFUSED' || !hadSession) throw error;
    throw new SdcAuthenticationError('SDC_LOGIN_EXPIRED', `The session at ${this.baseUrl} has ended.`);
  }

  get #parties(): Parties {
    return { baseUrl: this.baseUrl, username: this.username, clean: (said) => this.redactor.clean(said) };
  }

  #decode(contentType: string, body: string, endpoint: string, options: CallOptions = {}): unknown {
    if (!contentType.includes('json')) return body;
    try {
      if (options.bigints === true) return parseWithBigints(body);
      return options.lossless === true ? parseLossless(body) : (JSON.parse(body) as unknown);
    } catch (cause) {
      throw new SdcConnectionError('SDC_BAD_ANSWER', `${endpoint} at ${this.baseUrl} answered damaged JSON.`, {
        cause: new Error(this.redactor.clean(String(cause))),
        nextStep: 'See whether a proxy sits between this machine and the Data Collector.',
      });
    }
  }

  /** One login for all calls that wait for it. */
  async #loggedIn(): Promise<void> {
    const login = (this.#login ??= this.#logIn());
    try {
      await login;
    } catch (error) {
      if (this.#login === login) this.#login = undefined;
      throw error;
    }
  }

  /** `POST /j_security_check`, the form behind SDC's login page; Jetty wants a session first, which any page gives. */
  async #logIn(): Promise<void> {
    await this.#send('GET', '/', {}, {});
    const { username, password } = this.#credentials;
    const form = new URLSearchParams({ j_username: username, j_password: password }).toString();
    const { status, headers } = await this.#send(
      'POST',
      '/j_security_check',
      { content: { type: 'application/x-www-form-urlencoded', body: form } },
      {},
    );
    if (isControlHubAnswer(status, headers)) throw managedByControlHub(this.baseUrl);
    if (status >= 400 || (headers['location'] ?? '').includes('error')) throw wrongPassword(this.#parties);
  }

  async #send(
    method: Method,
    path: string,
    options: CallOptions,
    login: Record<string, string>,
  ): Promise<TransportAnswer> {
    const timeout = milliseconds(options.timeout ?? this.timeout);
    const content = contentOf(options);
    try {
      options.signal?.throwIfAborted();
      return await sendWithRetries((request) => this.#transmit(request), {
        method,
        url: this.baseUrl + path + queryOf(options.query),
        headers: { ...ALWAYS, ...login, ...(content === undefined ? {} : { 'Content-Type': content.type }) },
        body: content?.body,
        timeout,
        signal: options.signal,
      });
    } catch (error) {
      throw this.#transportError(error, `${method} ${path}`, timeout, options.signal);
    }
  }

  async #transmit(request: TransportRequest): Promise<TransportAnswer> {
    this.#mustBeOpen();
    const answer = await this.#transport.send(request);
    for (const session of sessionsOf(answer.headers['set-cookie'] ?? '')) this.redactor.add(session);
    return answer;
  }

  /** @throws SdcConnectionError `SDC_CLOSED` */
  #mustBeOpen(): void {
    if (this.closing.aborted) throw this.#closed();
  }

  #closed(): SdcConnectionError {
    return new SdcConnectionError('SDC_CLOSED', `The connection to ${this.baseUrl} has been closed.`, {
      nextStep: 'Connect again, and call close() when all is done.',
    });
  }

  /** Playwright's own message prints every request header; only its first line may go on, cleaned. */
  #transportError(error: unknown, endpoint: string, timeout: number, signal: AbortSignal | undefined): SdcError {
    if (this.closing.aborted) return this.#closed();
    const text = error instanceof Error ? error.message : String(error);
    const reason = this.redactor.clean((text.split('\n')[0] ?? '').replace(/^apiRequestContext\.\w+:\s*/, ''));
    const cause = new Error(reason);
    if (signal?.aborted) {
      return new SdcTimeoutError('SDC_ABORTED', `${endpoint} at ${this.baseUrl} was given up.`, { cause });
    }
    if (/timeout|timed out/i.test(reason)) {
      return new SdcTimeoutError('SDC_CALL_TIMEOUT', `${endpoint} at ${this.baseUrl} took longer than ${timeout} ms.`, {
        cause,
        nextStep: 'Give the call a longer timeout, or see the log of the Data Collector.',
      });
    }
    if (/certificate|altname|ERR_TLS|ERR_SSL|EPROTO|SSL routines/.test(reason)) {
      return new SdcConnectionError(
        'SDC_CERTIFICATE',
        `The certificate of ${this.baseUrl} is not to be trusted (${reason}).`,
        { cause, nextStep: "Give the certificate of the authority that signed it to connect() as 'ca'." },
      );
    }
    if (BROKEN.test(reason) && !endpoint.startsWith('GET')) {
      return new SdcConnectionError(
        'SDC_CONNECTION_LOST',
        `The connection to ${this.baseUrl} broke before ${endpoint} was answered (${reason}).`,
        { cause, nextStep: 'See whether it has happened before you repeat it.' },
      );
    }
    return new SdcConnectionError('SDC_UNREACHABLE', `No Data Collector answers at ${this.baseUrl} (${reason}).`, {
      cause,
      nextStep: 'Check the URL, and that the Data Collector runs.',
    });
  }
}

export interface WebSocketTls {
  rejectUnauthorized: boolean;
  ca?: string[];
}

/** Values of cookies; several `Set-Cookie` come as one header. */
function sessionsOf(setCookie: string): string[] {
  return [...setCookie.matchAll(/(?:^|[\n,])\s*[^=;,\s]+=([^;\s]+)/g)].map(([, value = '']) => value);
}

const LOGIN_ENDPOINT = 'POST /j_security_check';

function contentOf({ body, content }: CallOptions): { type: string; body: string | Buffer } | undefined {
  if (content !== undefined) return content;
  return body === undefined ? undefined : { type: 'application/json', body: jsonText(body) };
}

function queryOf(query: CallOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}))
    if (value !== undefined) parameters.append(name, String(value));
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
