import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configFolder, homeOf, readConfig, valueOf, type Env } from './config-file.js';
import { readContext } from './contexts.js';
import { DockerError, withoutLogins } from './errors.js';

export interface TlsFiles {
  ca?: Buffer;
  cert?: Buffer;
  key?: Buffer;
  /** Whether the daemon must prove with its certificate that it is the one that was meant. */
  verify: boolean;
}

/** Where a daemon is, and how it is spoken to. */
export type Endpoint = { /** As a person would write it, without a login. */ text: string } & (
  | { kind: 'socket'; path: string }
  | { kind: 'tcp'; host: string; port: number; path: string; tls?: TlsFiles }
  | { kind: 'ssh'; host: string; port?: number; user?: string; socket?: string }
);

/** The places where a daemon is looked for; the first one that answers is taken. */
export interface Candidates {
  /** Who named the place: `DOCKER_HOST`, `the context colima`, or `the usual places`. */
  source: string;
  endpoints: Endpoint[];
  /** Variables with which the same place is found from any other shell; absent where DOCKER_HOST alone will do. */
  variables?: Record<string, string>;
}

/** Follows Docker's own order: DOCKER_HOST, DOCKER_CONTEXT, the config's current context, the usual sockets. */
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
    const { host: at, skipTlsVerify, tlsFolder } = await readContext(context, env);
    const source = `the context ${context}`;
    const variables = { DOCKER_CONTEXT: context, DOCKER_CONFIG: resolve(configFolder(env)) };
    const endpoint = parseHost(at, source);
    if (endpoint.kind === 'tcp') {
      const tls = await readTls(tlsFolder, !skipTlsVerify, false);
      const encrypted = tls.ca !== undefined || tls.cert !== undefined || skipTlsVerify || endpoint.tls !== undefined;
      return { source, endpoints: [encrypted ? { ...endpoint, tls } : endpoint], variables };
    }
    return { source, endpoints: [endpoint], variables };
  }
  return { source: 'the usual places', endpoints: usualSockets(env, platform).map(socket) };
}

async function fromHost(host: string, env: Env): Promise<Endpoint> {
  const endpoint = parseHost(host, 'DOCKER_HOST');
  if (endpoint.kind !== 'tcp') return endpoint;
  const verify = valueOf(env, 'DOCKER_TLS_VERIFY') !== undefined;
  if (!verify && valueOf(env, 'DOCKER_TLS') === undefined && endpoint.tls === undefined) return endpoint;
  const named = valueOf(env, 'DOCKER_CERT_PATH');
  return { ...endpoint, tls: await readTls(named ?? configFolder(env), verify, named !== undefined) };
}

function tlsVariables(env: Env): Record<string, string> {
  const switches = ['DOCKER_TLS', 'DOCKER_TLS_VERIFY'].map((name) => [name, valueOf(env, name)] as const);
  const given = switches.filter((one): one is [string, string] => one[1] !== undefined);
  if (given.length === 0) return {};
  const folder = valueOf(env, 'DOCKER_CERT_PATH') ?? configFolder(env);
  return { ...Object.fromEntries(given), DOCKER_CERT_PATH: resolve(folder) };
}

/** Reads an address in one of the forms that Docker knows; another is a `DOCKER_HOST_INVALID`. */
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
  if (url.password !== '') throw invalid(source, 'holds a password, which ssh does not take');
  const user = decodeURIComponent(url.username);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  // ssh would read this as an option, not as a host or user.
  if (host.startsWith('-') || user.startsWith('-')) throw invalid(source, 'has a - where ssh wants a name');
  return {
    kind: 'ssh',
    host,
    ...(user === '' ? {} : { user }),
    ...(url.port === '' ? {} : { port: Number(url.port) }),
    ...(url.pathname.length > 1 ? { socket: url.pathname } : {}),
    text: `ssh://${user === '' ? '' : `${user}@`}${url.host}${url.pathname.length > 1 ? url.pathname : ''}`,
  };
}

/** The scheme is none of those whose default ports are dropped. */
function parseUrl(text: string, source: string): URL {
  try {
    const url = new URL(text);
    if (url.hostname !== '') return url;
  } catch {
    // The value may hold a login: neither it nor the cause, which repeats it, is shown.
  }
  throw invalid(source, 'is not a URL with a host');
}

function socket(path: string): Endpoint {
  return { kind: 'socket', path, text: path.startsWith('\\\\') ? `npipe://${path}` : `unix://${path}` };
}

/** Where Docker, Docker Desktop, Colima, Rancher Desktop, OrbStack and Podman put their sockets. */
export function usualSockets(env: Env, platform: NodeJS.Platform = process.platform): string[] {
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

async function readTls(folder: string, verify: boolean, required: boolean): Promise<TlsFiles> {
  const [ca, cert, key] = await Promise.all(
    ['ca.pem', 'cert.pem', 'key.pem'].map(async (name) => {
      try {
        return await readFile(join(folder, name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !required) return undefined;
        throw new DockerError('DOCKER_HOST_INVALID', `The TLS file ${join(folder, name)} cannot be read.`, {
          nextStep: 'DOCKER_CERT_PATH names a folder with ca.pem, cert.pem and key.pem, all readable by this user.',
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
