import { DockerError } from '../../docker/docker-error.js';
import type { DockerClient } from '../../docker/index.js';
import type { Machine } from '../core/machine.js';
import type { DockerRecord } from '../run-files/run-record.js';

/** Connects to the Docker daemon that the environment names. Loads the client only then: it takes a moment. */
export async function connectDocker({ docker, env }: Machine, signal?: AbortSignal): Promise<DockerClient> {
  const { DockerClient } = await import('../../docker/index.js');
  return DockerClient.connect({ env, signal, publishedHost: docker.address });
}

/** The variables by which Docker's own client selects a daemon. */
const CHOICE = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];

/** Connects to the daemon that a run recorded, which may not be the one that the environment names now. */
export async function connectAs(at: DockerRecord | undefined, machine: Machine): Promise<DockerClient> {
  const usual = await connectDocker(machine).catch((error: unknown) => {
    if (at === undefined || !(error instanceof DockerError)) throw error;
    return undefined;
  });
  if (usual !== undefined && (at === undefined || usual.facts.endpoint === at.endpoint)) return usual;
  usual?.close();
  const others = Object.entries(machine.env).filter(([name]) => !CHOICE.includes(name));
  const env = { ...Object.fromEntries(others), ...(at?.variables ?? { DOCKER_HOST: at?.endpoint }) };
  return connectDocker({ ...machine, env });
}
