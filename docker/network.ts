import type Docker from 'dockerode';
import type { Loose } from './daemon-api.js';

/** A network of this client; `remove` may be called again. */
export interface Network {
  id: string;
  name: string;
  /** The address of the daemon's machine in it. */
  gateway?: string;
  remove(): Promise<void>;
}

export interface NetworkFacts {
  id: string;
  name: string;
  labels: Record<string, string>;
  gateway?: string;
}

/** From `GET /networks/{id}`, of Docker and of Podman. */
export function networkFacts(network: Docker.NetworkInspectInfo): NetworkFacts {
  const { IPAM, Labels } = network as Loose<Docker.NetworkInspectInfo>;
  const ranges = IPAM?.Config ?? [];
  const gateways = ranges.map((range) => range['Gateway'] ?? '').filter((address) => address !== '');
  const gateway = (gateways.find((address) => !address.includes(':')) ?? gateways[0])?.replace(/\/\d+$/, '');
  return {
    id: network.Id,
    name: network.Name,
    labels: Labels ?? {},
    ...(gateway === undefined ? {} : { gateway }),
  };
}
