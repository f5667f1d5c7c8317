import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { ServerError } from '../core/errors.js';
import { errnoOf, isMissing } from '../core/system-error.js';

export type Variables = Record<string, string | undefined>;

/** How this machine reaches servers outside: from the environment, and from the configuration of Docker and npm. */
export interface NetworkSettings {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
  /** PEM certificates of additional authorities; absent when the system's are enough. */
  authorities?: string[];
  /** Mirrors of the public image registry, most preferred first. */
  mirrors: string[];
  /** Registries that are used over HTTP or with an unverified certificate. */
  insecureRegistries: string[];
}

export interface SettingsFiles {
  dockerConfig: string;
  /** The first that exists is read. */
  daemonConfigs: string[];
  /** Of the project and of the user; the first wins. */
  npmConfigs: string[];
}

export function settingsFiles(env: Variables): SettingsFiles {
  // This process may work in another directory than the user.
  const project = env['npm_config_local_prefix'] ?? env['PWD'];
  const home = env['HOME'] ?? homedir();
  const docker = env['DOCKER_CONFIG'] ?? join(home, '.docker');
  return {
    dockerConfig: join(docker, 'config.json'),
    daemonConfigs: [join(docker, 'daemon.json'), '/etc/docker/daemon.json'],
    npmConfigs: [
      ...(project === undefined ? [] : [join(project, '.npmrc')]),
      env['npm_config_userconfig'] ?? join(home, '.npmrc'),
    ],
  };
}

/**
 * Reads the settings; variables win over Docker's configuration, and that over npm's. Files that do not exist count as empty.
 *
 * @throws ServerError `NETWORK_CONFIG_INVALID` when npm's configuration or its `cafile` cannot be read
 */
export async function networkSettings(env: Variables, files = settingsFiles(env)): Promise<NetworkSettings> {
  const docker = proxiesOf(await readJson(files.dockerConfig));
  const npm = await readNpmConfigs(files.npmConfigs, env);
  const daemon = await firstJson(files.daemonConfigs);
  const variable = (name: string): string | undefined => given(env[name.toLowerCase()]) ?? given(env[name]);
  const httpProxy = variable('HTTP_PROXY') ?? docker.httpProxy ?? npm('proxy');
  const httpsProxy = variable('HTTPS_PROXY') ?? docker.httpsProxy ?? npm('https-proxy') ?? npm('proxy');
  const noProxy = variable('NO_PROXY') ?? docker.noProxy ?? npm('noproxy');
  const cafile = npm('cafile');
  const own = [npm('ca')?.replaceAll('\\n', '\n'), cafile === undefined ? undefined : await readAuthorities(cafile)];
  const authorities = own.filter((pem) => pem !== undefined);
  return {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
    ...(authorities.length === 0 ? {} : { authorities: await withSystemAuthorities(authorities, env) }),
    mirrors: strings(daemon['registry-mirrors']),
    insecureRegistries: strings(daemon['insecure-registries']),
  };
}

/** A list of authorities replaces the default one, so it has to include it. */
async function withSystemAuthorities(own: string[], env: Variables): Promise<string[]> {
  const extra = given(env['NODE_EXTRA_CA_CERTS']);
  const system = extra === undefined ? undefined : await readText(extra);
  return [...rootCertificates, ...(system === undefined ? [] : [system]), ...own];
}

function proxiesOf(config: Record<string, unknown>): { httpProxy?: string; httpsProxy?: string; noProxy?: string } {
  const proxies = (config['proxies'] as Record<string, unknown> | undefined)?.['default'];
  if (typeof proxies !== 'object' || proxies === null) return {};
  const { httpProxy, httpsProxy, noProxy } = proxies as Record<string, unknown>;
  return { ...text('httpProxy', httpProxy), ...text('httpsProxy', httpsProxy), ...text('noProxy', noProxy) };
}

function text<K extends string>(key: K, value: unknown): Partial<Record<K, string>> {
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as Partial<Record<K, string>>;
}

/** A setting of npm: from the variables that npm sets for its scripts, else from `.npmrc` of the project or the user. */
async function readNpmConfigs(files: string[], env: Variables): Promise<(name: string) => string | undefined> {
  const all = await Promise.all(files.map((file) => readNpmConfig(file, env)));
  return (name) =>
    given(env[`npm_config_${name.replaceAll('-', '_')}`]) ??
    all.map((settings) => settings.get(name)).find((value) => value !== undefined);
}

async function readNpmConfig(file: string, env: Variables): Promise<Map<string, string>> {
  const settings = new Map<string, string>();
  for (const line of (await readIfPresent(file, 'The configuration of npm')).split(/\r?\n/)) {
    const [, name, value] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const plain = value.replace(/^"(.*)"$/, '$1').replace(/\$\{(\w+)\}/g, (whole, key: string) => env[key] ?? whole);
    if (plain !== 'null' && plain !== '') settings.set(name, plain);
  }
  return settings;
}

/** Without the authorities every download would fail with an error about certificates. */
async function readAuthorities(cafile: string): Promise<string> {
  const text = await readIfPresent(cafile, 'The file of authorities (npm: cafile)');
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw unusable(cafile, 'The file of authorities (npm: cafile)', 'it is missing, or contains no certificate');
}

/** A file that exists has to be readable: it may say how to reach the network. */
async function readIfPresent(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw unusable(file, what, errnoOf(error), error);
  }
}

function unusable(file: string, what: string, reason: string, cause?: unknown): ServerError {
  return new ServerError('NETWORK_CONFIG_INVALID', `${what} ${file} cannot be used: ${reason}.`, {
    nextStep: 'Correct it, or remove the setting: npm config list -l shows where it comes from.',
    cause,
  });
}

async function firstJson(files: string[]): Promise<Record<string, unknown>> {
  for (const file of files) if ((await readText(file)) !== undefined) return readJson(file);
  return {};
}

/** A corrupt file of another program is that program's to report: Docker and npm do so by name. */
async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse((await readText(file)) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
