import { request as playwright, type APIRequestContext, type APIResponse } from 'playwright-core';
import { basicHeader, isLoginPage, type Authentication, type Credentials } from './authentication.js';
import type { SdcError } from './errors.js';
import { SdcApiError, SdcAuthenticationError, SdcConnectionError, SdcTimeoutError } from './errors.js';
import { Redactor } from './redaction.js';
import { parseBaseUrl } from './url.js';

export interface HttpOptions extends Credentials {
  url: string;
  authentication: Authentication;
  /** Milliseconds that one call may take. */
  timeout: number;
  /** Accept certificates that no known authority signed. */
  ignoreHttpsErrors: boolean;
}

export interface CallOptions {
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
  /** Milliseconds; replaces the connection's own. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
}

export interface Answer<T> {
  status: number;
  headers: Record<string, string>;
  /** Undefined when the answer had no body (204, or 200 while a pipeline starts). */
  data: T | undefined;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** SDC refuses every writing call without this header; its value is free. */
const CSRF_HEADERS = { 'X-Requested-By': 'sdc-sdk', 'X-SS-REST-CALL': 'true' };

/** One logged-in conversation with one Data Collector: the only place of the SDK that touches the network. */
export class Http {
  readonly baseUrl: string;
  readonly redactor = new Redactor();
  readonly #context: APIRequestContext;
  readonly #options: HttpOptions;
  #login: Promise<void> | undefined;

  private constructor(context: APIRequestContext, baseUrl: string, options: HttpOptions) {
    this.baseUrl = baseUrl;
    this.#context = context;
    this.#options = options;
    this.redactor.addBasic(options.username, options.password);
  }

  static async open(options: HttpOptions): Promise<Http> {
    const baseUrl = parseBaseUrl(options.url);
    const context = await playwright.newContext({
      extraHTTPHeaders: CSRF_HEADERS,
      ignoreHTTPSErrors: options.ignoreHttpsErrors,
    });
    return new Http(context, baseUrl, options);
  }

  async close(): Promise<void> {
    await this.#context.dispose();
  }

