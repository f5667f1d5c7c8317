import type { Authentication } from './authentication.js';
import { Http } from './http.js';
import { Session } from './session.js';

export interface ConnectOptions {
  username: string;
  password: string;
  /** `basic` (default) works with engines set to basic or form authentication; `form` logs in as the web page does. */
  authentication?: Authentication;
  /** Milliseconds that one call may take (default 30,000). */
  timeout?: number;
  /** Ids of stage libraries that win where several have a label. */
  preferredLibraries?: readonly string[];
  /** Accept certificates that no known authority signed. */
  ignoreHttpsErrors?: boolean;
}

/** `GET /rest/v1/system/info` */
export interface SystemInfo {
  version: string;
  [other: string]: unknown;
}

/** A login at one Data Collector, to be shared by all who use it. */
export class Connection {
  readonly session: Session;
  readonly info: SystemInfo;

  private constructor(session: Session, info: SystemInfo) {
    this.session = session;
    this.info = info;
  }

  static async open(url: string, options: ConnectOptions): Promise<Connection> {
    const http = await Http.open({
      url,
      username: options.username,
      password: options.password,
      authentication: options.authentication ?? 'basic',
      timeout: options.timeout ?? 30_000,
      ignoreHttpsErrors: options.ignoreHttpsErrors ?? false,
    });
    try {
      await http.ping();
      const info = await http.get<SystemInfo>('/rest/v1/system/info');
      return new Connection(new Session(http, options.preferredLibraries ?? []), info);
    } catch (error) {
      await http.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.session.http.close();
  }
}
