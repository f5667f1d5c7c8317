import type { ContainerFacts, DockerClient } from '../../docker/index.js';
import { DockerError } from '../../docker/docker-error.js';
import type { Machine } from '../core/machine.js';
import type { DockerRecord } from '../run-files/run-record.js';
import type { RunInDocker } from './docker-leftovers.js';
import { connectAs } from './daemon-connection.js';
import { asServerError } from './docker-errors.js';

/** Docker's side of the cleanup of runs; connects to a daemon only when needed. */
export class DockerOfLeftovers {
  readonly #machine: Machine;
  readonly #clients = new Map<string, Promise<DockerClient>>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** The run's containers; undefined when its daemon does not answer. */
  async containers(run: string, at: DockerRecord): Promise<ContainerFacts[] | undefined> {
    try {
      const [client, { containersOf }] = await Promise.all([this.#client(at), import('./docker-leftovers.js')]);
      return await containersOf(client, run);
    } catch (error) {
      if (error instanceof DockerError) return undefined;
      throw error;
    }
  }

  /** All runs of this user in the default daemon; none without Docker. */
  async runs(): Promise<RunInDocker[]> {
    try {
      const [client, { runsInDocker }] = await Promise.all([this.#client(undefined), import('./docker-leftovers.js')]);
      return await runsInDocker(client);
    } catch (error) {
      if (error instanceof DockerError && error.code === 'DOCKER_NOT_RUNNING') return [];
      throw asServerError(error);
    }
  }

  /** Removes the run's containers, networks and volumes; returns the names of the containers. */
  async remove(run: string, at: DockerRecord | undefined): Promise<string[]> {
    try {
      const [client, { removeFromDocker }] = await Promise.all([this.#client(at), import('./docker-leftovers.js')]);
      return await removeFromDocker(client, run);
    } catch (error) {
      throw asServerError(error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of await Promise.allSettled(this.#clients.values())) {
      if (client.status === 'fulfilled') client.value.close();
    }
  }

  #client(at: DockerRecord | undefined): Promise<DockerClient> {
    const key = at?.endpoint ?? '';
    let client = this.#clients.get(key);
    if (client === undefined) {
      client = connectAs(at, this.#machine);
      client.catch(() => undefined); // each caller gets the error
      this.#clients.set(key, client);
    }
    return client;
  }
}
