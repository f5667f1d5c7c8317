import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@playwright/test';
import { DockerError, type DockerClient } from '../../../docker/index.js';
import { connectDocker } from '../../../environment/containers/daemon-connection.js';
import { thisMachine } from '../../support/this-machine.js';

/** Set in CI, which prepares Docker and the images: there, a missing one fails the test. */
const CI_DOCKER = process.env['STF_CI_DOCKER'];
const EXPECTED = CI_DOCKER !== undefined;

/** Connects to the Docker daemon. Skips the test without one, unless CI has prepared it. */
export async function daemonOrSkip(): Promise<DockerClient> {
  if (CI_DOCKER !== undefined) await useDaemonOf(CI_DOCKER);
  try {
    return await connectDocker(thisMachine());
  } catch (error) {
    if (error instanceof DockerError && error.code === 'DOCKER_NOT_RUNNING') {
      test.skip(!EXPECTED, 'No Docker daemon runs.');
    }
    throw error;
  }
}

/** Pulls an image if it is missing. Skips the test when it cannot be pulled, unless CI has prepared it. */
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

/**
 * Waits until CI has prepared Docker, which does not count as time of the test. The directory then has the file `environment` with
 * shell lines (`export DOCKER_HOST=unix:///…`), or the file `failed`.
 */
async function useDaemonOf(directory: string): Promise<void> {
  const { timeout } = test.info();
  test.setTimeout(0);
  const began = performance.now();
  let environment = await contentOf(join(directory, 'environment'));
  while (environment === undefined) {
    if ((await contentOf(join(directory, 'failed'))) !== undefined) {
      throw new Error('CI could not prepare Docker; its output has the log.');
    }
    await pause(100);
    environment = await contentOf(join(directory, 'environment'));
  }
  test.setTimeout(timeout + performance.now() - began);
  for (const [, name = '', value] of environment.matchAll(/^export (\w+)=(.*)$/gm)) process.env[name] = value;
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
