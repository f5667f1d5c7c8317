import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Container, ContainerSpec, ImageFacts } from '../../docker/index.js';
import type { StartContext, StartedServer } from '../core/contract.js';
import { ContainerLog } from '../containers/container-log.js';
import { asServerError } from '../containers/errors.js';
import { startAndAwait } from '../containers/ready-container.js';
import type { Endpoint } from '../network/endpoints.js';
import { onFreePort } from '../network/free-port.js';
import type { BackendDriver } from './driver.js';
import { healthCheck, PROBE_MS } from './backend-server.js';

/** Where clients reach the server: tests through a published port, containers of the run by its name in their network. */
export interface Places {
  published: Endpoint;
  inNetwork: Endpoint;
}

/** How one product runs from an image. */
export interface ContainerRecipe<C extends object> {
  /** For messages, where it is not the driver's: `MinIO`. */
  title?: string;
  /** The server's ports in its container: for tests, and for containers where that is another one. */
  port: number;
  networkPort?: number;
  /** The server needs to know its published port; otherwise Docker chooses that one when the container starts. */
  needsPublishedPort?: true;
  spec(image: ImageFacts, places: Places): Pick<ContainerSpec, 'env' | 'command' | 'tmpfs'>;
  connection(endpoint: Endpoint): C;
  /** What the server is, where its protocol does not tell the version. */
  version?(image: string): string;
}

/** Databases make their data at the first start, on machines that may be busy with other containers. */
const READY_MS = 180_000;

/** Starts a server from its image, in the run's network and with its port on loopback; a failed start leaves nothing. */
export async function startContainer<C extends object>(
  context: StartContext,
  driver: BackendDriver<C>,
  image: string,
): Promise<StartedServer<C>> {
  const recipe = driver.container(image);
  const docker = await context.docker();
  const facts = await docker.pull(image, context.progress);
  const start = { context, driver, image, recipe, facts };
  if (recipe.needsPublishedPort !== true) return launch(start, undefined);
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
    // The name that only this container has, and the one that people try.
    aliases: [name, product],
    ports: { [port]: hostPort },
    ...recipe.spec(facts, { published: { host: publishedHost, port: hostPort ?? 0 }, inNetwork }),
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
    return {
      info: { product, source: 'docker', ...ready, logFiles: [log.file] },
      advertised: recipe.connection(inNetwork),
      healthy: healthCheck(driver, ready.connection),
      lost: watch(container, context.signal),
      // Nothing that it holds needs an orderly shutdown: its container is killed and removed with its context.
      stop: () => log.stop(),
    };
  } catch (error) {
    await container.remove();
    await log.stop();
    throw asServerError(error);
  }
}

async function publishedPort(container: Container, port: number): Promise<number> {
  const { ports } = await container.facts();
  const published = ports[port];
  if (published === undefined) throw new Error(`its port ${port} is not published yet`);
  return published;
}

/** Data in memory: the image's volumes are where the server keeps it. */
export function volumesInMemory({ volumes }: ImageFacts): Record<string, string> {
  return Object.fromEntries(volumes.map((path) => [path, 'rw']));
}

/** Returns a function that says whether the container ended, or cannot be watched any more. */
function watch(container: Container, signal: AbortSignal): () => boolean {
  let over = false;
  const note = (): void => {
    over = true;
  };
  container.wait(signal).then(note, note);
  return () => over;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
