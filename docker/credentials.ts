import { parseConfig, readConfig, valueOf, type DockerConfig, type Env, type StoredLogin } from './config-file.js';
import { askHelper } from './credential-helper.js';
import { withoutLogins } from './errors.js';

/** A login as the API takes it in `X-Registry-Auth`. */
export interface RegistryLogin {
  username?: string;
  password?: string;
  identitytoken?: string;
  registrytoken?: string;
  serveraddress: string;
}

export interface FoundLogin {
  /** Absent: requests to the registry carry no login. */
  login?: RegistryLogin;
  /** Why the configured credential helper failed. It matters only when the registry then refuses the request. */
  problem?: string;
}

/** Docker's own key for the login at its own registry. */
const DOCKER_IO = 'https://index.docker.io/v1/';

/** Finds the login at a registry: DOCKER_AUTH_CONFIG, then of Docker's config the registry's helper, the store, and the logins in the file. */
export async function findLogin(registry: string, env: Env): Promise<FoundLogin> {
  const server = isDockerIo(registry) ? DOCKER_IO : registry;
  const fromVariable = valueOf(env, 'DOCKER_AUTH_CONFIG');
  if (fromVariable !== undefined) {
    const login = fromAuths(parseConfig(fromVariable, 'in DOCKER_AUTH_CONFIG'), server);
    if (login !== undefined) return { login };
  }
  const config = await readConfig(env);
  const helper = config.credHelpers?.[server] ?? config.credHelpers?.[registry] ?? config.credsStore ?? '';
  let problem: string | undefined;
  if (helper !== '') {
    try {
      const stored = await askHelper(helper, server, env);
      if (stored !== undefined) return { login: toLogin(stored, server) };
    } catch (error) {
      problem = withoutLogins((error as Error).message);
    }
  }
  const login = fromAuths(config, server);
  if (login !== undefined) return { login };
  return problem === undefined ? {} : { problem };
}

function fromAuths(config: DockerConfig, server: string): RegistryLogin | undefined {
  const auths = Object.entries(config.auths ?? {});
  const found = auths.find(([key]) => key === server) ?? auths.find(([key]) => hostOf(key) === hostOf(server));
  if (found === undefined) return undefined;
  const login = toLogin(found[1], server);
  // With a helper in use the file holds an empty entry for each registry.
  return Object.keys(login).length > 1 ? login : undefined;
}

function toLogin(stored: StoredLogin, serveraddress: string): RegistryLogin {
  const { identitytoken, registrytoken } = stored;
  let { username, password } = stored;
  if (stored.auth !== undefined && stored.auth !== '') {
    const decoded = Buffer.from(stored.auth, 'base64').toString('utf8');
    const at = decoded.indexOf(':');
    if (at > 0) {
      username = decoded.slice(0, at);
      password = decoded.slice(at + 1).replace(/\0+$/, '');
    }
  }
  return {
    ...given('username', username),
    ...given('password', password),
    ...given('identitytoken', identitytoken),
    ...given('registrytoken', registrytoken),
    serveraddress,
  };
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return (value === undefined || value === '' ? {} : { [key]: value }) as Partial<Record<K, string>>;
}

/** The registry that a key of `auths` is for: keys are written as hosts or as URLs. */
function hostOf(key: string): string {
  const host = key.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return isDockerIo(host) ? 'docker.io' : host;
}

function isDockerIo(host: string): boolean {
  return host === 'docker.io' || host === 'index.docker.io' || host === 'registry-1.docker.io';
}
