import type { Container, ContainerSpec, DockerClient, ImageFacts } from '../../docker/index.js';
import type { Progress } from './progress.js';

/** What a container is in a run: a product, or `library` for one that only holds files of others. */
export type ContainerRole = string;

export type RunContainerSpec = Omit<ContainerSpec, 'network' | 'labels'> & {
  /** For people; the run's name and a number make it unique. */
  name: string;
  role: ContainerRole;
  labels?: Record<string, string>;
};

/** Docker as one run uses it: its network, its labels, and the list of what to take away. */
export interface RunDocker {
  readonly client: DockerClient;
  /** Name of the network that all containers of the run are in. */
  readonly network: string;
  /** The address of the daemon's machine in that network, where it has one. */
  readonly gateway: string | undefined;
  /** Creates (and does not start) a container of the run. It is removed with what it was created for, and at the latest with the run. */
  create(spec: RunContainerSpec): Promise<Container>;
  /** The image, fetched as STF_PULL says; those who want the same one at the same time share one download. */
  pull(image: string, progress: Progress): Promise<ImageFacts>;
  /** What several starts of the run share, made by the first one that asks; its containers stay until the run ends. */
  shared<T>(key: string, make: (docker: RunDocker) => Promise<T>): Promise<T>;
}
