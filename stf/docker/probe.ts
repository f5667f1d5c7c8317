import type { DockerClient } from '../../docker/index.js';

/** A daemon that answers, or why there is none. */
export interface DockerLook {
  client?: DockerClient;
  problem?: string;
  nextStep?: string;
}

/** Asks for the daemon without insisting on it. */
export async function lookAtDocker(env: NodeJS.ProcessEnv = process.env): Promise<DockerLook> {
  const { DockerClient, DockerError } = await import('../../docker/index.js');
  try {
    return { client: await DockerClient.connect({ env }) };
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    return { problem: error.summary, ...(error.nextStep === undefined ? {} : { nextStep: error.nextStep }) };
  }
}
