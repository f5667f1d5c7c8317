import { createHash } from 'node:crypto';
import type { Choices } from './choose.js';
import { driverOf } from '../backends/drivers.js';
import type { BackendInfo, ServerInfo, StartedBackend } from '../core/contract.js';
import { applyAddressMap } from '../network/address-map.js';
import { sdcIsInContainer, type ServersOptions } from '../options/options.js';
import type { Progress } from '../core/progress.js';
import { Announcements } from '../core/announcements.js';
import { failuresOf } from './failures.js';
import type { Held, Host } from './host.js';

interface Entry {
  announcements: Announcements;
  start: Promise<Held<StartedBackend>>;
  held?: Held<StartedBackend>;
}

/** One set of backends per run, each started when it is first asked for. */
export class Backends {
  readonly #host: Host;
  readonly #choices: Choices;
  readonly #entries = new Map<string, Entry>();

  constructor(host: Host, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** Concurrent requests share one start; after a failed start, all later requests get the same error. */
  async get(product: string, options: ServersOptions, progress: Progress): Promise<BackendInfo> {
    const key = keyOf(product, options);
    const known = this.#entries.get(key);
    if (known === undefined) return this.#start(key, product, options, progress);
    const held = await known.announcements.listenLate(progress, known.start);
    const lost = held.server.lost?.() ?? held.lostProcess();
    if (!lost || (await held.server.healthy())) return describe(held.server, options);
    if (this.#entries.get(key) === known) {
      progress(`The ${product} of this run has died: starting another one`);
      this.#entries.delete(key);
      const gone = held.stop();
      const info = this.#start(key, product, options, progress);
      await gone;
      return info;
    }
    return this.get(product, options, progress);
  }

  /** The backends that have started; does not wait for starting ones. */
  list(): ServerInfo[] {
    return [...this.#entries.values()].flatMap((entry) => entry.held?.server.info ?? []);
  }

  /** Stops all backends and returns the errors. */
  async stop(): Promise<unknown[]> {
    const stops = [...this.#entries.values()].map(async (entry) => {
      const held = await entry.start.catch(() => undefined); // the request that started it got the error
      await held?.stop();
    });
    return failuresOf(await Promise.allSettled(stops));
  }

  async #start(key: string, product: string, options: ServersOptions, progress: Progress): Promise<BackendInfo> {
    const announcements = new Announcements();
    const start = this.#host.start(product, this.#choices.backend(product, options), announcements.progress);
    const entry: Entry = { announcements, start };
    this.#entries.set(key, entry);
    entry.held = await announcements.listen(progress, start);
    return describe(entry.held.server, options);
  }
}

/** Workers with Data Collectors from different sources share a backend, and reach it at different addresses. */
async function describe(backend: StartedBackend, options: ServersOptions): Promise<BackendInfo> {
  const { product, connection } = backend.info;
  const { sdcAddressMap } = options;
  const fromSdc =
    (sdcAddressMap && (await applyAddressMap(driverOf(product), connection, sdcAddressMap))) ??
    (sdcIsInContainer(options) ? await backend.forContainers() : connection);
  return { ...backend.info, fromSdc };
}

function keyOf(product: string, options: ServersOptions): string {
  const choice = JSON.stringify([options.existing[product], options.backends, options.images?.[product]]);
  return `${product} ${createHash('sha256').update(choice).digest('hex')}`;
}
