import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Container, ContainerSpec, ImageFacts } from '../../docker/index.js';
import type { BackendProduct, Connections, StartContext, StartedServer } from '../core/contract.js';
import { ContainerLog } from '../containers/container-log.js';
import { asServerError } from '../containers/errors.js';
import { startAndAwait } from '../containers/ready-container.js';
import type { Endpoint } from '../network/endpoints.js';
import { onFreePort } from '../network/free-port.js';

/** Where clients reach the server: tests through a published port, containers of the run by its name in their network. */
export interface Places {
  published: Endpoint;
  inNetwork: Endpoint;
}

/** How one product is run from an image. */
export interface ContainerRecipe<P extends BackendProduct> {
  product: P;
  /** For messages: `PostgreSQL`. */
  title: string;
  image: string;
  /** The server's ports in its container: for tests, and for containers where that is another one. */
  port: number;
  networkPort?: number;
  /** The server has to be told its published port; otherwise Docker chooses that one when the container starts. */
  tellsPort?: boolean;
  spec(image: ImageFacts, places: Places): Pick<ContainerSpec, 'env' | 'command' | 'tmpfs'>;
  connection(endpoint: Endpoint): Connections[P];
  /** Asks the server, with its login, what it is. */
  versionOf(connection: Connections[P], timeoutMs?: number): Promise<string>;
}

/** Databases make their data at the first start, on machines that may be busy with other containers. */
const READY_MS = 180_000;
const HEALTHY_MS = 2_000;

/** Starts a server from its image, in the run's network and with its port on loopback; what fails leaves nothing. */
export async function startContainerBackend<P extends BackendProduct>(
  context: StartContext,
  recipe: ContainerRecipe<P>,
): Promise<StartedServer<P>> {
  const docker = await context.docker();
  const image = await docker.pull(recipe.image, context.progress);
  if (recipe.tellsPort !== true) return launch(context, recipe, image, undefined);
  return onFreePort((port) => launch(context, recipe, image, port), docker.engine.facts.bindAddress);
}

async function launch<P extends BackendProduct>(
  context: StartContext,
  recipe: ContainerRecipe<P>,
  image: ImageFacts,
  hostPort: number | undefined,
): Promise<StartedServer<P>> {
  const { product, title, port, networkPort = port } = recipe;
  const docker = await context.docker();
  const name = `${product}-${randomBytes(4).toString('hex')}`;
  const inNetwork = { host: name, port: networkPort };
  const publishedHost = docker.engine.facts.publishedHost;
  const container = await docker.create({
    name: product,
    role: product,
    image: recipe.image,
    // The name that is its alone, and the one that people try.
    aliases: [name, product],
    ports: { [port]: hostPort },
    ...recipe.spec(image, { published: { host: publishedHost, port: hostPort ?? 0 }, inNetwork }),
  });
  const log = new ContainerLog(container, join(context.directory, `${name}.log`), (error) => {
    context.progress(`The log of ${title} cannot be followed: ${messageOf(error)}`);
  });
  let connection: Connections[P] | undefined;
  const probe = async (): Promise<{ version: string; connection: Connections[P] }> => {
    if (connection === undefined) {
      log.follow();
      connection = recipe.connection({ host: publishedHost, port: await publishedPort(container, port) });
    }
    return { version: await recipe.versionOf(connection), connection };
  };
  try {
    const ready = await startAndAwait(container, { title, probe, signal: context.signal, timeoutMs: READY_MS });
    return {
      info: { product, source: 'docker', ...ready, logFiles: [log.file] },
      advertised: recipe.connection(inNetwork),
      healthy: () =>
        recipe.versionOf(ready.connection, HEALTHY_MS).then(
          () => true,
          () => false,
        ),
      lost: watch(container, context.signal),
      // Nothing that it holds is worth an orderly end: its container is killed and removed with its context.
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

/** Tells whether the container ended, or cannot be watched any more. */
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
