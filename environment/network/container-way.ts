import type { BackendProduct, OwnedProcess, ServerInfo, StartContext } from '../core/contract.js';
import { HOST_NAME } from './host-name.js';
import { spawnRelay } from './relay-process.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import { freePort, LOOPBACK } from './ports.js';
import { authority, isLoopback, type Endpoint } from './endpoints.js';

const TITLES: Record<BackendProduct, string> = { postgres: 'PostgreSQL', mysql: 'MySQL', kafka: 'Kafka', s3: 'S3' };

const VARIABLES: Record<BackendProduct, string> = {
  postgres: 'POSTGRES_URL',
  mysql: 'MYSQL_URL',
  kafka: 'KAFKA_BROKERS',
  s3: 'S3_ENDPOINT',
};

/**
 * How containers of a run reach one server. What listens on loopback is out of their reach: Docker Desktop and its like
 * pass them through to it by a name; on Linux a relay listens on the address that this machine has in the run's network.
 */
export class ContainerWay {
  readonly #context: StartContext;
  readonly #info: ServerInfo<BackendProduct>;
  readonly #relays: OwnedProcess[] = [];

  constructor(context: StartContext, info: ServerInfo<BackendProduct>) {
    this.#context = context;
    this.#info = info;
  }

  /** The address for containers, of an address for this machine or of one that the server advertises to containers. */
  async to(endpoint: Endpoint): Promise<Endpoint> {
    const advertised = this.#info.source !== 'existing' && endpoint.host === HOST_NAME;
    if (!advertised && !isLoopback(endpoint.host)) return endpoint;
    if (!advertised && this.#info.product === 'kafka') throw this.#sendsElsewhere(endpoint);
    const docker = await this.#context.docker();
    const { facts } = docker.engine;
    if (facts.desktop) return { ...endpoint, host: HOST_NAME };
    const target = advertised ? { ...endpoint, host: LOOPBACK } : endpoint;
    // Another engine on this machine may have a network with the same gateway.
    const gateway = facts.local && !facts.rootless ? docker.gateway : undefined;
    if (gateway === undefined || !(await isOurs(gateway))) throw this.#outOfReach(target, docker);
    const relay = await spawnRelay(
      this.#context,
      TITLES[this.#info.product],
      { host: gateway, ...(advertised ? { port: endpoint.port } : {}) },
      target,
    );
    this.#relays.push(relay.process);
    return { host: HOST_NAME, port: relay.endpoint.port };
  }

  /** Whether everything on it still runs. */
  get open(): boolean {
    return this.#relays.every((relay) => relay.running);
  }

  async close(): Promise<void> {
    await Promise.all(this.#relays.splice(0).map((relay) => relay.stop({ signal: 'SIGKILL' })));
  }

  #outOfReach(endpoint: Endpoint, docker: RunDocker): ServerError {
    return new ServerError(
      'BACKEND_UNREACHABLE',
      `${this.#title(endpoint)} listens on loopback, and the Docker engine at ${docker.engine.facts.endpoint} gives its ` +
        'containers no way to this machine (it runs elsewhere, or rootless).',
      { nextStep: this.#nextStep() },
    );
  }

  #sendsElsewhere(endpoint: Endpoint): ServerError {
    return new ServerError(
      'BACKEND_UNREACHABLE',
      `${this.#title(endpoint)} sends its clients on to the address that it advertises, and in the container of a Data ` +
        'Collector loopback is that container itself.',
      { nextStep: this.#nextStep() },
    );
  }

  #title(endpoint: Endpoint): string {
    return `${TITLES[this.#info.product]} at ${authority(endpoint)}`;
  }

  #nextStep(): string {
    if (this.#info.source !== 'existing') return 'Set STF_BACKENDS=docker, so that it runs next to the Data Collector.';
    const variable = VARIABLES[this.#info.product];
    return `Name it in ${variable} by an address that containers reach, or unset ${variable} and set STF_BACKENDS=docker.`;
  }
}

/**
 * The gateway of a network is an address of this machine only where the engine runs on it, and as root. Whether it is
 * shows when it is bound: lists of addresses leave out networks that have no container yet.
 */
async function isOurs(address: string): Promise<boolean> {
  try {
    await freePort(address);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRNOTAVAIL') return false;
    throw error;
  }
}
