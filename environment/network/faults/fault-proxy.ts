import { connect, createServer, type Server, type Socket } from 'node:net';
import { ServerError } from '../../core/errors.js';
import { atSamePort, onFreePort } from '../ports.js';
import type { Endpoint } from '../endpoints.js';
import { forward, type Rewrite } from './forward.js';
import type { LinkConditions } from './link-conditions.js';

/** Changes what one connection carries: a new object for each connection. */
export interface ConnectionRewrite {
  toServer?: Rewrite;
  toClient?: Rewrite;
}

interface ProxiedConnection {
  client: Socket;
  server: Socket;
}

const RELISTEN_MS = 5_000;

/** A listener that forwards its connections to one address, under the conditions of its link. */
export class FaultProxy {
  readonly endpoint: Endpoint;
  readonly #target: Endpoint;
  readonly #conditions: LinkConditions;
  readonly #rewrite: () => ConnectionRewrite;
  readonly #connections = new Set<ProxiedConnection>();
  #listener: Server | undefined;
  #closed = false;

  private constructor(
    endpoint: Endpoint,
    target: Endpoint,
    conditions: LinkConditions,
    rewrite: () => ConnectionRewrite,
  ) {
    this.endpoint = endpoint;
    this.#target = target;
    this.#conditions = conditions;
    this.#rewrite = rewrite;
  }

  /** Listens on a free port of the host. */
  static async open(
    host: string,
    target: Endpoint,
    conditions: LinkConditions,
    rewrite: () => ConnectionRewrite = () => ({}),
  ): Promise<FaultProxy> {
    return onFreePort(async (port) => {
      const proxy = new FaultProxy({ host, port }, target, conditions, rewrite);
      await proxy.#listen();
      return proxy;
    }, host);
  }

  get connections(): number {
    return this.#connections.size;
  }

  /** Stops listening; open connections stay. */
  refuse(): void {
    this.#listener?.close();
    this.#listener = undefined;
  }

  /** Resets the open connections on both sides. */
  reset(): void {
    for (const { client, server } of this.#connections) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
  }

  /** Ends the direction from the server to its clients, as a server does that sends nothing more. */
  halfClose(): void {
    for (const { client } of this.#connections) client.end();
  }

  /** Listens again at the same address. */
  async accept(): Promise<void> {
    if (this.#listener !== undefined || this.#closed) return;
    await atSamePort(() => this.#listen(), RELISTEN_MS);
  }

  close(): void {
    this.#closed = true;
    this.refuse();
    this.reset();
  }

  #listen(): Promise<void> {
    const listener = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      this.#connect(client);
    });
    return new Promise((resolve, reject) => {
      listener.once('error', (cause: NodeJS.ErrnoException) => {
        const { host, port } = this.endpoint;
        const taken = cause.code === 'EADDRINUSE';
        reject(taken ? new ServerError('PORT_TAKEN', `Port ${port} on ${host} is taken.`, { cause }) : cause);
      });
      listener.listen({ ...this.endpoint, exclusive: true }, () => {
        listener.unref();
        this.#listener = listener;
        // It may have been closed in the meantime.
        if (this.#closed) this.refuse();
        resolve();
      });
    });
  }

  #connect(client: Socket): void {
    const server = connect({ ...this.#target, allowHalfOpen: true, noDelay: true });
    const connection = { client, server };
    const { toServer, toClient } = this.#rewrite();
    this.#connections.add(connection);
    for (const [socket, peer] of [
      [client, server],
      [server, client],
    ] as const) {
      // A failure on one side resets the other one, so that it is not taken for an orderly end.
      socket.on('error', () => peer.resetAndDestroy());
      socket.once('close', () => {
        if (client.destroyed && server.destroyed) this.#connections.delete(connection);
      });
    }
    void forward(client, server, this.#conditions, toServer);
    void forward(server, client, this.#conditions, toClient);
  }
}
