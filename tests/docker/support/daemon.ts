import { test } from '@playwright/test';
import { DockerError, type DockerClient } from '../../../docker/index.js';
import { connectDocker } from '../../../environment/containers/daemon-connection.js';
import { thisMachine } from '../../support/this-machine.js';

/** CI prepares Docker and the images: there, a missing one fails the test. */
const EXPECTED = process.env['STF_CI_DOCKER'] === '1';

/** Connects to the Docker daemon. Skips the test without one, unless `STF_CI_DOCKER=1` requires it. */
export async function daemonOrSkip(): Promise<DockerClient> {
  try {
    return await connectDocker(thisMachine());
  } catch (error) {
    if (error instanceof DockerError && error.code === 'DOCKER_NOT_RUNNING') {
      test.skip(!EXPECTED, 'No Docker daemon runs.');
    }
    throw error;
  }
}

/** Pulls an image if it is missing. Skips the test when it cannot be pulled, unless `STF_CI_DOCKER=1` requires it. */
export async function imageOrSkip(docker: DockerClient, image: string): Promise<void> {
  try {
    await docker.pull(image);
  } catch (error) {
    if (error instanceof DockerError && /^IMAGE_(NOT_FOUND|PULL_)/.test(error.code)) {
      test.skip(!EXPECTED, `The image ${image} is missing and cannot be pulled.`);
    }
    throw error;
  }
}
