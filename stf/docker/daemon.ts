import { SdcError } from 'sdc-sdk/errors';
import type { DockerClient } from '../../docker/index.js';
import { connectDocker } from '../../environment/admin.js';
import type { Machine } from '../../environment/index.js';

/** The Docker daemon, or why it is not available. */
export interface DockerProbe {
  client?: DockerClient;
  problem?: string;
  nextStep?: string;
}

/** Connects to the Docker daemon; a missing one is a result, not an error. */
export async function probeDocker(machine: Machine): Promise<DockerProbe> {
  try {
    return { client: await connectDocker(machine) };
  } catch (error) {
    if (!(error instanceof SdcError)) throw error;
    return { problem: error.summary, ...(error.nextStep === undefined ? {} : { nextStep: error.nextStep }) };
  }
}

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
