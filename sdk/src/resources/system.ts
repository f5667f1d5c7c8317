import { type WaitOptions, waitFor } from '../core/deadline.js';
import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import { isReachable } from '../core/ping.js';
import {
  anything,
  boolean,
  jsonObject,
  listOf,
  mapOf,
  mapped,
  object,
  optional,
  text,
  time,
  withDefault,
  number,
  openObject,
  type Schema,
} from '../core/schema.js';
import type { Session } from '../session.js';

/** Folders of the engine, on its own machine. */
export interface Directories {
  runtimeDir: string;
  configDir: string;
  dataDir: string;
  logDir: string;
  resourcesDir: string;
  libsExtraDir: string | undefined;
}

/** A thread of the engine's JVM. */
export interface Thread {
  name: string;
  id: number;
  /** Such as `RUNNABLE`, `WAITING`. */
  state: string;
  /** As the engine describes it, with its stack. */
  info: Record<string, unknown>;
}

/** Whether the engine is activated, as the vendor calls it. */
export interface Activation {
  /** Whether this engine wants an activation at all. */
  enabled: boolean;
  /** Whose, until when …; undefined where there is none. */
  info: Record<string, unknown> | undefined;
}

const directories = object({
  runtimeDir: text,
  configDir: text,
  dataDir: text,
  logDir: text,
  resourcesDir: text,
  libsExtraDir: optional(text),
});
const threadInfo = openObject({ threadName: text, threadId: anything, threadState: withDefault(text, '') });
const thread = mapped(object({ threadInfo }), ({ threadInfo: info }): Thread => ({
  name: info.threadName,
  id: Number(info.threadId),
  state: info.threadState,
  info,
}));
const activationSchema = object({ enabled: boolean, info: optional(jsonObject) });

/** The engine itself: configuration, health, JVM, restart. Most of it takes the role admin. */
export class System {
  readonly #http: Http;
  readonly #session: Session;

  /** @internal */
  constructor(session: Session) {
    this.#http = session.http;
    this.#session = session;
  }

