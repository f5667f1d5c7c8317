import { connectDocker } from '../../environment/admin.js';
import type { Machine } from '../../environment/index.js';
import type { DockerClient } from '../../docker/index.js';

/** Runs `work` with a connection to the Docker daemon and closes it afterwards. */
export async function withDocker<T>(
  machine: Machine,
  work: (client: DockerClient) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const client = await connectDocker(machine, signal);
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
