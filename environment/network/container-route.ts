import type { OwnedProcess, ServerSource, StartContext } from '../core/contract.js';
import { HOST_NAME } from './host-name.js';
import { spawnRelay } from './relay-process.js';
import { ServerError } from '../core/errors.js';
import type { RunDocker } from '../core/run-docker.js';
import { freePort, LOOPBACK } from './ports.js';
import { authority, isLoopback, type Endpoint } from './endpoints.js';

/** The server at the end of a route. */
export interface RouteTarget {
  /** `PostgreSQL`. */
  title: string;
  source: ServerSource;
  /** The environment variable for an existing server. */
  variable: string;
  /** The server sends its clients to an address that it advertises. */
  advertisesAddress: boolean;
}

/**
 * A route from the run's containers to one server. Containers cannot connect to this machine's loopback: Docker Desktop
 * forwards a host name to it; on Linux a relay listens on this machine's address in the run's network.
 */
export class ContainerRoute {
  readonly #context: StartContext;
  readonly #target: RouteTarget;
  readonly #relays: OwnedProcess[] = [];

  constructor(context: StartContext, target: RouteTarget) {
    this.#context = context;
    this.#target = target;
  }

  /** Maps an address for this machine, or one that the server advertises to containers, to an address for containers. */
  async to(endpoint: Endpoint): Promise<Endpoint> {
    const advertised = this.#target.source !== 'existing' && endpoint.host === HOST_NAME;
    if (!advertised && !isLoopback(endpoint.host)) return endpoint;
    if (!advertised && this.#target.advertisesAddress) throw this.#advertisesLoopback(endpoint);
    const docker = await this.#context.docker();
    if (docker.client.facts.desktop) return { ...endpoint, host: HOST_NAME };
    const listening = advertised ? { ...endpoint, host: LOOPBACK } : endpoint;
    const gateway = await listeningAddress(docker);
    if (gateway === undefined) throw this.#outOfReach(listening, docker);
    const relay = await spawnRelay(
      this.#context,
      this.#target.title,
      { host: gateway, ...(advertised ? { port: endpoint.port } : {}) },
      listening,
    );
    this.#relays.push(relay.process);
    return { host: HOST_NAME, port: relay.endpoint.port };
  }

  /** Whether all of its relays still run. */
  get open(): boolean {
    return this.#relays.every((relay) => relay.running);
  }

  async close(): Promise<void> {
    await Promise.all(this.#relays.splice(0).map((relay) => relay.stop({ signal: 'SIGKILL' })));
  }

  #outOfReach(endpoint: Endpoint, docker: RunDocker): ServerError {
    return new ServerError(
      'BACKEND_UNREACHABLE',
      `${this.#title(endpoint)} listens on loopback, and the Docker daemon at ${docker.client.facts.endpoint} gives its ` +
        'containers no route to this machine (the daemon is remote or rootless).',
      { nextStep: this.#nextStep() },
    );
  }

  #advertisesLoopback(endpoint: Endpoint): ServerError {
    return new ServerError(
      'BACKEND_UNREACHABLE',
      `${this.#title(endpoint)} sends its clients to the address that it advertises, and in the container of a Data ` +
        'Collector loopback is that container itself.',
      { nextStep: this.#nextStep() },
    );
  }

  #title(endpoint: Endpoint): string {
    return `${this.#target.title} at ${authority(endpoint)}`;
  }

  #nextStep(): string {
    if (this.#target.source !== 'existing')
      return 'Set STF_BACKENDS=docker to run it in the network of the Data Collector.';
    const { variable } = this.#target;
    return `Set ${variable} to an address that containers can reach, or unset ${variable} and set STF_BACKENDS=docker.`;
  }
}

/**
 * The address of this machine at which containers of the run reach it as `HOST_NAME`; undefined when the Docker daemon is remote or
 * rootless. Docker Desktop forwards to loopback.
 */
export async function listeningAddress(docker: RunDocker): Promise<string | undefined> {
  const { facts } = docker.client;
  if (facts.desktop) return LOOPBACK;
  // Another daemon on this machine may have a network with the same gateway.
  const gateway = facts.local && !facts.rootless ? docker.gateway : undefined;
  return gateway !== undefined && (await isLocalAddress(gateway)) ? gateway : undefined;
}

/**
 * A network's gateway is an address of this machine only when the daemon runs here as root. Tested by binding: lists of
 * addresses omit networks that have no container yet.
 */
async function isLocalAddress(address: string): Promise<boolean> {
  try {
    await freePort(address);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRNOTAVAIL') return false;
    throw error;
  }
}
