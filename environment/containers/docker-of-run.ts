import type { Container, DockerClient, ImageFacts } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import type { Machine } from '../core/machine.js';
import { reportWhile, type Progress } from '../core/progress.js';
import { Announcements } from '../core/announcements.js';
import { writeDocker, type RunRecord } from '../run-files/run-record.js';
import type { RunFolder } from '../run-files/run-folder.js';
import { connectDocker } from './daemon-connection.js';
import { labelsOf, ROLE, runNameOf } from './labels.js';
import { removeFromDocker, sweepDocker } from './docker-leftovers.js';
import type { RunContainerSpec, RunDocker } from '../core/run-docker.js';

export interface DockerRun {
  folder: RunFolder;
  record: RunRecord;
  machine: Machine;
  /** Aborted when the run ends. */
  signal: AbortSignal;
  /** Receives errors of background work. */
  note: (error: unknown) => void;
}

/** Owns the containers, networks and volumes of one run. */
export class DockerOfRun {
  readonly client: DockerClient;
  readonly network: string;
  readonly gateway: string | undefined;
  readonly #run: DockerRun;
  readonly #labels: Record<string, string>;
  readonly #pulls = new Map<string, { announcements: Announcements; work: Promise<ImageFacts> }>();
  readonly #shared = new Map<string, Promise<unknown>>();
  readonly #sweep: Promise<void>;
  #count = 0;

  private constructor(
    run: DockerRun,
    client: DockerClient,
    labels: Record<string, string>,
    network: { name: string; gateway?: string },
  ) {
    this.#run = run;
    this.client = client;
    this.#labels = labels;
    this.network = network.name;
    this.gateway = network.gateway;
    this.#sweep = sweepDocker(client).then((problems) => problems.forEach(run.note), run.note);
  }

  /** Connects to Docker, removes what a killed supervisor of this run left there, and creates the run's network. */
  static async open(run: DockerRun): Promise<DockerOfRun> {
    const { docker } = run.machine;
    const client = await connectDocker(run.machine, run.signal);
    try {
      // Before anything is created, so that a later run finds the daemon through the directory.
      const { endpoint, variables } = client.facts;
      await writeDocker(run.folder, { endpoint, variables });
      const name = runNameOf(run.folder);
      await removeFromDocker(client, name);
      const labels = labelsOf(run.folder, run.record);
      const network =
        docker.network === undefined
          ? await client.createNetwork(`stf-${name}`, labels, run.signal)
          : await existingNetwork(client, docker.network);
      return new DockerOfRun(run, client, labels, network);
    } catch (error) {
      client.close();
      throw error;
    }
  }

  /** A view for one start, which adds its containers to `own`. */
  forStart(own: Set<Container>): RunDocker {
    const ofRun = this.#view(new Set());
    return {
      ...this.#view(own),
      shared: <T>(key: string, make: (docker: RunDocker) => Promise<T>) => this.#share(key, () => make(ofRun)),
    };
  }

  /** Removes everything; returns the errors. */
  async end(): Promise<unknown[]> {
    try {
      await this.#sweep;
      await removeFromDocker(this.client, runNameOf(this.#run.folder));
      return [];
    } catch (error) {
      return [error];
    } finally {
      this.client.close();
    }
  }

  #view(own: Set<Container>): RunDocker {
    return {
      client: this.client,
      network: this.network,
      gateway: this.gateway,
      create: (spec) => this.#create(spec, own),
      pull: (image, progress) => this.#pull(image, progress),
      shared: (key, make) => this.#share(key, () => make(this.#view(own))),
    };
  }

  async #create({ role, name, labels, ...spec }: RunContainerSpec, own: Set<Container>): Promise<Container> {
    const { signal } = this.#run;
    signal.throwIfAborted();
    this.#count += 1;
    const container = await this.client.createContainer(
      {
        ...spec,
        name: `stf-${runNameOf(this.#run.folder)}-${name}-${this.#count}`,
        labels: { ...labels, ...this.#labels, [ROLE]: role },
        ...(spec.networkMode === undefined && spec.filesOnly !== true ? { network: this.network } : {}),
      },
      signal,
    );
    own.add(container);
    if (signal.aborted) await container.remove();
    signal.throwIfAborted();
    return container;
  }

  async #pull(image: string, progress: Progress): Promise<ImageFacts> {
    let pull = this.#pulls.get(image);
    if (pull === undefined) {
      const announcements = new Announcements();
      const work = this.#pullNow(image, announcements.progress);
      pull = { announcements, work };
      this.#pulls.set(image, pull);
      // The next request tries again.
      work.catch(() => this.#pulls.delete(image));
    }
    return pull.announcements.listen(progress, pull.work);
  }

  /** Reports nothing for an image that exists. */
  #pullNow(image: string, progress: Progress): Promise<ImageFacts> {
    let state: string | undefined;
    const work = this.client.pull(image, {
      policy: this.#run.machine.docker.pull,
      onProgress: ({ text }) => {
        if (state === undefined) progress(`Pulling ${image}`);
        state = `Pulling ${image}: ${text}`;
      },
      signal: this.#run.signal,
    });
    return reportWhile(work, progress, () => state);
  }

  #share<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#shared.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#shared.set(key, made);
    made.catch(() => this.#shared.delete(key));
    return made;
  }
}

async function existingNetwork(client: DockerClient, name: string): Promise<{ name: string; gateway?: string }> {
  const found = await client.network(name);
  if (found !== undefined) return found;
  throw new ServerError('NETWORK_NOT_FOUND', `Docker has no network ${name} (STF_DOCKER_NETWORK).`, {
    nextStep: `Create it (docker network create ${name}), or unset STF_DOCKER_NETWORK: each run then creates its own.`,
  });
}
