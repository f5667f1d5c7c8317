import { managedByControlHub } from './core/answer-error.js';
import type { Authentication, Credentials } from './core/authentication.js';
import { SdcApiError } from './core/errors.js';
import { Http } from './core/http.js';
import type { RequestOptions } from './core/request.js';
import { boolean, object, openObject, optional, text, type Schema } from './core/schema.js';
import { Session } from './session.js';

/** How to log in at a Data Collector; see `DataCollector.connect`. */
export interface ConnectOptions {
  username: string;
  password: string;
  /** `basic` (default) works with engines set to basic or form authentication; `form` logs in as the web page does. */
  authentication?: Authentication;
  /** Milliseconds that one call may take (default 30,000). */
  timeout?: number;
  /** Ids of stage libraries that win where several have a label. */
  preferredLibraries?: readonly string[];
  /**
   * Certificates (PEM) of the authorities that may have signed the engine's certificate; no other is trusted then.
   * Every connection is checked against them, and the host's name against the certificate.
   */
  ca?: string | readonly string[];
  /** Accept certificates that no known authority signed. A server in between can then read the password: prefer `ca`. */
  ignoreHttpsErrors?: boolean;
  /** Gives the login up with `SDC_ABORTED`; what is done later has signals of its own. */
  signal?: AbortSignal | undefined;
}

/** `GET /rest/v1/system/info` */
export interface SystemInfo {
  version: string;
  [other: string]: unknown;
}

const systemInfo: Schema<SystemInfo> = openObject({ version: text });
const registration = object({ registrationStatus: optional(boolean) });

/** A login at one Data Collector, to be shared by all who use it. */
export class Connection {
  /** @internal */
  readonly session: Session;
  /** What the engine said of itself at the login. */
  readonly info: SystemInfo;

  private constructor(session: Session, info: SystemInfo) {
    this.session = session;
    this.info = info;
  }

  /**
   * Logs in. `GET /public-rest/ping`, `GET /rest/v1/system/info`
   * @throws SdcConnectionError when nothing, or something else, answers there; SdcAuthenticationError when it refuses the user, or
   * `SDC_CONTROL_HUB` when Control Hub manages it
   */
  static async open(url: string, options: ConnectOptions): Promise<Connection> {
    const http = await Http.open({
      url,
      username: options.username,
      password: options.password,
      authentication: options.authentication ?? 'basic',
      timeout: options.timeout ?? 30_000,
      ignoreHttpsErrors: options.ignoreHttpsErrors ?? false,
      ca: [options.ca ?? []].flat(),
    });
    const { preferredLibraries = [], signal } = options;
    return Connection.#through(http, (used) => new Session(used, preferredLibraries), { signal });
  }

  /** Another user at the same Data Collector, with a session of its own. `GET /rest/v1/system/info` */
  async asUser(credentials: Credentials, control: RequestOptions = {}): Promise<Connection> {
    return Connection.#through(await this.session.http.as(credentials), (http) => this.session.through(http), control);
  }

  static async #through(http: Http, session: (http: Http) => Session, control: RequestOptions): Promise<Connection> {
    try {
      await http.ping(control);
      const info = await http.get('/rest/v1/system/info', systemInfo, control);
      if (await isRegistered(http, control)) throw managedByControlHub(http.baseUrl);
      return new Connection(session(http), info);
    } catch (error) {
      await http.close();
      throw error;
    }
  }

  /** Ends the conversation and its subscriptions; the Data Collector goes on. Calls after it are `SDC_CLOSED`. */
  async close(): Promise<void> {
    await this.session.http.close();
  }
}

/** `GET /rest/v1/system/info/remote`; an engine that does not know the call is not registered. */
async function isRegistered(http: Http, control: RequestOptions): Promise<boolean> {
  try {
    const { data } = await http.call('GET', '/rest/v1/system/info/remote', registration, control);
    return data?.registrationStatus === true;
  } catch (error) {
    if (error instanceof SdcApiError) return false;
    throw error;
  }
}
