import type { BackendProduct, Connections } from '../core/contract.js';
import { authority, withEndpoints, type Endpoint } from './endpoints.js';

/** `host:port` as tests reach a server → `host:port` as the Data Collector reaches it. */
export type Reaches = Record<string, string>;

/** The connection as the Data Collector has to use it; undefined when nothing is said about any of its addresses. */
export async function asReached<P extends BackendProduct>(
  product: P,
  connection: Connections[P],
  reaches: Reaches,
): Promise<Connections[P] | undefined> {
  const addresses = await addressesOf(product, connection);
  if (addresses.every((address) => reaches[address] === undefined)) return undefined;
  return withEndpoints(product, connection, (endpoint) => {
    const other = reaches[authority(endpoint).toLowerCase()];
    return Promise.resolve(other === undefined ? endpoint : endpointOf(other));
  });
}

/** The pairs by which `asReached` makes one connection into the other. */
export async function reachesBetween<P extends BackendProduct>(
  product: P,
  fromTests: Connections[P],
  fromSdc: Connections[P],
): Promise<Reaches> {
  const [here, there] = await Promise.all([addressesOf(product, fromTests), addressesOf(product, fromSdc)]);
  const pairs = here.map((address, i) => [address, there[i] ?? address] as const);
  return Object.fromEntries(pairs.filter(([one, other]) => one !== other));
}

async function addressesOf<P extends BackendProduct>(product: P, connection: Connections[P]): Promise<string[]> {
  const addresses: string[] = [];
  await withEndpoints(product, connection, (endpoint) => {
    addresses.push(authority(endpoint).toLowerCase());
    return Promise.resolve(endpoint);
  });
  return addresses;
}

function endpointOf(address: string): Endpoint {
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replace(/^\[(.*)\]$/, '$1'), port: Number(address.slice(colon + 1)) };
}
