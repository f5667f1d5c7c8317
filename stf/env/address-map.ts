import { addressMapBetween } from '../../environment/admin.js';
import { driverOf } from '../../environment/index.js';
import type { KeptServer } from '../runs/kept.js';

/** The address map with which a Data Collector in a container reaches the backends of its run. */
export async function addressMapOf(servers: readonly KeptServer[]): Promise<{ SDC_ADDRESS_MAP?: string }> {
  const sdc = containerised(servers);
  const pairs = await Promise.all(
    servers.filter(isBackend).map(async ({ product, run, connection, fromContainers }) => {
      if (sdc?.run !== run || fromContainers === undefined) return [];
      return Object.entries(await addressMapBetween(driverOf(product), connection, fromContainers));
    }),
  );
  const text = pairs.flat().map((pair) => pair.join('='));
  return text.length === 0 ? {} : { SDC_ADDRESS_MAP: text.join(',') };
}

/** Warnings about backends that a Data Collector in a container cannot reach. */
export function outOfReach(servers: readonly KeptServer[]): string[] {
  const sdc = containerised(servers);
  if (sdc === undefined) return [];
  const where = `The Data Collector of ${sdc.run} is in a container, which reaches only backends that were started with it`;
  const backends = servers.filter(isBackend);
  if (backends.length === 0) return [`${where}: none. Start those that specs need along with it: npx stf start --all`];
  const others = backends.filter(({ run, fromContainers }) => run !== sdc.run || fromContainers === undefined);
  return others.map(
    ({ product, run }) => `${where}; not the ${product} of ${run}. Start them together: npx stf start sdc ${product}`,
  );
}

function containerised(servers: readonly KeptServer[]): KeptServer | undefined {
  return servers.find(({ product, source }) => product === 'sdc' && source === 'docker');
}

function isBackend(server: KeptServer): boolean {
  return server.product !== 'sdc';
}
