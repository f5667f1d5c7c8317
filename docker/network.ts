import type Docker from 'dockerode';
import type { Loose } from './api.js';

/** A network that was made; `remove` may be called again. */
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
  /** `bridge`, `host`, `overlay`, … */
  driver: string;
  labels: Record<string, string>;
  gateway?: string;
  subnets: string[];
  /** Ids of the running containers in it. */
  containers: string[];
  created: Date;
}

/** From `GET /networks/{id}`, of Docker and of Podman. */
export function networkFacts(network: Docker.NetworkInspectInfo): NetworkFacts {
  const { IPAM, Labels, Containers } = network as Loose<Docker.NetworkInspectInfo>;
  const ranges = IPAM?.Config ?? [];
  const gateways = ranges.map((range) => range['Gateway'] ?? '').filter((address) => address !== '');
  const gateway = (gateways.find((address) => !address.includes(':')) ?? gateways[0])?.replace(/\/\d+$/, '');
  return {
    id: network.Id,
    name: network.Name,
    driver: network.Driver,
    labels: Labels ?? {},
    ...(gateway === undefined ? {} : { gateway }),
    subnets: ranges.map((range) => range['Subnet'] ?? '').filter((subnet) => subnet !== ''),
    containers: Object.keys(Containers ?? {}),
    created: new Date(network.Created),
  };
}
