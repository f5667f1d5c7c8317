import type { StartContext, StartedBackend, StartedServer } from '../core/contract.js';
import { ContainerRoute, type RouteTarget } from './container-route.js';
import type { Addressed } from './endpoints.js';

/** Adds a route for containers to a server; the first call of `forContainers` opens it. */
export function withRouteForContainers<C extends object>(
  context: StartContext,
  driver: Addressed<C> & Pick<RouteTarget, 'title' | 'variable' | 'advertisesAddress'>,
  server: StartedServer<C>,
): StartedBackend<C> {
  const { title, variable, advertisesAddress } = driver;
  const route = new ContainerRoute(context, { title, variable, advertisesAddress, source: server.info.source });
  let opening: Promise<C> | undefined;
  let opened: C | undefined;
  const open = async (): Promise<C> => {
    await route.close();
    const connection = server.advertised ?? server.info.connection;
    opened = await driver.withEndpoints(connection, (endpoint) => route.to(endpoint));
    return opened;
  };
  const forContainers = async (): Promise<C> => {
    const known = opening;
    if (known === undefined) {
      const begun = open();
      opening = begun;
      begun.catch(() => (opening = undefined));
      return begun;
    }
    const connection = await known;
    if (route.open || opening !== known) return connection;
    opening = undefined;
    return forContainers();
  };
  return {
    ...server,
    get info() {
      return opened === undefined ? server.info : { ...server.info, fromContainers: opened };
    },
    forContainers,
    stop: async () => {
      await opening?.catch(() => undefined); // the caller of forContainers got the error
      await Promise.all([server.stop(), route.close()]);
    },
  };
}
