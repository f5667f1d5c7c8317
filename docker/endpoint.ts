import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configDirectory, homeOf, readConfig, valueOf, type Env } from './config-file.js';
import { DockerError, withoutLogins } from './docker-error.js';

export interface TlsFiles {
  ca?: Buffer;
  cert?: Buffer;
  key?: Buffer;
  /** Verify the daemon's certificate. */
  verify: boolean;
}

/** The address of a daemon and its protocol. */
export type Endpoint = { /** As in DOCKER_HOST, without a login. */ text: string } & (
  | { kind: 'socket'; path: string }
  | { kind: 'tcp'; host: string; port: number; path: string; tls?: TlsFiles }
  | { kind: 'ssh'; host: string; port?: number; user?: string; socket?: string }
);

/** The addresses to try in order; the first one that answers is used. */
export interface Candidates {
  /** What named the addresses: `DOCKER_HOST`, `the context colima`, or `the default sockets`. */
  source: string;
  endpoints: Endpoint[];
  /** Variables that select the same address from any other shell; absent where DOCKER_HOST is enough. */
  variables?: Record<string, string>;
}

/** In the order of Docker's own client: DOCKER_HOST, DOCKER_CONTEXT, the config's current context, the default sockets. */
export async function findEndpoints(env: Env, platform: NodeJS.Platform = process.platform): Promise<Candidates> {
  const host = valueOf(env, 'DOCKER_HOST');
  if (host !== undefined) {
    const endpoint = await fromHost(host, env);
    return {
      source: 'DOCKER_HOST',
      endpoints: [endpoint],
      variables: { DOCKER_HOST: endpoint.text, ...tlsVariables(env) },
    };
  }
  const context = valueOf(env, 'DOCKER_CONTEXT') ?? (await readConfig(env)).currentContext ?? 'default';
  if (context !== 'default' && context !== '') {
    const { host: at, skipTlsVerify, tlsDirectory } = await readContext(context, env);
    const source = `the context ${context}`;
    const variables = { DOCKER_CONTEXT: context, DOCKER_CONFIG: resolve(configDirectory(env)) };
    const endpoint = parseHost(at, source);
    if (endpoint.kind === 'tcp') {
      const tls = await readTls(tlsDirectory, !skipTlsVerify, false);
      const encrypted = tls.ca !== undefined || tls.cert !== undefined || skipTlsVerify || endpoint.tls !== undefined;
      return { source, endpoints: [encrypted ? { ...endpoint, tls } : endpoint], variables };
    }
    return { source, endpoints: [endpoint], variables };
  }
  return { source: 'the default sockets', endpoints: defaultSockets(env, platform).map(socket) };
}

async function fromHost(host: string, env: Env): Promise<Endpoint> {
  const endpoint = parseHost(host, 'DOCKER_HOST');
  if (endpoint.kind !== 'tcp') return endpoint;
  const verify = valueOf(env, 'DOCKER_TLS_VERIFY') !== undefined;
  if (!verify && valueOf(env, 'DOCKER_TLS') === undefined && endpoint.tls === undefined) return endpoint;
  const named = valueOf(env, 'DOCKER_CERT_PATH');
  return { ...endpoint, tls: await readTls(named ?? configDirectory(env), verify, named !== undefined) };
}

function tlsVariables(env: Env): Record<string, string> {
  const switches = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY'].map((name) => [name, valueOf(env, name)] as const);
  const given = switches.filter((one): one is [string, string] => one[1] !== undefined);
  if (given.length === 0) return {};
  const directory = valueOf(env, 'DOCKER_CERT_PATH') ?? configDirectory(env);
  return { ...Object.fromEntries(given), DOCKER_CERT_PATH: resolve(directory) };
}

/** Parses an address in one of Docker's forms; throws `DOCKER_HOST_INVALID` for any other. */
export function parseHost(text: string, source: string): Endpoint {
  const [, scheme, rest] = /^(\w+):\/\/(.*)$/.exec(text) ?? [];
  if (scheme === 'unix' && rest?.startsWith('/') === true) return socket(rest);
  if (scheme === 'npipe' && rest !== undefined && rest !== '') {
    return { kind: 'socket', path: rest.replaceAll('/', '\\'), text };
  }
  if (scheme === 'tcp' || scheme === 'http' || scheme === 'https' || scheme === 'ssh') {
    const url = parseUrl(text.replace(/^\w+:/, 'docker:'), source);
    return scheme === 'ssh' ? ssh(url, source) : tcp(url, scheme);
  }
  throw invalid(source, `is ${JSON.stringify(withoutLogins(text))}`);
}

function tcp(url: URL, scheme: string): Endpoint {
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const port = url.port !== '' ? Number(url.port) : scheme === 'tcp' ? 2375 : scheme === 'https' ? 443 : 80;
  const path = url.pathname.replace(/\/+$/, '');
  const text = `${scheme}://${url.hostname}:${port}${path}`;
  return { kind: 'tcp', host, port, path, text, ...(scheme === 'https' ? { tls: { verify: true } } : {}) };
}

