import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Endpoint } from './endpoints.js';

export interface Relay {
  /** Where it listens; the system has chosen the port when 0 was asked for. */
  readonly endpoint: Endpoint;
  /** Takes no more connections and cuts those that are open. */
  close(): Promise<void>;
}

/** A peer that vanished with its container says no goodbye. */
const KEEP_ALIVE_MS = 30_000;

/**
 * Passes TCP connections on, byte by byte, with each direction ending by itself. What ends by a failure on one side is
 * reset on the other, so that nobody takes it for an orderly end.
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
