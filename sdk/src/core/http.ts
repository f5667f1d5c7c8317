import { answerError, wrongPassword, type Parties, isControlHubAnswer, managedByControlHub } from './answer-error.js';
import { basicHeader, cookieValues, LOGIN_FORM, loginForm, type Credentials } from './authentication.js';
import { limitOf, milliseconds, untilAborted } from './deadline.js';
import { type SdcError, SdcAuthenticationError, SdcConnectionError } from './errors.js';
import { LookedAfterTransport } from './idle-connections.js';
import { parsedJson, parsedOnce, type Numbers } from './json.js';
import { isLoopback } from './loopback.js';
import { PING, pingError } from './ping.js';
import { redactor } from './redaction.js';
import {
  contentOf,
  parseBaseUrl,
  queryOf,
  type Answer,
  type CallOptions,
  type RequestOptions,
  type WebSocketAddress,
  type HttpOptions,
} from './request.js';
import { sendWithRetries } from './retry.js';
import { read, type Schema } from './schema.js';
import { openTransport } from './tls.js';
import { connectionClosed, transportError, type FailedCall } from './transport-error.js';
import type { Method, Transport, TransportAnswer, TransportRequest } from './transport.js';

/** SDC refuses every writing call without the first; the second asks for 401 in place of a login page. */
const ALWAYS = { 'X-Requested-By': 'sdc-sdk', 'X-SS-REST-CALL': 'true' };

/** One logged-in conversation with one Data Collector: the only place of the SDK that uses the network. */
export class Http {
  readonly baseUrl: string;
  readonly redactor = redactor;
  readonly #transport: Transport;
  readonly #options: HttpOptions;
  readonly #encoding: Record<string, string>;
  #credentials: Credentials;
  readonly #closing = new AbortController();
  #login: Promise<void> | undefined;

  private constructor(transport: Transport, baseUrl: string, options: HttpOptions) {
    this.baseUrl = baseUrl;
    this.#transport = transport;
    this.#options = options;
    this.#credentials = options;
    // Definitions are megabytes: on one machine, compressing them takes longer than sending them.
    this.#encoding = isLoopback(new URL(baseUrl).hostname) ? { 'Accept-Encoding': 'identity' } : {};
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

  async get<T>(path: string, schema: Schema<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('GET', path, schema, options), 'GET', path);
  }

  async post<T>(path: string, schema: Schema<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('POST', path, schema, options), 'POST', path);
  }

  async put<T>(path: string, schema: Schema<T>, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call('PUT', path, schema, options), 'PUT', path);
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
  async call<T>(method: Method, path: string, schema: Schema<T>, options: CallOptions = {}): Promise<Answer<T>> {
    const answer = await this.#authenticated(method, path, options);
    const { status, headers, body } = answer;
    if (body.length === 0) return { status, headers, data: undefined };
    const endpoint = `${method} ${path}`;
    return {
      status,
      headers,
      data: read(schema, this.#decode(answer, endpoint, options), `The answer to ${endpoint}`),
    };
  }

  /** A long answer that many objects ask for: the same bytes are decoded once per process and then shared; do not change them. */
  async getShared<T>(path: string, schema: Schema<T>, options: CallOptions = {}): Promise<T> {
    const answer = await this.#authenticated('GET', path, options);
    const endpoint = `GET ${path}`;
    return parsedOnce(endpoint, answer.body, () =>
      read(schema, this.#decode(answer, endpoint, {}), `The answer to ${endpoint}`),
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
    const limit = limitOf(most, signal);
    try {
      return await untilAborted(call, limit);
    } catch (error) {
      if (!limit.aborted || error !== limit.reason) throw error;
      throw this.#transportError(error, { endpoint, timeout: most ?? this.timeout, signal });
    }
  }

  /** URL and headers with which a web socket opens as this user. */
  async webSocket(path: string): Promise<WebSocketAddress> {
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

  #decode({ headers, body }: TransportAnswer, endpoint: string, numbers: Numbers): unknown {
    const answered = body.toString('utf8');
    if (!(headers['content-type'] ?? '').includes('json')) return answered;
    try {
      return parsedJson(answered, numbers);
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
    const { status, headers } = await this.#send('POST', LOGIN_FORM, { content: loginForm(this.#credentials) }, {});
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
        headers: {
          ...ALWAYS,
          ...this.#encoding,
          ...login,
          ...(content === undefined ? {} : { 'Content-Type': content.type }),
        },
        body: content?.body,
        timeout,
        signal: options.signal,
      });
    } catch (error) {
      throw this.#transportError(error, { endpoint: `${method} ${path}`, timeout, signal: options.signal });
    }
  }

  async #transmit(request: TransportRequest): Promise<TransportAnswer> {
    this.#mustBeOpen();
    const answer = await this.#transport.send(request);
    for (const session of cookieValues(answer.headers['set-cookie'])) this.redactor.add(session);
    return answer;
  }

  /** @throws SdcConnectionError `SDC_CLOSED` */
  #mustBeOpen(): void {
    if (this.closing.aborted) throw connectionClosed(this.baseUrl);
  }

  #transportError(error: unknown, call: FailedCall): SdcError {
    return this.closing.aborted ? connectionClosed(this.baseUrl) : transportError(error, call, this.#parties);
  }
}

const LOGIN_ENDPOINT = `POST ${LOGIN_FORM}`;
