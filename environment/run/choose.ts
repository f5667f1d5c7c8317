import { reachableForContainers } from '../network/for-containers.js';
import { DEFAULT_IMAGES } from '../backends/images.js';
import type { BackendProduct, Connections, StartContext, StartedBackend, StartedServer } from '../core/contract.js';
import type { ServersOptions } from '../options/options.js';
import type { EngineSpec, StartedEngine } from '../sdc/engine.js';

/** The one place that decides whether a server is started or was running before; nobody else asks again. */

export type Starter<S> = (context: StartContext) => Promise<S>;

export interface Choices {
  backend<P extends BackendProduct>(product: P, options: ServersOptions): Starter<StartedBackend<P>>;
  engine(spec: EngineSpec, options: ServersOptions): Starter<StartedEngine>;
}

/** The modules are loaded when they are needed: most runs use one or two products. */
interface Ways<P extends BackendProduct> {
  embedded(): Promise<{ startEmbedded: Starter<StartedServer<P>> }>;
  container(): Promise<{ startContainer(context: StartContext, image: string): Promise<StartedServer<P>> }>;
  existing(): Promise<{ connectExisting(connection: Connections[P]): Promise<StartedServer<P>> }>;
}

const BACKENDS: { [P in BackendProduct]: Ways<P> } = {
  postgres: {
    embedded: () => import('../backends/postgres/postgres-embedded.js'),
    container: () => import('../backends/postgres/container.js'),
    existing: () => import('../backends/postgres/postgres-driver.js'),
  },
  mysql: {
    embedded: () => import('../backends/mysql/mysql-embedded.js'),
    container: () => import('../backends/mysql/container.js'),
    existing: () => import('../backends/mysql/mysql-driver.js'),
  },
  kafka: {
    embedded: () => import('../backends/kafka/kafka-embedded.js'),
    container: () => import('../backends/kafka/container.js'),
    existing: () => import('../backends/kafka/kafka-driver.js'),
  },
  s3: {
    embedded: () => import('../backends/s3/s3-embedded.js'),
    container: () => import('../backends/s3/container.js'),
    existing: () => import('../backends/s3/s3-driver.js'),
  },
};

export const choices: Choices = {
  backend(product, options) {
    return async (context) => reachableForContainers(context, product, await startBackend(product, options, context));
  },

  engine(spec, options) {
    const connection = options.existing.sdc;
    if (connection !== undefined) return async () => (await import('../sdc/existing.js')).connectExisting(connection);
    const { docker } = spec;
    if (docker !== undefined) {
      return async (context) => (await import('../sdc/container.js')).startContainer(context, spec, docker);
    }
    return async (context) => (await import('../sdc/embedded.js')).startEmbedded(context, spec);
  },
};

async function startBackend<P extends BackendProduct>(
  product: P,
  options: ServersOptions,
  context: StartContext,
): Promise<StartedServer<P>> {
  const ways = BACKENDS[product];
  const connection = options.existing[product];
  if (connection !== undefined) return (await ways.existing()).connectExisting(connection);
  if (options.backends !== 'docker') return (await ways.embedded()).startEmbedded(context);
  return (await ways.container()).startContainer(context, options.images?.[product] ?? DEFAULT_IMAGES[product]);
}