  /** The engine's id; it stays over restarts. `GET /rest/v1/system/info/id` */
  async id(control: RequestOptions = {}): Promise<string> {
    return (await this.#http.get('/rest/v1/system/info/id', object({ id: text }), control)).id;
  }

  /** The engine's clock. `GET /rest/v1/system/info/serverTime` */
  async serverTime(control: RequestOptions = {}): Promise<Date> {
    return (await this.#http.get('/rest/v1/system/info/serverTime', object({ serverTime: time }), control)).serverTime;
  }

  /** What `sdc.properties` says; SDC leaves passwords out. `GET /rest/v1/system/configuration` */
  configuration(control: RequestOptions = {}): Promise<Record<string, string>> {
    return this.#http.get('/rest/v1/system/configuration', mapOf(text), control);
  }

  /** What of it concerns the web UI. `GET /rest/v1/system/configuration/ui` */
  uiConfiguration(control: RequestOptions = {}): Promise<Record<string, string>> {
    return this.#http.get('/rest/v1/system/configuration/ui', mapOf(text), control);
  }

  /** `GET /rest/v1/system/directories` */
  directories(control: RequestOptions = {}): Promise<Directories> {
    return this.#http.get('/rest/v1/system/directories', directories, control);
  }

  /** `GET /rest/v1/system/threads` */
  threads(control: RequestOptions = {}): Promise<Thread[]> {
    return this.#http.get('/rest/v1/system/threads', listOf(thread), control);
  }

  /** A zip with dumps of all threads, `interval` milliseconds apart. `GET /rest/v1/system/threads/dumps` */
  async threadDumps(options: { count?: number; interval?: number } & RequestOptions = {}): Promise<Buffer> {
    const { count = 2, interval = 1_000, ...control } = options;
    const query = { count, waitMillis: interval };
    return this.#http.download('GET', '/rest/v1/system/threads/dumps', { query, ...control });
  }

  /** `GET /rest/v1/system/jmx` */
  jmx(control: RequestOptions = {}): Promise<Jmx> {
    return this.#http.get('/rest/v1/system/jmx', jmxSchema, control);
  }

  /** `GET /rest/v1/system/health/categories` */
  healthCategories(control: RequestOptions = {}): Promise<HealthCategory[]> {
    return this.#http.get('/rest/v1/system/health/categories', listOf(healthCategory), control);
  }

  /** Of these categories (ids), or of all. `GET /rest/v1/system/health/report` */
  health(categories: readonly string[] = [], control: RequestOptions = {}): Promise<HealthReport> {
    const query = { categories: categories.join(',') };
    return this.#http.get('/rest/v1/system/health/report', healthReport, { query, ...control });
  }

  /** Whether a valid activation is there, and whether one is needed. `GET /rest/v1/activation` */
  activation(control: RequestOptions = {}): Promise<Activation> {
    return this.#http.get('/rest/v1/activation', activationSchema, control);
  }

  /** Gives the engine an activation code. `POST /rest/v1/activation` */
  async activate(code: string, control: RequestOptions = {}): Promise<void> {
    this.#http.redactor.add(code);
    await this.#http.act('POST', '/rest/v1/activation', { content: { type: 'text/plain', body: code }, ...control });
  }

  /** Whether the engine sends statistics of its use to the vendor. `GET /rest/v1/system/stats` */
  async sendsUsageStatistics(control: RequestOptions = {}): Promise<boolean> {
    return (await this.#http.get('/rest/v1/system/stats', object({ active: boolean }), control)).active;
  }

  /** `POST /rest/v1/system/stats` */
  async sendUsageStatistics(active: boolean, control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/system/stats', { query: { active }, body: { active }, ...control });
  }

  /** Lets the JVM collect garbage now. `POST /rest/v1/system/gc` */
  async collectGarbage(control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/system/gc', control);
  }

  /**
   * Ends the engine so that its start script starts it again; an engine that was started without that script ends for good.
   * Returns when it takes the request. `POST /rest/v1/system/restart`
   */
  async restart(control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/system/restart', control);
    this.#session.forget();
  }

  /** Ends the engine; returns when it takes the request. `POST /rest/v1/system/shutdown` */
  async shutdown(control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/system/shutdown', control);
  }

  /** Waits until the engine answers no more, after a shutdown. `GET /public-rest/ping` */
  async waitUntilGone(options: WaitOptions = {}): Promise<void> {
    await this.#untilAnswering(false, 'still answers', options);
  }

  /** Waits until the engine answers, after a restart; its definitions are read again then. `GET /public-rest/ping` */
  async waitUntilReady(options: WaitOptions = {}): Promise<void> {
    await this.#untilAnswering(true, 'does not answer yet', options);
    this.#session.forget();
  }

  async #untilAnswering(wanted: boolean, state: string, options: WaitOptions): Promise<void> {
    await waitFor(
      async (signal) => ((await isReachable(this.#http, { timeout: 2_000, signal })) === wanted ? true : undefined),
      () => `the Data Collector at ${this.#http.baseUrl} ${state}`,
      {
        timeout: options.timeout ?? 60_000,
        signal: options.signal,
        nextStep: 'See the log of the Data Collector.',
      },
    );
  }
}

/** A group of health checks; `id` asks for it. */
export interface HealthCategory {
  id: string;
  name: string;
}

/** One thing that was checked, and how bad it is. */
export interface HealthCheck {
  name: string;
  value: unknown;
  severity: string;
  description: string;
  details: string | undefined;
}

/** How the engine fares, category by category. */
export interface HealthReport {
  /** When it was made, in the zone of the server. */
  time: string;
  /** Milliseconds that it took. */
  elapsed: number;
  categories: (HealthCategory & { checks: HealthCheck[] })[];
}

export const healthCategory = mapped(
  object({ className: text, name: text }),
  ({ className, name }): HealthCategory => ({ id: className, name }),
);

const check = object({
  name: text,
  value: anything,
  severity: withDefault(text, ''),
  description: withDefault(text, ''),
  details: optional(text),
});

export const healthReport = mapped(
  object({
    reportTime: text,
    elapsedTime: number,
    categories: listOf(object({ categoryInfo: healthCategory, healthChecks: withDefault(listOf(check), []) })),
  }),
  ({ reportTime, elapsedTime, categories }): HealthReport => ({
    time: reportTime,
    elapsed: elapsedTime,
    categories: categories.map(({ categoryInfo, healthChecks }) => ({ ...categoryInfo, checks: healthChecks })),
  }),
);

/** A bean of JMX: its name, and its attributes under their own names. */
export interface JmxBean {
  name: string;
  [attribute: string]: unknown;
}

/** The beans of the engine's JVM, SDC's own metrics among them. */
export class Jmx {
  /** All of them. */
  readonly beans: readonly JmxBean[];

  /** @internal */
  constructor(beans: readonly JmxBean[]) {
    this.beans = beans;
  }

  /** The bean with this name, such as `java.lang:type=Runtime`. */
  bean(name: string): JmxBean | undefined {
    return this.beans.find((bean) => bean.name === name);
  }
}

const bean: Schema<JmxBean> = openObject({ name: text });

/** `GET /rest/v1/system/jmx` */
export const jmxSchema = mapped(object({ beans: listOf(bean) }), ({ beans }) => new Jmx(beans));
