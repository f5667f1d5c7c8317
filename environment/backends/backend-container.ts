import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Container, ContainerSpec, ImageFacts } from '../../docker/index.js';
import type { StartContext, StartedServer } from '../core/contract.js';
import { ContainerLog } from '../containers/container-log.js';
import { asServerError } from '../containers/docker-errors.js';
import { messageOf } from '../core/errors.js';
import { startAndAwait } from '../containers/ready-container.js';
import type { Endpoint } from '../network/endpoints.js';
import { atSamePort, onFreePort } from '../network/ports.js';
import type { BackendDriver } from './driver.js';
import { healthCheck, PROBE_MS } from './backend-server.js';

/** Addresses of the server: a published port for tests, its name in the run's network for containers. */
export interface Places {
  published: Endpoint;
  inNetwork: Endpoint;
}

/** How one product runs from an image. */
export interface ContainerRecipe<C extends object> {
  /** The title in messages, if not the driver's: `MinIO`. */
  title?: string;
  /** The server's port in its container; `networkPort` if containers use another one. */
  port: number;
  networkPort?: number;
  /** The server needs its published port at creation; otherwise Docker chooses one when the container starts. */
  needsPublishedPort?: true;
  /** @param restartable tests stop and start the server: its data is not in memory then */
  spec(image: ImageFacts, places: Places, restartable?: boolean): Pick<ContainerSpec, 'env' | 'command' | 'tmpfs'>;
  connection(endpoint: Endpoint): C;
  /** The version text, if the protocol does not report it. */
  version?(image: string): string;
}

/** At the first start databases initialize their data, which is slow on a busy machine. */
const READY_MS = 180_000;

/** Starts a server from its image, in the run's network and with its port on loopback; removes it when the start fails. */
export async function startContainer<C extends object>(
  context: StartContext,
  driver: BackendDriver<C>,
  image: string,
): Promise<StartedServer<C>> {
  const recipe = driver.container(image);
  const docker = await context.docker();
  const facts = await docker.pull(image, context.progress);
  const start = { context, driver, image, recipe, facts };
  // Docker chooses another one at each start.
  const keepsPort = recipe.needsPublishedPort === true || context.restartable === true;
  if (!keepsPort) return launch(start, undefined);
  return onFreePort((port) => launch(start, port), docker.client.facts.bindAddress);
}

interface ContainerStart<C extends object> {
  context: StartContext;
  driver: BackendDriver<C>;
  image: string;
  recipe: ContainerRecipe<C>;
  facts: ImageFacts;
}

async function launch<C extends object>(
  { context, driver, image, recipe, facts }: ContainerStart<C>,
  hostPort: number | undefined,
): Promise<StartedServer<C>> {
  const { title = driver.title, port, networkPort = port } = recipe;
  const product = driver.name;
  const docker = await context.docker();
  const name = `${product}-${randomBytes(4).toString('hex')}`;
  const inNetwork = { host: name, port: networkPort };
  const publishedHost = docker.client.facts.publishedHost;
  const container = await docker.create({
    name: product,
    role: product,
    image,
    // A unique name, and the product's name for users.
    aliases: [name, product],
    ports: { [port]: hostPort },
    ...lasting(
      recipe.spec(facts, { published: { host: publishedHost, port: hostPort ?? 0 }, inNetwork }, context.restartable),
      context.restartable,
    ),
  });
  const log = new ContainerLog(container, join(context.directory, `${name}.log`), (error) => {
    context.progress(`The log of ${title} cannot be followed: ${messageOf(error)}`);
  });
  let connection: C | undefined;
  const probe = async (): Promise<{ version: string; connection: C }> => {
    if (connection === undefined) {
      log.follow();
      connection = recipe.connection({ host: publishedHost, port: await publishedPort(container, port) });
    }
    const version = await driver.probe(connection, PROBE_MS);
    return { version: recipe.version?.(image) ?? version, connection };
  };
  try {
    const ready = await startAndAwait(container, { title, probe, signal: context.signal, timeoutMs: READY_MS });
    context.watchContainer(title, container);
    return {
      info: { product, source: 'docker', ...ready, logFiles: [log.file] },
      advertised: recipe.connection(inNetwork),
      healthy: healthCheck(driver, ready.connection),
      lost: watch(container, context.signal),
      control: {
        stop: async () => {
          await container.kill();
          await container.wait();
        },
        start: async () => {
          const options = { title, probe, signal: context.signal, timeoutMs: READY_MS };
          await atSamePort(() => startAndAwait(container, options));
          context.watchContainer(title, container);
          log.follow();
        },
        freeze: () => container.pause(),
        thaw: () => container.unpause(),
      },
      // Its data is not needed any more: the container is killed and removed with its context.
      stop: () => log.stop(),
    };
  } catch (error) {
    await container.remove();
    await log.stop();
    throw asServerError(error);
  }
}

/** Data in memory would not outlive the process. */
function lasting<S extends Pick<ContainerSpec, 'tmpfs'>>(spec: S, restartable = false): S {
  return restartable ? { ...spec, tmpfs: {} } : spec;
}

async function publishedPort(container: Container, port: number): Promise<number> {
  const { ports } = await container.facts();
  const published = ports[port];
  if (published === undefined) throw new Error(`its port ${port} is not published yet`);
  return published;
}

/** Mounts the image's volumes, which contain the server's data, in memory. */
export function volumesInMemory({ volumes }: ImageFacts): Record<string, string> {
  return Object.fromEntries(volumes.map((path) => [path, 'rw']));
}

/** @returns a function that reports whether the container ended, or can no longer be watched */
function watch(container: Container, signal: AbortSignal): () => boolean {
  let over = false;
  const note = (): void => {
    over = true;
  };
  container.wait(signal).then(note, note);
  return () => over;
}
