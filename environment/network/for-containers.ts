import type { BackendProduct, Connections, StartContext, StartedBackend, StartedServer } from '../core/contract.js';
import { ContainerWay } from './container-way.js';
import { withEndpoints } from './endpoints.js';

/** The server, with a way to it for containers that is opened when one is asked for. */
export function reachableForContainers<P extends BackendProduct>(
  context: StartContext,
  product: P,
  server: StartedServer<P>,
): StartedBackend<P> {
  const way = new ContainerWay(context, server.info);
  let opening: Promise<Connections[P]> | undefined;
  let opened: Connections[P] | undefined;
  const open = async (): Promise<Connections[P]> => {
    await way.close();
    opened = await withEndpoints(product, server.advertised ?? server.info.connection, (endpoint) => way.to(endpoint));
    return opened;
  };
  const forContainers = async (): Promise<Connections[P]> => {
    const known = opening;
    if (known === undefined) {
      const begun = open();
      opening = begun;
      begun.catch(() => (opening = undefined));
      return begun;
    }
    const connection = await known;
    if (way.open || opening !== known) return connection;
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
      await opening?.catch(() => undefined); // whoever asked for it got the error
      await Promise.all([server.stop(), way.close()]);
    },
  };
}
