import { randomInt } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import type { PublishedPort } from '../builder/attachable.js';
import { isLoopback } from '../core/loopback.js';

const RESERVED = 4;

/** Ports for SDC RPC origins: given ones in turn, free ones where the Data Collector runs on this machine, else any. */
export class OpenPorts {
  readonly #host: string;
  readonly #given: PublishedPort[];
  readonly #free: number[] = [];

  private constructor(host: string, given: readonly PublishedPort[]) {
    this.#host = host;
    this.#given = [...given];
  }

  static async of(host: string, given: readonly PublishedPort[] = []): Promise<OpenPorts> {
    const ports = new OpenPorts(host, given);
    await ports.#refill();
    return ports;
  }

  /** A pipeline is described without waiting, so a port is chosen from those that were found free before. */
  next(): PublishedPort {
    const given = this.#given.shift();
    if (given !== undefined) {
      this.#given.push(given);
      return given;
    }
    const port = this.#free.shift() ?? randomInt(FIRST, LAST);
    void this.#refill();
    return { port, published: { host: this.#host, port } };
  }

  async #refill(): Promise<void> {
    if (!isLoopback(this.#host) || this.#given.length > 0) return;
    const missing = Math.max(0, RESERVED - this.#free.length);
    this.#free.push(...(await Promise.all(Array.from({ length: missing }, freePort))));
  }
}

/** Below the ports that systems give to outgoing connections. */
const [FIRST, LAST] = [20_000, 32_768];

/** One that the system gives; it is free again when this returns. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
