import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { Env } from './config-file.js';
import { connectTo, type Connected } from './connect.js';
import type { ContainerFacts } from './container-facts.js';
import { createBody, filesOnlyBody, type ContainerSpec } from './container-spec.js';
import { Container } from './container.js';
import { aborted, dial, labelFilter, request, type LabelFilter } from './daemon-api.js';
import type { DockerError } from './docker-error.js';
import { ignoreAbsence, ImageClient } from './image-client.js';
import { networkFacts, type Network, type NetworkFacts } from './network.js';
import { diskUsage, volumeFacts, type DiskUsage, type VolumeFacts } from './storage.js';

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
export class DockerClient extends ImageClient {
  readonly #close: () => void;

  private constructor(connected: Connected, env: Env) {
    super(connected, env);
    this.#close = connected.close;
  }

  /**
   * Connects to the daemon that Docker's own client would use, or else to the first default socket that answers within 5 s.
   * Throws `DOCKER_NOT_RUNNING`, `DOCKER_PERMISSION_DENIED`, `DOCKER_NOT_ANSWERING`, `DOCKER_TOO_OLD`, `DOCKER_HOST_INVALID`,
   * `DOCKER_CONTEXT_UNKNOWN`, `DOCKER_CONFIG_INVALID`.
   */
  static async connect({ env = process.env, signal, publishedHost }: ClientOptions = {}): Promise<DockerClient> {
    return new DockerClient(await connectTo({ env, signal, publishedHost }), env);
  }

  /** Creates a bridge network; throws `NETWORK_TAKEN` when the name is in use. `POST /networks/create` */
  async createNetwork(name: string, labels: Record<string, string>, signal?: AbortSignal): Promise<Network> {
    const operation = this.operation('network', `create the network ${name}`);
    if (isAborted(signal)) throw aborted(operation, signal);
    const { id } = await this.ask(operation, (abortSignal) =>
      this.docker.createNetwork({
        Name: name,
        Driver: 'bridge',
        CheckDuplicate: true,
        Labels: labels,
        abortSignal,
      }),
    );
    const remove = (): Promise<void> => this.removeNetwork(id);
    // An aborted request may have created the network.
    if (isAborted(signal)) {
      await remove();
      throw aborted(operation, signal);
    }
    const gateway = (await this.network(id))?.gateway;
    return { id, name, remove, ...(gateway === undefined ? {} : { gateway }) };
  }

  /** `GET /networks` */
  async networks(labels: LabelFilter = {}): Promise<NetworkFacts[]> {
    const list = await this.ask(this.operation('network', 'list the networks'), (abortSignal) =>
      this.docker.listNetworks({ filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
    );
    return list.map(networkFacts);
  }

  /** `GET /networks/{id}` */
  async network(nameOrId: string): Promise<NetworkFacts | undefined> {
    const found = await this.unlessAbsent(this.operation('network', `find the network ${nameOrId}`), () =>
      this.docker.getNetwork(encodeURIComponent(nameOrId)).inspect(),
    );
    return found && networkFacts(found);
  }

  /** Removes a network; it may already be removed. `DELETE /networks/{id}` */
  async removeNetwork(id: string): Promise<void> {
    const operation = this.operation('network', `remove the network ${id}`);
    const end = Date.now() + DETACHED_WITHIN_MS;
    for (;;) {
      try {
        await this.ask(operation, () =>
          this.docker
            .getNetwork(encodeURIComponent(id))
            .remove()
            .then(() => undefined, ignoreAbsence),
        );
        return;
      } catch (error) {
        // A container that was just removed may still be attached.
        if (!/active endpoints|in use/i.test((error as DockerError).summary) || Date.now() > end) throw error;
      }
      await delay(100);
    }
  }

  /** Creates a container, without starting it. `POST /containers/create` */
  async createContainer(spec: ContainerSpec, signal?: AbortSignal): Promise<Container> {
    const operation = this.operation('container', `create the container ${spec.name} of ${spec.image}`, spec.image);
    if (isAborted(signal)) throw aborted(operation, signal);
    const id = await request(operation, { deadlineMs: SLOW_MS }, (abortSignal) =>
      spec.filesOnly === true && this.facts.kind === 'podman'
        ? this.#createFilesOnly(spec, abortSignal)
        : this.#create(spec, abortSignal),
    );
    const container = new Container(this.docker, this.facts.endpoint, id, spec.name);
    if (isAborted(signal)) {
      await container.remove();
      throw aborted(operation, signal);
    }
    return container;
  }

  /** A container by id or name, whether it exists or not. */
  container(idOrName: string): Container {
    return new Container(this.docker, this.facts.endpoint, idOrName, idOrName);
  }

  /** Containers with these labels, running or not. `GET /containers/json` */
  async containers({ labels }: { labels: LabelFilter }): Promise<ContainerFacts[]> {
    const list = await this.ask(this.operation('container', 'list the containers'), (abortSignal) =>
      this.docker.listContainers({ all: true, filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
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
    const answer = await this.ask(this.operation('volume', 'list the volumes'), (abortSignal) =>
      this.docker.listVolumes({ filters: JSON.stringify(labelFilter(labels)), abortSignal } as object),
    );
    return ((answer.Volumes as Docker.VolumeInspectInfo[] | null) ?? []).map(volumeFacts);
  }

  /** Removes an unused volume; it may already be removed. `DELETE /volumes/{name}` */
  async removeVolume(name: string): Promise<void> {
    await this.unlessAbsent(this.operation('volume', `remove the volume ${name}`), (abortSignal) =>
      this.docker.getVolume(encodeURIComponent(name)).remove({ abortSignal } as object),
    );
  }

  /** The disk space that the daemon uses. `GET /system/df` */
  async diskUsage(): Promise<DiskUsage> {
    const answer = await request(
      this.operation('image', 'get the disk usage'),
      { deadlineMs: SLOW_MS },
      (abortSignal) => (this.docker as unknown as { df(options: object): Promise<object> }).df({ abortSignal }),
    );
    return diskUsage(answer);
  }

  /** Closes all connections; active requests fail. */
  close(): void {
    this.#close();
  }

  async #create(spec: ContainerSpec, abortSignal: AbortSignal): Promise<string> {
    // Without a separate body, dockerode puts all options into the URL, also passwords in the environment.
    const { id } = await this.docker.createContainer({
      _query: { name: spec.name, ...(this.platform === undefined ? {} : { platform: this.platform }) },
      _body: createBody(spec, this.facts.bindAddress),
      abortSignal,
    } as object);
    return id;
  }

  async #createFilesOnly(spec: ContainerSpec, abortSignal: AbortSignal): Promise<string> {
    // Podman's own API resolves short names differently: give it the id.
    const image = (await this.image(spec.image))?.id ?? spec.image;
    const { Id } = await dial<{ Id: string }>(this.docker, {
      path: '/libpod/containers/create',
      method: 'POST',
      options: filesOnlyBody({ ...spec, image }),
      abortSignal,
      statusCodes: { 200: true, 201: true, 404: 'no such image', 409: 'conflict', 500: 'server error' },
    });
    return Id;
  }
}

/** A function, because the value changes during an await. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
