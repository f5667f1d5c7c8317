import type { BackendDriver } from '../backends/driver.js';
import { connectExisting, startEmbedded } from '../backends/backend-server.js';
import { driverOf } from '../backends/drivers.js';
import type { StartContext, StartedBackend, StartedServer } from '../core/contract.js';
import { withRouteForContainers } from '../network/route-for-containers.js';
import type { ServersOptions } from '../options/options.js';
import type { EngineSpec, StartedEngine } from '../sdc/engine.js';

/** Decides where a server comes from: embedded, Docker, or an existing one. */

export type Starter<S> = (context: StartContext) => Promise<S>;

export interface Choices {
  backend(product: string, options: ServersOptions): Starter<StartedBackend>;
  engine(spec: EngineSpec, options: ServersOptions): Starter<StartedEngine>;
}

export const choices: Choices = {
  backend(product, options) {
    const driver = driverOf(product);
    const route = {
      ...driver,
      variable: driver.variables[0].variable,
      advertisesAddress: driver.advertisesAddress === true,
    };
    return async (context) => withRouteForContainers(context, route, await startBackend(driver, options, context));
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

async function startBackend(
  driver: BackendDriver,
  options: ServersOptions,
  context: StartContext,
): Promise<StartedServer> {
  const connection = options.existing[driver.name];
  if (connection !== undefined) return connectExisting(driver, connection);
  if (options.backends !== 'docker') return startEmbedded(driver, context);
  // Loaded on demand: most runs do not use Docker, and its client takes time to load.
  const { startContainer } = await import('../backends/backend-container.js');
  return startContainer(context, driver, options.images?.[driver.name] ?? driver.image.default);
}
