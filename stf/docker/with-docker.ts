import type { DockerClient } from '../../docker/index.js';

/** Works with the daemon, and lets go of it whatever happens. */
export async function withDocker<T>(work: (client: DockerClient) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { DockerClient } = await import('../../docker/index.js');
  const client = await DockerClient.connect({ env: process.env, ...(signal === undefined ? {} : { signal }) });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
