import { DockerError } from '../../docker/docker-error.js';
import type { DockerClient, Env } from '../../docker/index.js';
import type { DockerRecord } from '../run-files/run-record.js';
import { dockerOptions } from './options.js';

/** Connects to the Docker daemon that the environment names. Loads the client only then: it takes a moment. */
export async function connectDocker({
  env = process.env,
  signal,
}: { env?: Env; signal?: AbortSignal | undefined } = {}): Promise<DockerClient> {
  const { address } = dockerOptions(env);
  const { DockerClient } = await import('../../docker/index.js');
  return DockerClient.connect({ env, signal, publishedHost: address });
}

/** The variables by which Docker's own client selects a daemon. */
const CHOICE = ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_TLS', 'DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH'];

/** Connects to the daemon that a run recorded, which may not be the one that the environment names now. */
export async function connectAs(at: DockerRecord | undefined): Promise<DockerClient> {
  const usual = await connectDocker().catch((error: unknown) => {
    if (at === undefined || !(error instanceof DockerError)) throw error;
    return undefined;
  });
  if (usual !== undefined && (at === undefined || usual.facts.endpoint === at.endpoint)) return usual;
  usual?.close();
  const others = Object.entries(process.env).filter(([name]) => !CHOICE.includes(name));
  return connectDocker({
    env: { ...Object.fromEntries(others), ...(at?.variables ?? { DOCKER_HOST: at?.endpoint }) },
  });
}
