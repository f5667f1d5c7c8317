import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import { buildImage, type BuildOptions } from './build.js';
import { valueOf, type Env } from './config-file.js';
import { connectTo, type Connected } from './connect.js';
import type { ContainerFacts } from './container-facts.js';
import { createBody, filesOnlyBody, type ContainerSpec } from './container-spec.js';
import { Container } from './container.js';
import { diskUsage, type DiskUsage, volumeFacts, type VolumeFacts } from './storage.js';
import { DockerError } from './errors.js';
import type { DaemonFacts } from './facts.js';
import { howToFind, statusOf, textOf, type Doing } from './failure.js';
import { hasLabels, labelFilter, type LabelFilter } from './api.js';
import { imageFacts, isFor, type ImageFacts } from './image.js';
import { networkFacts, type Network, type NetworkFacts } from './network.js';
import { pullImage, pushImage, type PullOptions, type PushOptions } from './image-transfer.js';
import { createByPodman } from './podman.js';
import { parseReference } from './reference.js';
import { aborted, request } from './request.js';

const QUICK_MS = 30_000;
const SLOW_MS = 120_000;
const DETACHED_WITHIN_MS = 5_000;

export interface ClientOptions {
  /** Variables that name the daemon and the logins at registries; by default those of this process. */
  env?: Env;
  signal?: AbortSignal | undefined;
  /** The host name or address where published ports are reached from here; by default derived from the daemon's address. */
  publishedHost?: string | undefined;
}

/** A Docker daemon, or Podman behind Docker's API. Every failure is a `DockerError`. */
export class DockerClient {
  readonly facts: DaemonFacts;
  readonly #docker: Docker;
  readonly #env: Env;
  readonly #close: () => void;

  private constructor({ docker, facts, close }: Connected, env: Env) {
    this.#docker = docker;
    this.facts = facts;
    this.#env = env;
    this.#close = close;
  }

  /**
   * Finds the daemon as Docker's own client does, or else at the usual places, and asks it about itself; it must answer within
   * 5 s. `DOCKER_NOT_RUNNING`, `DOCKER_PERMISSION_DENIED`, `DOCKER_NOT_ANSWERING`, `DOCKER_TOO_OLD`, `DOCKER_HOST_INVALID`,
   * `DOCKER_CONTEXT_UNKNOWN`, `DOCKER_CONFIG_INVALID`.
   */
  static async connect({ env = process.env, signal, publishedHost }: ClientOptions = {}): Promise<DockerClient> {
    return new DockerClient(await connectTo({ env, signal, publishedHost }), env);
  }

