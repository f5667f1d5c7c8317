import { setTimeout as sleep } from 'node:timers/promises';
import { authority, type Addressed, type Endpoint } from '../endpoints.js';
import { FaultProxy, type ConnectionRewrite } from './fault-proxy.js';
import { LinkConditions } from './link-conditions.js';

/** Finds the address by which clients reach another address of the server through the link. */
export type ThroughLink = (endpoint: Endpoint) => Promise<Endpoint>;

/** A server that can be reached through a link. */
export interface LinkedServer<C extends object> extends Addressed<C> {
  /** For a server that sends its clients to addresses of its own: replaces these in what a connection carries. */
  readdress?(through: ThroughLink): Promise<() => ConnectionRewrite>;
}

/** Where a link listens, and how clients reach it there. */
export interface LinkPlace {
  listen: string;
  /** A host name or an address. */
  host: string;
}

/**
 * A network between clients and one server, that a test can break: a proxy for each address of the server. All faults hold
 * for new and open connections until `restore`.
 */
export class FaultLink {
  readonly #place: LinkPlace;
  readonly #conditions = new LinkConditions();
  readonly #proxies = new Map<string, Promise<FaultProxy>>();
  #rewrite: () => ConnectionRewrite = () => ({});
  #refuses = false;
  #flapping: AbortController | undefined;
  #flaps: Promise<void> = Promise.resolve();

  private constructor(place: LinkPlace) {
    this.#place = place;
  }

  /** @returns the link, and the connection with which clients use it */
  static async open<C extends object>(
    server: LinkedServer<C>,
    connection: C,
    place: LinkPlace,
  ): Promise<{ link: FaultLink; connection: C }> {
    const link = new FaultLink(place);
    const through: ThroughLink = (endpoint) => link.#through(endpoint);
    if (server.readdress !== undefined) link.#rewrite = await server.readdress(through);
    return { link, connection: await server.withEndpoints(connection, through) };
  }

  /** Bytes that have passed in both directions. */
  get bytes(): number {
    return this.#conditions.passed;
  }

  /** Resets the open connections and refuses new ones. */
  async cut(): Promise<void> {
    await this.refuse();
    for (const proxy of await this.#opened()) proxy.reset();
  }

  /** Refuses new connections; open ones stay. */
  async refuse(): Promise<void> {
    this.#refuses = true;
    for (const proxy of await this.#opened()) proxy.refuse();
  }

  /** Lets nothing pass and closes nothing, as a cable that was pulled. */
  stall(): void {
    this.#conditions.stall();
  }

  /** Delays everything, in each direction. */
  delay(ms: number): void {
    this.#conditions.delayMs = ms;
  }

  /** Limits the bandwidth of all connections together. */
  limit(bytesPerSecond: number): void {
    this.#conditions.limit(bytesPerSecond);
  }

  /** Ends what the server sends on the open connections; what it receives goes on. */
  async halfClose(): Promise<void> {
    for (const proxy of await this.#opened()) proxy.halfClose();
  }

  /** Cuts the link when so many more bytes have passed, in both directions together; resolves then. */
  cutAfter(bytes: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#conditions.afterBytes(bytes, () => {
        this.cut().then(resolve, reject);
      });
    });
  }

  /** Cuts and restores the link in turn. */
  flap({ upMs, downMs }: { upMs: number; downMs: number }): void {
    this.#flapping?.abort();
    const flapping = new AbortController();
    const { signal } = flapping;
    this.#flapping = flapping;
    this.#flaps = this.#flap(upMs, downMs, signal);
    // `restore` and `close` pass its error on.
    this.#flaps.catch(() => undefined);
  }

  /** Ends all faults; connections that were cut stay so. */
  async restore(): Promise<void> {
    await this.#endFlapping();
    this.#conditions.reset();
    await this.#accept();
  }

  async close(): Promise<void> {
    for (const proxy of await this.#opened()) proxy.close();
    this.#conditions.reset();
    await this.#endFlapping();
  }

  async #through(target: Endpoint): Promise<Endpoint> {
    const key = authority(target);
    const known = this.#proxies.get(key);
    const opening = known ?? FaultProxy.open(this.#place.listen, target, this.#conditions, () => this.#rewrite());
    this.#proxies.set(key, opening);
    const proxy = await opening;
    if (known === undefined && this.#refuses) proxy.refuse();
    return { host: this.#place.host, port: proxy.endpoint.port };
  }

  async #accept(): Promise<void> {
    this.#refuses = false;
    for (const proxy of await this.#opened()) await proxy.accept();
  }

  async #flap(upMs: number, downMs: number, signal: AbortSignal): Promise<void> {
    const pause = (ms: number): Promise<boolean> => sleep(ms, true, { signal }).catch(() => false);
    for (;;) {
      await this.cut();
      if (!(await pause(downMs))) return;
      await this.#accept();
      if (!(await pause(upMs))) return;
    }
  }

  async #endFlapping(): Promise<void> {
    this.#flapping?.abort();
    this.#flapping = undefined;
    await this.#flaps;
  }

  async #opened(): Promise<FaultProxy[]> {
    return Promise.all(this.#proxies.values());
  }
}
