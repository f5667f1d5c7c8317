import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { Agent as HttpAgent, type AgentOptions, type ClientRequestArgs } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import Docker from 'dockerode';
import type { Env } from './config-file.js';
import type { Endpoint } from './endpoint.js';

/** A client for one daemon. */
export interface Transport {
  docker: Docker;
  /** Closes all connections, also those of active requests. */
  close: () => void;
}

/** Creates a client, which connects with the first request. `apiVersion`: such as `1.44`; by default the daemon chooses. */
export function transportTo(endpoint: Endpoint, env: Env, apiVersion?: string): Transport {
  const agent = agentFor(endpoint, env);
  const docker = withoutDockerVariables(
    () =>
      new Docker({
        // dockerode reads DOCKER_HOST and similar variables: each of its settings is overridden.
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

/** The prefix of all paths: the path of a daemon behind a proxy, and the version of the API. */
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
      // Some TLS servers in front of a daemon (socat) cannot resume a session of a client with a certificate.
      return new HttpsAgent({ ...files, rejectUnauthorized: verify, maxCachedSessions: 0 });
    }
  }
}

/** An agent that connects with the given function. */
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

/** dockerode's constructor throws for a DOCKER_HOST that it cannot parse, even when it gets another address. */
function withoutDockerVariables<T>(make: () => T): T {
  const names = ['DOCKER_HOST', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'DOCKER_CLIENT_TIMEOUT', 'DOCKER_PATH_PREFIX'];
  const saved = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) Reflect.deleteProperty(process.env, name);
  try {
    return make();
  } finally {
    for (const [name, value] of saved) if (value !== undefined) process.env[name] = value;
  }
}

const SSH_CONFIG_MS = 5_000;

type SshEndpoint = Extract<Endpoint, { kind: 'ssh' }>;

/**
 * Connects to the daemon of another host as Docker's own client does, with the ssh program and the docker program there, so
 * that the user's ssh config, agent and known hosts apply.
 */
function sshConnection({ host, user, port, socket, text }: SshEndpoint, env: Env): Duplex {
  const args = [
    ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '-T'],
    ...login({ user, port }),
    ...['--', host, 'docker'],
    ...(socket === undefined ? [] : ['--host', `unix://${socket}`]),
    ...['system', 'dial-stdio'],
  ];
  return new ProgramConnection(spawn('ssh', args, { env, stdio: ['pipe', 'pipe', 'pipe'] }), text);
}

/** The host name or address that ssh's config gives for the host (`ssh -G`); the host itself if ssh is too old for that. */
export async function sshHostName({ host, user, port }: SshEndpoint, env: Env): Promise<string> {
  const settings = promisify(execFile)('ssh', ['-G', ...login({ user, port }), '--', host], {
    env,
    timeout: SSH_CONFIG_MS,
  });
  const config = await settings.then(
    ({ stdout }) => stdout,
    () => '',
  );
  return /^hostname (\S+)$/im.exec(config)?.[1] ?? host;
}

function login({ user, port }: { user: string | undefined; port: number | undefined }): string[] {
  return [...(user === undefined ? [] : ['-l', user]), ...(port === undefined ? [] : ['-p', String(port)])];
}

/** The input and output of a program as one connection, which fails with the program's error output. */
class ProgramConnection extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(child: ChildProcessWithoutNullStreams, text: string) {
    super();
    this.#child = child;
    let errors = '';
    const fail = (why: string): void => {
      this.destroy(Object.assign(new Error(`ssh to ${text} ${why}`), { code: 'ECONNREFUSED' }));
    };
    child.stderr.setEncoding('utf8').on('data', (part: string) => (errors = (errors + part).slice(-2_000)));
    child.stdout.on('data', (part: Buffer) => {
      if (!this.push(part)) child.stdout.pause();
    });
    // A program that has ended closes its input; its exit code gives the reason.
    child.stdin.on('error', () => undefined);
    child.once('error', (error: NodeJS.ErrnoException) => fail(`failed to start (${error.code ?? ''})`));
    child.once('close', (code) => {
      if (code === 0) this.push(null);
      else fail(`ended with code ${code ?? 'none'}: ${errors.trim()}`);
    });
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // A failed write is not reported: the end of the program is.
    this.#child.stdin.write(part, () => done());
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => done());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.kill();
    done(error);
  }
}
