import type { Container, ContainerSpec, DockerClient, ImageFacts } from '../../docker/index.js';
import type { Progress } from './progress.js';

/** The purpose of a container in a run: a product, or `library` for one that only contains files. */
export type ContainerRole = string;

export type RunContainerSpec = Omit<ContainerSpec, 'network' | 'labels'> & {
  /** A readable name; the run's name and a number make it unique. */
  name: string;
  role: ContainerRole;
  labels?: Record<string, string>;
};

/** Docker for one run: its network, its labels, and its containers. */
export interface RunDocker {
  readonly client: DockerClient;
  /** Name of the network that all containers of the run are in. */
  readonly network: string;
  /** The address of the daemon's machine in that network, where it has one. */
  readonly gateway: string | undefined;
  /** Creates a container of the run and does not start it. It is removed with its server, at the latest with the run. */
  create(spec: RunContainerSpec): Promise<Container>;
  /** Pulls the image according to STF_PULL; parallel calls for one image share the download. */
  pull(image: string, progress: Progress): Promise<ImageFacts>;
  /** A value that the starts of a run share; the first call makes it. Its containers exist until the run ends. */
  shared<T>(key: string, make: (docker: RunDocker) => Promise<T>): Promise<T>;
}
