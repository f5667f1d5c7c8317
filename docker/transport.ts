import { Agent as HttpAgent, type AgentOptions, type ClientRequestArgs } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import Docker from 'dockerode';
import type { Env } from './config-file.js';
import type { Endpoint } from './endpoint.js';
import { sshConnection } from './ssh.js';

/** A client of one daemon. */
export interface Transport {
  docker: Docker;
  /** Cuts all connections, also those of requests that are under way. */
  close: () => void;
}

/** Makes a client; nothing is connected before the first request. `apiVersion`: such as `1.44`, absent for the daemon's own choice. */
export function transportTo(endpoint: Endpoint, env: Env, apiVersion?: string): Transport {
  const agent = agentFor(endpoint, env);
  const docker = withoutDockerVariables(
    () =>
      new Docker({
        // dockerode reads DOCKER_HOST and its kin by itself: each of its choices is replaced by ours.
        socketPath: undefined,
        host: endpoint.kind === 'tcp' ? `${protocolOf(endpoint)}://${urlHost(endpoint.host)}` : 'localhost',
        port: endpoint.kind === 'tcp' ? endpoint.port : undefined,
        protocol: protocolOf(endpoint),
        pathPrefix: '/',
        ca: undefined,
        cert: undefined,
        key: undefined,
        timeout: undefined,
        version: versionPath(endpoint, apiVersion),
        agent,
      } as unknown as Docker.DockerOptions),
  );
  return { docker, close: () => agent.destroy() };
}

function protocolOf(endpoint: Endpoint): 'http' | 'https' {
  return endpoint.kind === 'tcp' && endpoint.tls !== undefined ? 'https' : 'http';
}

function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** What stands before the path of each request: the path of a daemon behind a proxy, and the version of the API. */
function versionPath(endpoint: Endpoint, apiVersion: string | undefined): string | undefined {
  const parts = [
    ...(endpoint.kind === 'tcp' ? endpoint.path.split('/') : []),
    apiVersion === undefined ? '' : `v${apiVersion}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join('/');
}

function agentFor(endpoint: Endpoint, env: Env): HttpAgent {
  switch (endpoint.kind) {
    case 'socket':
      return new DialingAgent(() => connect(endpoint.path));
    case 'ssh':
      return new DialingAgent(() => sshConnection(endpoint, env));
    case 'tcp': {
      if (endpoint.tls === undefined) return new HttpAgent();
      const { verify, ...files } = endpoint.tls;
      // Not every TLS server before a daemon (socat) takes up a session again whose client has shown a certificate.
      return new HttpsAgent({ ...files, rejectUnauthorized: verify, maxCachedSessions: 0 });
    }
  }
}

/** An agent whose connections are made by a function of ours. */
class DialingAgent extends HttpAgent {
  readonly #dial: () => Duplex;

  constructor(dial: () => Duplex, options: AgentOptions = {}) {
    super(options);
    this.#dial = dial;
  }

  override createConnection(_options: ClientRequestArgs): Duplex {
    return this.#dial();
  }
}

/** dockerode's constructor throws on a DOCKER_HOST that it does not understand, even where another one is given. */
function withoutDockerVariables<T>(make: () => T): T {
  const names = ['DOCKER_HOST', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'DOCKER_CLIENT_TIMEOUT', 'DOCKER_PATH_PREFIX'];
  const kept = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) Reflect.deleteProperty(process.env, name);
  try {
    return make();
  } finally {
    for (const [name, value] of kept) if (value !== undefined) process.env[name] = value;
  }
}
