import type { BackendProduct, Connections, ServerInfo, StartedServer } from '../core/contract.js';

/** A server that ran before this run and runs on after it. */
export function existingServer<P extends BackendProduct>(
  product: P,
  version: string,
  connection: Connections[P],
  probe: () => Promise<unknown>,
): StartedServer<P> {
  const info: ServerInfo<P> = { product, source: 'existing', version, connection, logFiles: [] };
  return {
    info,
    healthy: () =>
      probe().then(
        () => true,
        () => false,
      ),
    stop: () => Promise.resolve(),
  };
}