  /** Makes sure that the daemon has an image. `POST /images/create` */
  async pull(image: string, options: PullOptions = {}): Promise<ImageFacts> {
    const { policy = 'missing', platform = this.#platform } = options;
    parseReference(image);
    const present = policy === 'always' ? undefined : await this.image(image);
    if (present !== undefined && (policy === 'never' || isFor(platform, present))) return present;
    if (policy === 'never') {
      throw new DockerError(
        'IMAGE_NOT_FOUND',
        `The daemon at ${this.facts.endpoint} has no image ${image}, and the pull policy is 'never'.`,
        { nextStep: `Bring it there with docker pull ${image} or docker load, or use the pull policy 'missing'.` },
      );
    }
    await pullImage(this.#docker, image, this.facts.endpoint, this.#env, { ...options, platform });
    return this.#neededImage(image);
  }

  /** An image that the daemon has, by name or id. `GET /images/{name}/json` */
  async image(image: string): Promise<ImageFacts | undefined> {
    const doing = this.#doing('image', `look for the image ${image}`, image);
    const found = await this.#unlessAbsent(doing, () => this.#docker.getImage(pathOf(image)).inspect());
    return found && imageFacts(found);
  }

  /** Images that the daemon has. `reference`: a pattern such as `team/*:4.0.0`. `GET /images/json` */
  async images({ labels = {}, reference }: { labels?: LabelFilter; reference?: string } = {}): Promise<ImageFacts[]> {
    // Podman 4 finds no image at all when it is asked for two labels at once.
    const filters = {
      ...labelFilter(Object.fromEntries(Object.entries(labels).slice(0, 1))),
      ...(reference === undefined ? {} : { reference: [reference] }),
    };
    const list = await this.#ask(this.#doing('image', 'list the images'), (abortSignal) =>
      this.#docker.listImages({ filters: JSON.stringify(filters), abortSignal } as object),
    );
    const facts = await Promise.all(list.map(({ Id }) => this.image(Id)));
    return facts.filter((image) => image !== undefined).filter((image) => hasLabels(image.labels, labels));
  }

  /** Builds an image. `POST /build` */
  async build(options: BuildOptions): Promise<ImageFacts> {
    for (const tag of options.tags) parseReference(tag);
    const wanted = { platform: this.#platform, ...options };
    return this.#neededImage(await buildImage(this.#docker, this.facts.endpoint, wanted));
  }

  /** Gives an image a further name. `POST /images/{name}/tag` */
  async tag(image: string, as: string): Promise<void> {
    const { name, tag = 'latest' } = parseReference(as);
    await this.#ask(this.#doing('image', `tag the image ${image} as ${as}`, image), (abortSignal) =>
      this.#docker.getImage(pathOf(image)).tag({ repo: name, tag, abortSignal } as Docker.ImageTagOptions),
    );
  }

  /** Sends an image to its registry. `POST /images/{name}/push` */
  async push(image: string, options: PushOptions = {}): Promise<void> {
    await pushImage(this.#docker, image, this.facts.endpoint, this.#env, options);
  }

  /** Removes a tag, and with the last one the image; it may be gone already. `DELETE /images/{name}` */
  async removeImage(image: string): Promise<void> {
    await this.#unlessAbsent(this.#doing('image', `remove the image ${image}`, image), (abortSignal) =>
      this.#docker.getImage(pathOf(image)).remove({ force: true, abortSignal } as object),
    );
  }

  /** Makes a bridge network; `NETWORK_TAKEN` when there is one of that name. `POST /networks/create` */
  async createNetwork(name: string, labels: Record<string, string>, signal?: AbortSignal): Promise<Network> {
    const doing = this.#doing('network', `create the network ${name}`);
    if (isAborted(signal)) throw aborted(doing, signal);
    const { id } = await this.#ask(doing, (abortSignal) =>
      this.#docker.createNetwork({
        Name: name,
        Driver: 'bridge',
        CheckDuplicate: true,
        Labels: labels,
        abortSignal,
      }),
    );
    const remove = (): Promise<void> => this.removeNetwork(id);
    // An aborted request may have created it all the same; it is not left behind.
    if (isAborted(signal)) {
      await remove();
      throw aborted(doing, signal);
    }
    const gateway = (await this.network(id))?.gateway;
    return { id, name, remove, ...(gateway === undefined ? {} : { gateway }) };
  }

  /** `GET /networks` */
  async networks(labels: LabelFilter = {}): Promise<NetworkFacts[]> {
    const list = await this.#ask(this.#doing('network', 'list the networks'), (abortSignal) =>
      this.#docker.listNetworks({ filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
    );
    return list.map(networkFacts);
  }

  /** `GET /networks/{id}` */
  async network(nameOrId: string): Promise<NetworkFacts | undefined> {
    const found = await this.#unlessAbsent(this.#doing('network', `look for the network ${nameOrId}`), () =>
      this.#docker.getNetwork(encodeURIComponent(nameOrId)).inspect(),
    );
    return found && networkFacts(found);
  }

  /** Removes a network; it may be gone already. `DELETE /networks/{id}` */
  async removeNetwork(id: string): Promise<void> {
    const doing = this.#doing('network', `remove the network ${id}`);
    const end = Date.now() + DETACHED_WITHIN_MS;
    for (;;) {
      try {
        await this.#ask(doing, () =>
          this.#docker
            .getNetwork(encodeURIComponent(id))
            .remove()
            .then(() => undefined, ignoreAbsence),
        );
        return;
      } catch (error) {
        // A container that was removed a moment ago may still be attached.
        if (!/active endpoints|in use/i.test((error as DockerError).summary) || Date.now() > end) throw error;
      }
      await delay(100);
    }
  }

  /** Creates a container, without starting it. `POST /containers/create` */
  async createContainer(spec: ContainerSpec, signal?: AbortSignal): Promise<Container> {
    const doing = this.#doing('container', `create the container ${spec.name} of ${spec.image}`, spec.image);
    if (isAborted(signal)) throw aborted(doing, signal);
    const id = await request(doing, { deadlineMs: SLOW_MS }, (abortSignal) =>
      spec.filesOnly === true && this.facts.kind === 'podman'
        ? this.#createFilesOnly(spec, abortSignal)
        : this.#create(spec, abortSignal),
    );
    const container = new Container(this.#docker, this.facts.endpoint, id, spec.name);
    if (isAborted(signal)) {
      await container.remove();
      throw aborted(doing, signal);
    }
    return container;
  }

  /** A container by id or name, without asking whether it exists. */
  container(idOrName: string): Container {
    return new Container(this.#docker, this.facts.endpoint, idOrName, idOrName);
  }

  /** Containers with these labels, unless `all` is false also those that do not run. `GET /containers/json` */
  async containers({ labels, all = true }: { labels: LabelFilter; all?: boolean }): Promise<ContainerFacts[]> {
    const list = await this.#ask(this.#doing('container', 'list the containers'), (abortSignal) =>
      this.#docker.listContainers({ all, filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
    );
    const facts = await Promise.all(
      list.map(({ Id }) =>
        this.container(Id)
          .facts()
          .catch((error: unknown) => {
            if ((error as DockerError).code === 'CONTAINER_NOT_FOUND') return undefined;
            throw error;
          }),
      ),
    );
    return facts.filter((container) => container !== undefined);
  }

  /** `GET /volumes` */
  async volumes(labels: LabelFilter = {}): Promise<VolumeFacts[]> {
    const answer = await this.#ask(this.#doing('volume', 'list the volumes'), (abortSignal) =>
      this.#docker.listVolumes({ filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
    );
    return ((answer.Volumes as Docker.VolumeInspectInfo[] | null) ?? []).map(volumeFacts);
  }

  /** Removes an unused volume; it may be gone already. `DELETE /volumes/{name}` */
  async removeVolume(name: string): Promise<void> {
    await this.#unlessAbsent(this.#doing('volume', `remove the volume ${name}`), (abortSignal) =>
      this.#docker.getVolume(encodeURIComponent(name)).remove({ abortSignal } as object),
    );
  }

  /** How much lies on the daemon's disk. `GET /system/df` */
  async diskUsage(): Promise<DiskUsage> {
    const answer = await request(
      this.#doing('image', 'ask for the disk usage'),
      { deadlineMs: SLOW_MS },
      (abortSignal) => (this.#docker as unknown as { df(options: object): Promise<object> }).df({ abortSignal }),
    );
    return diskUsage(answer);
  }

  /** Cuts all connections; requests that are under way fail. */
  close(): void {
    this.#close();
  }

  /** As Docker's own client has it: `linux/amd64` where images exist for that platform only. */
  get #platform(): string | undefined {
    return valueOf(this.#env, 'DOCKER_DEFAULT_PLATFORM');
  }

  async #create(spec: ContainerSpec, abortSignal: AbortSignal): Promise<string> {
    // dockerode puts into the URL what is not given as the body, also passwords in the environment.
    const { id } = await this.#docker.createContainer({
      _query: { name: spec.name, ...(this.#platform === undefined ? {} : { platform: this.#platform }) },
      _body: createBody(spec, this.facts.bindAddress),
      abortSignal,
    } as object);
    return id;
  }

  async #createFilesOnly(spec: ContainerSpec, abortSignal: AbortSignal): Promise<string> {
    // Its own API has other ideas of what a short name means.
    const image = (await this.image(spec.image))?.id ?? spec.image;
    return createByPodman(this.#docker, filesOnlyBody({ ...spec, image }), abortSignal);
  }

  async #neededImage(image: string): Promise<ImageFacts> {
    const found = await this.image(image);
    if (found !== undefined) return found;
    throw new DockerError(
      'IMAGE_NOT_FOUND',
      `The daemon at ${this.facts.endpoint} does not have ${image}, although it reported success.`,
      { nextStep: howToFind(image) },
    );
  }

  #doing(action: Doing['action'], what: string, image?: string): Doing {
    return { action, what, where: this.facts.endpoint, ...(image === undefined ? {} : { image }) };
  }

  async #ask<T>(doing: Doing, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    return request(doing, { deadlineMs: QUICK_MS }, call);
  }

  async #unlessAbsent<T>(doing: Doing, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    return request(doing, { deadlineMs: SLOW_MS }, (abortSignal) => call(abortSignal).catch(ignoreAbsence));
  }
}

/** The part of the client that is about images. */
export type ImageClient = Pick<DockerClient, 'image' | 'images' | 'pull' | 'build' | 'tag' | 'push' | 'removeImage'>;

/** An image's name or id for the path of a URL, in which what belongs to names stays. */
function pathOf(image: string): string {
  return encodeURIComponent(image).replace(/%(2F|3A|40)/g, decodeURIComponent);
}

/** As a function, for it changes while something is awaited. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function ignoreAbsence(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error instanceof Error ? error : new Error(textOf(error));
  return undefined;
}
