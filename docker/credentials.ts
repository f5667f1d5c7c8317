import { execFile } from 'node:child_process';
import { parseConfig, readConfig, valueOf, type DockerConfig, type Env, type StoredLogin } from './config-file.js';
import { withoutLogins } from './docker-error.js';

/** A login in the form of the header `X-Registry-Auth`. */
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

/** Docker's key for the login at its own registry. */
const DOCKER_IO = 'https://index.docker.io/v1/';

/** Finds the login at a registry: in DOCKER_AUTH_CONFIG, then with the helpers in Docker's config, then among its logins. */
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
  // With a helper in use, the file has an empty entry for each registry.
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

/** The registry of a key of `auths`, which is a host or a URL. */
function hostOf(key: string): string {
  const host = key.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return isDockerIo(host) ? 'docker.io' : host;
}

function isDockerIo(host: string): boolean {
  return host === 'docker.io' || host === 'index.docker.io' || host === 'registry-1.docker.io';
}

const HELPER_DEADLINE_MS = 10_000;

/** Gets the login at a registry from the program `docker-credential-<name>`; undefined when it has none. */
async function askHelper(name: string, server: string, env: Env): Promise<StoredLogin | undefined> {
  const program = `docker-credential-${name}`;
  // The name comes from a file: it must not be a path.
  if (!/^[\w.-]+$/.test(name)) throw new Error(`${JSON.stringify(program)} is not the name of a program`);
  const { code, stdout } = await runHelper(program, server, env);
  if (code !== 0) {
    if (/credentials not found|no credentials server URL|not found in native keychain/i.test(stdout)) return undefined;
    // The output may contain a secret: only its first line is repeated, and no standard error.
    throw new Error(`${program} get ended with code ${code}: ${stdout.trim().split('\n')[0]?.slice(0, 200) ?? ''}`);
  }
  return parseAnswer(stdout, program);
}

function parseAnswer(stdout: string, program: string): StoredLogin | undefined {
  let answer: { Username?: unknown; Secret?: unknown } | null;
  try {
    answer = JSON.parse(stdout) as typeof answer;
  } catch {
    // The answer contains a password, which the parser's error repeats.
    throw new Error(`${program} get did not answer in JSON`);
  }
  const { Username: username, Secret: secret } = answer ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') {
    throw new Error(`${program} get answered without Username and Secret`);
  }
  if (username === '' && secret === '') return undefined;
  return username === '<token>' ? { identitytoken: secret } : { username, password: secret };
}

async function runHelper(program: string, input: string, env: Env): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['get'],
      { env, timeout: HELPER_DEADLINE_MS, killSignal: 'SIGKILL' },
      (error, stdout) => {
        if (error === null) {
          resolve({ code: 0, stdout });
          return;
        }
        if (error.killed === true) {
          reject(new Error(`${program} get did not answer within ${HELPER_DEADLINE_MS / 1000} s`));
          return;
        }
        if (typeof error.code !== 'number') {
          reject(new Error(`${program} failed to start (${error.code ?? 'killed'})`));
          return;
        }
        resolve({ code: error.code, stdout });
      },
    );
    // A program that does not read its input closes it; its output or exit code gives the reason.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