  async get<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call<T>('GET', path, options), 'GET', path);
  }

  async post<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call<T>('POST', path, options), 'POST', path);
  }

  async put<T>(path: string, options: CallOptions = {}): Promise<T> {
    return this.#required(await this.call<T>('PUT', path, options), 'PUT', path);
  }

  /** Calls with the user's credentials and reads the answer as JSON (or as text where SDC answers text). */
  async call<T>(method: Method, path: string, options: CallOptions = {}): Promise<Answer<T>> {
    if (this.#options.authentication === 'basic') return this.#exchange<T>(method, path, options);
    await this.#loggedIn();
    try {
      return await this.#exchange<T>(method, path, options);
    } catch (error) {
      if (!(error instanceof SdcAuthenticationError) || error.code !== 'SDC_LOGIN_EXPIRED') throw error;
      this.#login = undefined;
      await this.#loggedIn();
      return this.#exchange<T>(method, path, options);
    }
  }

  /** `GET /public-rest/ping` without credentials: is this a Data Collector at all? */
  async ping(options: CallOptions = {}): Promise<void> {
    const response = await this.#send('GET', '/public-rest/ping', options, {});
    const body = await textOf(response);
    if (response.status() !== 200 || !/pong/i.test(body)) {
      throw new SdcConnectionError(
        'SDC_NOT_FOUND_AT_URL',
        `${this.baseUrl} answers, but not as a Data Collector (GET /public-rest/ping gave ${response.status()}).`,
        { nextStep: 'Give the URL that its web page has in the browser, such as http://localhost:18630.' },
      );
    }
  }

  #required<T>(answer: Answer<T>, method: Method, path: string): T {
    if (answer.data !== undefined) return answer.data;
    throw new SdcConnectionError(
      'SDC_BAD_ANSWER',
      `${method} ${this.baseUrl}${path} answered ${answer.status} without a body.`,
    );
  }

  async #exchange<T>(method: Method, path: string, options: CallOptions): Promise<Answer<T>> {
    const headers: Record<string, string> =
      this.#options.authentication === 'basic' ? { Authorization: basicHeader(this.#options) } : {};
    const response = await this.#send(method, path, options, headers);
    const body = await textOf(response);
    return this.#read<T>(response, body, `${method} ${path}`);
  }

  #read<T>(response: APIResponse, body: string, endpoint: string): Answer<T> {
    const status = response.status();
    const contentType = response.headers()['content-type'] ?? '';
    if (status === 401) throw this.#refusedLogin(endpoint);
    if (contentType.includes('html') || (status >= 300 && status < 400)) throw this.#notJson(status, body, endpoint);
    if (status === 403) throw this.#forbidden(endpoint);
    if (status >= 400) throw this.#apiError(status, body, endpoint);
    if (body === '') return { status, headers: response.headers(), data: undefined };
    return { status, headers: response.headers(), data: this.#decode(contentType, body, endpoint) as T };
  }

  #decode(contentType: string, body: string, endpoint: string): unknown {
    if (!contentType.includes('json')) return body;
    try {
      return JSON.parse(body) as unknown;
    } catch (cause) {
      throw new SdcConnectionError('SDC_BAD_ANSWER', `${endpoint} at ${this.baseUrl} answered damaged JSON.`, {
        cause: new Error(this.redactor.clean(String(cause))),
        nextStep: 'See whether a proxy sits between this machine and the Data Collector.',
      });
    }
  }

  #notJson(status: number, body: string, endpoint: string): SdcError {
    if (isLoginPage(body) || status < 400) {
      return new SdcAuthenticationError(
        'SDC_LOGIN_EXPIRED',
        `${this.baseUrl} shows a login page in place of an answer to ${endpoint}.`,
        { nextStep: 'Log in again; an engine that Control Hub manages accepts no local users.' },
      );
    }
    return new SdcConnectionError(
      'SDC_NOT_FOUND_AT_URL',
      `${endpoint} at ${this.baseUrl} answered ${status} in HTML.`,
      {
        nextStep: 'Check that the URL is the one of a Data Collector.',
      },
    );
  }

  #refusedLogin(endpoint: string): SdcError {
    if (this.#options.authentication === 'form' && this.#login !== undefined && endpoint !== LOGIN_ENDPOINT) {
      return new SdcAuthenticationError('SDC_LOGIN_EXPIRED', `The session at ${this.baseUrl} has ended.`);
    }
    return new SdcAuthenticationError(
      'SDC_LOGIN_REFUSED',
      `${this.baseUrl} refuses the user '${this.#options.username}' with this password.`,
      { nextStep: 'Check SDC_USERNAME and SDC_PASSWORD, or what you gave to connect().' },
    );
  }

  #forbidden(endpoint: string): SdcError {
    return new SdcAuthenticationError(
      'SDC_FORBIDDEN',
      `The user '${this.#options.username}' may not ${endpoint} at ${this.baseUrl}.`,
      { nextStep: 'Give the user the role that this takes (creator, manager or admin).' },
    );
  }

  #apiError(status: number, body: string, endpoint: string): SdcError {
    const { message, code } = remoteException(body);
    const said = this.redactor.clean(message ?? body.trim().slice(0, 500));
    return new SdcApiError(`${endpoint} failed with ${status}: ${said || 'no reason given'}`, {
      status,
      sdcCode: code,
      endpoint,
    });
  }

  /** One login for all calls that wait for it. */
  async #loggedIn(): Promise<void> {
    this.#login ??= this.#logIn();
    try {
      await this.#login;
    } catch (error) {
      this.#login = undefined;
      throw error;
    }
  }

  /** `POST /j_security_check`, the form behind SDC's login page; Jetty wants a session first, which any page gives. */
  async #logIn(): Promise<void> {
    await textOf(await this.#send('GET', '/', {}, {}));
    const form = { j_username: this.#options.username, j_password: this.#options.password };
    const response = await this.#send('POST', '/j_security_check', {}, {}, form);
    await textOf(response);
    const target = response.headers()['location'] ?? '';
    if (response.status() >= 400 || target.includes('error')) {
      throw new SdcAuthenticationError(
        'SDC_LOGIN_REFUSED',
        `${this.baseUrl} refuses the user '${this.#options.username}' with this password.`,
        { nextStep: 'Check SDC_USERNAME and SDC_PASSWORD, or what you gave to connect().' },
      );
    }
  }

  async #send(
    method: Method,
    path: string,
    options: CallOptions,
    headers: Record<string, string>,
    form?: Record<string, string>,
  ): Promise<APIResponse> {
    const timeout = options.timeout ?? this.#options.timeout;
    const body = options.body === undefined ? undefined : JSON.stringify(options.body);
    try {
      return await this.#context.fetch(this.baseUrl + path, {
        method,
        headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
        timeout,
        maxRedirects: 0,
        // A repeat is safe for reads only.
        maxRetries: method === 'GET' ? 2 : 0,
        ...(options.query === undefined ? {} : { params: definedOnly(options.query) }),
        ...(body === undefined ? {} : { data: body }),
        ...(form === undefined ? {} : { form }),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      });
    } catch (error) {
      throw this.#transportError(error, `${method} ${path}`, timeout, options.signal);
    }
  }

  /** Playwright's own message prints every request header; only its first line may go on, cleaned. */
  #transportError(error: unknown, endpoint: string, timeout: number, signal: AbortSignal | undefined): SdcError {
    const text = error instanceof Error ? error.message : String(error);
    const reason = this.redactor.clean((text.split('\n')[0] ?? '').replace(/^apiRequestContext\.\w+:\s*/, ''));
    const cause = new Error(reason);
    if (signal?.aborted) {
      return new SdcTimeoutError('SDC_ABORTED', `${endpoint} at ${this.baseUrl} was given up.`, { cause });
    }
    if (/timeout|timed out/i.test(reason)) {
      return new SdcTimeoutError('SDC_CALL_TIMEOUT', `${endpoint} at ${this.baseUrl} took longer than ${timeout} ms.`, {
        cause,
        nextStep: 'Give the call a longer timeout, or look into the log of the Data Collector.',
      });
    }
    return new SdcConnectionError('SDC_UNREACHABLE', `No Data Collector answers at ${this.baseUrl} (${reason}).`, {
      cause,
      nextStep: 'Check the URL, and that the Data Collector runs.',
    });
  }
}

const LOGIN_ENDPOINT = 'POST /j_security_check';

async function textOf(response: APIResponse): Promise<string> {
  try {
    return await response.text();
  } finally {
    await response.dispose();
  }
}

function definedOnly(query: Record<string, string | number | boolean | undefined>) {
  return Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined),
  );
}

function remoteException(body: string): { message?: string; code?: string | undefined } {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null || !('RemoteException' in parsed)) return {};
    const { localizedMessage, message, errorCode } = (parsed.RemoteException ?? {}) as Record<string, unknown>;
    const text = [localizedMessage, message].find((candidate) => typeof candidate === 'string');
    return {
      ...(typeof text === 'string' ? { message: text } : {}),
      ...(typeof errorCode === 'string' ? { code: errorCode } : {}),
    };
  } catch {
    return {};
  }
}