function ssh(url: URL, source: string): Endpoint {
  if (url.password !== '') throw invalid(source, 'contains a password, which ssh does not accept');
  const user = decodeURIComponent(url.username);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // ssh would read this as an option, not as a host or user.
  if (host.startsWith('-') || user.startsWith('-')) throw invalid(source, 'has a - where ssh expects a name');
  return {
    kind: 'ssh',
    host,
    ...(user === '' ? {} : { user }),
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.pathname.length > 1 ? { socket: url.pathname } : {}),
    text: `ssh://${user === '' ? '' : `${user}@`}${url.host}${url.pathname.length > 1 ? url.pathname : ''}`,
  };
}

/** URL drops the default ports of the schemes that it knows; the scheme given here is none of them. */
function parseUrl(text: string, source: string): URL {
  try {
    const url = new URL(text);
    if (url.hostname !== '') return url;
  } catch {
    // The value may contain a login: neither it nor the cause, which repeats it, is shown.
  }
  throw invalid(source, 'is not a URL with a host');
}

function socket(path: string): Endpoint {
  return { kind: 'socket', path, text: path.startsWith('\\\\') ? `npipe://${path}` : `unix://${path}` };
}

/** Where Docker, Docker Desktop, Colima, Rancher Desktop, OrbStack and Podman put their sockets. */
export function defaultSockets(env: Env, platform: NodeJS.Platform = process.platform): string[] {
  if (platform === 'win32') return ['\\\\.\\pipe\\docker_engine', '\\\\.\\pipe\\podman-machine-default'];
  const home = homeOf(env);
  const runtime = valueOf(env, 'XDG_RUNTIME_DIR');
  const ofRuntime = (path: string): string[] => (runtime === undefined ? [] : [join(runtime, path)]);
  return [
    '/var/run/docker.sock',
    ...ofRuntime('docker.sock'),
    join(home, '.docker/run/docker.sock'),
    join(home, '.docker/desktop/docker.sock'),
    join(home, '.colima/default/docker.sock'),
    join(home, '.rd/docker.sock'),
    join(home, '.orbstack/run/docker.sock'),
    ...ofRuntime('podman/podman.sock'),
    '/run/podman/podman.sock',
    join(home, '.local/share/containers/podman/machine/podman.sock'),
  ];
}

async function readTls(directory: string, verify: boolean, required: boolean): Promise<TlsFiles> {
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map(async (name) => {
      try {
        return await readFile(join(directory, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !required) return undefined;
        throw new DockerError('DOCKER_HOST_INVALID', `The TLS file ${join(directory, name)} cannot be read.`, {
          nextStep: 'DOCKER_CERT_PATH names a directory with ca.pem, cert.pem and key.pem, all readable by this user.',
          cause: error,
        });
      }
    }),
  );
  return {
    verify,
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

function invalid(source: string, what: string): DockerError {
  return new DockerError('DOCKER_HOST_INVALID', `The address of the Docker daemon in ${source} ${what}.`, {
    nextStep:
      'Write it as unix:///var/run/docker.sock, tcp://host:2376, ssh://user@host or npipe:////./pipe/docker_engine.',
  });
}

/** The daemon of a context (`docker context ls`). */
interface DockerContext {
  host: string;
  skipTlsVerify: boolean;
  /** The directory for the context's `ca.pem`, `cert.pem` and `key.pem`. */
  tlsDirectory: string;
}

/** Reads one of Docker's contexts; throws `DOCKER_CONTEXT_UNKNOWN` when it does not exist. */
async function readContext(name: string, env: Env): Promise<DockerContext> {
  const id = createHash('sha256').update(name).digest('hex');
  const directory = join(configDirectory(env), 'contexts');
  const file = join(directory, 'meta', id, 'meta.json');
  let meta: { Endpoints?: { docker?: { Host?: string; SkipTLSVerify?: boolean } } } | null;
  try {
    meta = JSON.parse(await readFile(file, 'utf8')) as typeof meta;
  } catch (error) {
    throw unknownContext(name, `it is not in ${directory}`, error);
  }
  const docker = meta?.Endpoints?.docker;
  if (typeof docker?.Host !== 'string' || docker.Host === '') {
    throw unknownContext(name, `${file} names no Docker endpoint`);
  }
  return {
    host: docker.Host,
    skipTlsVerify: docker.SkipTLSVerify === true,
    tlsDirectory: join(directory, 'tls', id, 'docker'),
  };
}

function unknownContext(name: string, why: string, cause?: unknown): DockerError {
  return new DockerError('DOCKER_CONTEXT_UNKNOWN', `Docker has no usable context ${JSON.stringify(name)}: ${why}.`, {
    nextStep:
      'List them with docker context ls; choose one with DOCKER_CONTEXT or docker context use, or set DOCKER_HOST.',
    ...(cause === undefined ? {} : { cause }),
  });
}
