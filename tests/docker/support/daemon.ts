import { test } from '@playwright/test';
import { DockerError, type DockerClient } from '../../../docker/index.js';
import { connectDocker } from '../../../environment/containers/daemon-connection.js';

/** Whoever has made Docker and the images ready for the tests wants to hear when they do not find them. */
const EXPECTED = process.env['STF_CI_DOCKER'] === '1';

/** The daemon of this machine. Skips the test where none runs, unless there has to be one (`STF_CI_DOCKER=1`). */
export async function daemonOrSkip(): Promise<DockerClient> {
  try {
    return await connectDocker();
  } catch (error) {
    if (error instanceof DockerError && error.code === 'DOCKER_NOT_RUNNING') {
      test.skip(!EXPECTED, 'No Docker runs here.');
    }
    throw error;
  }
}

/** Makes sure that the daemon has the image. Skips the test where it cannot be had, unless it has to be there. */
export async function imageOrSkip(docker: DockerClient, image: string): Promise<void> {
  try {
    await docker.pull(image);
  } catch (error) {
    if (error instanceof DockerError && /^IMAGE_(NOT_FOUND|PULL_)/.test(error.code)) {
      test.skip(!EXPECTED, `No image ${image} is here or can be had.`);
    }
    throw error;
  }
}
