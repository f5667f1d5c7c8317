import { createHash } from 'node:crypto';
import type { Choices } from './choose.js';
import { driverOf } from '../backends/drivers.js';
import type { BackendInfo, ServerControl, ServerInfo, StartedBackend } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import { applyAddressMap } from '../network/address-map.js';
import { sdcIsInContainer, type ServersOptions } from '../options/options.js';
import type { Progress } from '../core/progress.js';
import { Announcements } from '../core/announcements.js';
import { failuresOf } from './failures.js';
import type { Held, Host } from './host.js';
import type { BackendRequest } from './protocol.js';

interface Entry {
  announcements: Announcements;
  start: Promise<Held<StartedBackend>>;
  held?: Held<StartedBackend>;
}

/** One set of backends per run, each started when it is first asked for, and those of workers that do not share theirs. */
export class Backends {
  readonly #host: Host;
  readonly #choices: Choices;
  readonly #entries = new Map<string, Entry>();

  constructor(host: Host, choices: Choices) {
    this.#host = host;
    this.#choices = choices;
  }

  /** Concurrent requests share one start; after a failed start, all later requests get the same error. */
  async get(request: BackendRequest, progress: Progress): Promise<BackendInfo> {
    const { product, options } = request;
    const key = keyOf(request);
    const known = this.#entries.get(key);
    if (known === undefined) return this.#start(key, request, progress);
    const held = await known.announcements.listenLate(progress, known.start);
    const lost = held.server.lost?.() ?? held.lostProcess();
    if (!lost || (await held.server.healthy())) return describe(held.server, options);
    if (this.#entries.get(key) === known) {
      progress(`The ${product} of this run has died: starting another one`);
      this.#entries.delete(key);
      const gone = held.stop();
      const info = this.#start(key, request, progress);
      await gone;
      return info;
    }
    return this.get(request, progress);
  }

  /**
   * Stops, starts, freezes or thaws a backend that only one worker uses.
   * @throws ServerError `SERVER_SHARED`, `SERVER_NOT_OURS`
   */
  async control(request: BackendRequest, action: keyof ServerControl): Promise<void> {
    const { title } = driverOf(request.product);
    if (request.slot === undefined) {
      throw new ServerError('SERVER_SHARED', `Other tests use the ${title} of this run, so it cannot be stopped.`, {
        nextStep: 'Give each worker backends of its own at the top of the spec: test.use({ ownBackends: true }).',
      });
    }
    const control = this.#entries.get(keyOf(request))?.held?.server.control;
    if (control === undefined) {
      throw new ServerError('SERVER_NOT_OURS', `This run has not started the ${title} that it uses.`, {
        nextStep: `Unset ${driverOf(request.product).variables[0].variable} to let the run start one.`,
      });
    }
    await control[action]();
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

  async #start(key: string, request: BackendRequest, progress: Progress): Promise<BackendInfo> {
    const { product, options, slot } = request;
    const announcements = new Announcements();
    const starter = this.#choices.backend(product, options);
    const start = this.#host.start(
      product,
      (context) => starter({ ...context, restartable: slot !== undefined }),
      announcements.progress,
    );
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

function keyOf({ product, options, slot }: BackendRequest): string {
  const choice = JSON.stringify([options.existing[product], options.backends, options.images?.[product], slot]);
  return `${product} ${createHash('sha256').update(choice).digest('hex')}`;
}
