import { randomBytes } from 'node:crypto';
import { test as base } from '@playwright/test';
import type { Container, ContainerSpec, DockerClient, Network } from '../../../docker/index.js';
import { buildImages, type BuiltImage, type ImageNames } from '../../../images/index.js';
import { connectDocker } from '../../../environment/containers/daemon-connection.js';
import { builtEngine } from '../../../environment/sdc/engine-build.js';
import { allowForServers } from '../../support/server-time.js';
import { daemonOrSkip } from './daemon.js';
import { thisMachine } from '../../support/this-machine.js';

export const VERSION = '3.22.2';
const LABEL = 'sdc-test-framework.test';

interface Fixtures {
  /** Skips the test without Docker. A worker fixture cannot do that: the tests after the first one would pass. */
  daemon: void;
  /** Creates a network that is removed after the test. */
  newNetwork: () => Promise<Network>;
  /** Creates a container that is removed after the test. */
  create: (spec: Omit<ContainerSpec, 'name'>) => Promise<Container>;
  /** Starts a Data Collector that is removed after the test, and waits until it answers; extends the timeout of the test. */
  start: (spec: Omit<ContainerSpec, 'name'>) => Promise<RunningSdc>;
}

interface WorkerFixtures {
  docker: DockerClient;
  /** Unique names; their images are removed after the tests. */
  names: ImageNames;
  /** The distribution of the embedded engine. */
  dist: string;
  /** The images of the distribution. */
  images: BuiltImage[];
}

export interface RunningSdc {
  container: Container;
  url: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  daemon: [
    async ({}, use) => {
      (await daemonOrSkip()).close();
      await use();
    },
    { auto: true },
  ],

  docker: [
    async ({}, use) => {
      const docker = await connectDocker(thisMachine());
      await use(docker);
      docker.close();
    },
    { scope: 'worker' },
  ],

  names: [
    async ({ docker }, use) => {
      const repository = newName();
      await use({ core: `${repository}/datacollector`, libraries: `${repository}/datacollector-libs` });
      for (const { tags } of await docker.images({ reference: `${repository}/*` })) {
        for (const tag of tags) if (tag.startsWith(repository)) await docker.removeImage(tag);
      }
    },
    { scope: 'worker' },
  ],

  dist: [
    async ({}, use) =>
      use(
        await builtEngine(VERSION, {
          machine: thisMachine(),
          progress: (text) => process.stderr.write(`[stf] ${text}\n`),
        }),
      ),
    { scope: 'worker', timeout: 10 * 60_000 },
  ],

  images: [
    async ({ docker, names, dist }, use) => use(await buildImages(docker, { from: dist, names })),
    { scope: 'worker', timeout: 10 * 60_000 },
  ],

  newNetwork: async ({ docker }, use) => {
    const networks: Network[] = [];
    await use(async () => {
      const network = await docker.createNetwork(newName(), { [LABEL]: 'images' });
      networks.push(network);
      return network;
    });
    for (const network of networks) await network.remove();
  },

  // Depends on newNetwork, so that networks are removed after their containers.
  create: async ({ docker, newNetwork: _ }, use) => {
    const containers: Container[] = [];
    await use(async (spec) => {
      const labels = { ...spec.labels, [LABEL]: 'images' };
      const container = await docker.createContainer({ ...spec, name: newName(), labels });
      containers.push(container);
      return container;
    });
    for (const container of containers.reverse()) await container.remove();
  },

  start: async ({ docker, create }, use, testInfo) => {
    await use(async (spec) => {
      allowForServers(testInfo, { engines: 1 });
      const container = await create({ ...spec, ports: { 18630: undefined } });
      await container.start();
      return { container, url: await untilReady(docker, container) };
    });
  },
});

export { expect } from '@playwright/test';

function newName(): string {
  return `stf-test-${randomBytes(4).toString('hex')}`;
}

async function untilReady(docker: DockerClient, container: Container): Promise<string> {
  for (;;) {
    const { state, ports } = await container.facts();
    if (state !== 'running')
      throw new Error(`Data Collector is ${state}. Its log:\n${await container.logs({ tail: 30 })}`);
    const url = `http://${docker.facts.publishedHost}:${ports[18630] ?? 0}`;
    const answer = await fetch(`${url}/public-rest/ping`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (answer) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The first image of a kind. */
export function imageOf(images: BuiltImage[], library?: string): string {
  const found = images.find((image) => image.library === library);
  if (found === undefined) throw new Error(`No image of ${library ?? 'the core'}.`);
  return found.image;
}

/** Sends a GET request to the REST API as admin. */
export async function get(sdc: RunningSdc, path: string): Promise<Response> {
  return fetch(`${sdc.url}/rest/v1/${path}`, {
    headers: { authorization: `Basic ${btoa('admin:admin')}`, 'x-requested-by': 'test' },
    signal: AbortSignal.timeout(30_000),
  });
}
