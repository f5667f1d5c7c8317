import type { DockerClient } from '../../docker/index.js';

/** The Docker daemon, or why it is not available. */
export interface DockerProbe {
  client?: DockerClient;
  problem?: string;
  nextStep?: string;
}

/** Connects to the Docker daemon; a missing one is a result, not an error. */
export async function probeDocker(env: NodeJS.ProcessEnv = process.env): Promise<DockerProbe> {
  const { DockerClient, DockerError } = await import('../../docker/index.js');
  try {
    return { client: await DockerClient.connect({ env }) };
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    return { problem: error.summary, ...(error.nextStep === undefined ? {} : { nextStep: error.nextStep }) };
  }
}
