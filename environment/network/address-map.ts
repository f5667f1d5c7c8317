import { invalidOption, list, type OptionType } from '../core/option.js';
import { authority, parseAuthority, type Addressed, type Endpoint } from './endpoints.js';

/** `host:port` as tests reach a server → `host:port` as the Data Collector reaches it. */
export type AddressMap = Record<string, string>;

const PAIRS = list(',');

export function addressMap(): OptionType<AddressMap> {
  return {
    separator: ',',
    print: (map) =>
      Object.entries(map)
        .map((pair) => pair.join('='))
        .join(','),
    parse(text, source) {
      const pairs = PAIRS.parse(text, source).map((pair) => {
        const [, one, other] = /^([^\s=]+:\d{1,5})=([^\s=]+:\d{1,5})$/.exec(pair) ?? [];
        if (one !== undefined && other !== undefined) return [one.toLowerCase(), other];
        throw invalidOption(
          source,
          `contains ${JSON.stringify(pair)}`,
          "Give the tests' address and the Data Collector's, such as localhost:5432=postgres:5432; several with commas.",
        );
      });
      return Object.fromEntries(pairs) as AddressMap;
    },
  };
}

/** The connection with the Data Collector's addresses; undefined when the map has none of its addresses. */
export async function applyAddressMap<C extends object>(
  driver: Addressed<C>,
  connection: C,
  map: AddressMap,
): Promise<C | undefined> {
  const addresses = await addressesOf(driver, connection);
  if (addresses.every((address) => map[address] === undefined)) return undefined;
  return driver.withEndpoints(connection, (endpoint) => {
    const other = map[keyOf(endpoint)];
    return Promise.resolve(other === undefined ? endpoint : parseAuthority(other));
  });
}

/** The map with which `applyAddressMap` turns the first connection into the second. */
export async function addressMapBetween<C extends object>(
  driver: Addressed<C>,
  fromTests: C,
  fromSdc: C,
): Promise<AddressMap> {
  const [here, there] = await Promise.all([addressesOf(driver, fromTests), addressesOf(driver, fromSdc)]);
  const pairs = here.map((address, i) => [address, there[i] ?? address] as const);
  return Object.fromEntries(pairs.filter(([one, other]) => one !== other));
}

async function addressesOf<C extends object>(driver: Addressed<C>, connection: C): Promise<string[]> {
  const addresses: string[] = [];
  await driver.withEndpoints(connection, (endpoint) => {
    addresses.push(keyOf(endpoint));
    return Promise.resolve(endpoint);
  });
  return addresses;
}

function keyOf(endpoint: Endpoint): string {
  return authority(endpoint).toLowerCase();
}
