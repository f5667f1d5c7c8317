import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Endpoint } from './endpoints.js';

export interface Relay {
  /** Where it listens; with port 0 the system chooses the port. */
  readonly endpoint: Endpoint;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
}

/** A peer in a killed container does not close its connection. */
const KEEP_ALIVE_MS = 30_000;

/**
 * Forwards TCP connections; each direction ends independently. A failure on one side resets the other side, so that the
 * peer does not take it for an orderly close.
 */
export function startRelay(listen: Endpoint, target: Endpoint): Promise<Relay> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true }, (incoming) => {
    const outgoing = connect({ ...target, allowHalfOpen: true, noDelay: true });
    for (const [socket, peer] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(socket);
      socket.setKeepAlive(true, KEEP_ALIVE_MS);
      socket.on('error', () => peer.resetAndDestroy());
      socket.once('close', () => sockets.delete(socket));
      socket.pipe(peer);
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ ...listen, exclusive: true }, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ endpoint: { host: listen.host, port }, close: () => close(server, sockets) });
    });
  });
}

function close(server: Server, sockets: Set<Socket>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    for (const socket of sockets) socket.destroy();
  });
}
