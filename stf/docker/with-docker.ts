import type { DockerClient } from '../../docker/index.js';

/** Runs `work` with a connection to the Docker daemon and closes it afterwards. */
export async function withDocker<T>(work: (client: DockerClient) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { DockerClient } = await import('../../docker/index.js');
  const client = await DockerClient.connect({ env: process.env, ...(signal === undefined ? {} : { signal }) });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
