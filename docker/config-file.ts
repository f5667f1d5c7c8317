import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DockerError } from './docker-error.js';

export type Env = Record<string, string | undefined>;

/** A login in Docker's config: `auth` is `user:password` in base64. */
export interface StoredLogin {
  auth?: string;
  username?: string;
  password?: string;
  identitytoken?: string;
  registrytoken?: string;
}

/** The parts of Docker's `config.json` that are used. */
export interface DockerConfig {
  auths?: Record<string, StoredLogin>;
  /** The helper program for all logins: `docker-credential-<credsStore>`. */
  credsStore?: string;
  /** Helper programs by registry. */
  credHelpers?: Record<string, string>;
  currentContext?: string;
}

/** A variable's value; an empty one counts as not set. */
export function valueOf(env: Env, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

export function homeOf(env: Env): string {
  return valueOf(env, 'HOME') ?? valueOf(env, 'USERPROFILE') ?? homedir();
}

/** The directory of Docker's configuration. */
export function configDirectory(env: Env): string {
  return valueOf(env, 'DOCKER_CONFIG') ?? join(homeOf(env), '.docker');
}

/** Reads `config.json`. A missing file is the same as an empty one; throws `DOCKER_CONFIG_INVALID` for a corrupt one. */
export async function readConfig(env: Env): Promise<DockerConfig> {
  const file = join(configDirectory(env), 'config.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return {};
    throw new DockerError('DOCKER_CONFIG_INVALID', `Docker's config ${file} cannot be read.`, {
      nextStep: 'Let this user read it, or name another directory with DOCKER_CONFIG.',
      cause: error,
    });
  }
  return parseConfig(text, file);
}

/** Parses a config. The text may contain passwords: errors repeat neither it nor the parser's message, which quotes it. */
export function parseConfig(text: string, where: string): DockerConfig {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    config = undefined;
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new DockerError('DOCKER_CONFIG_INVALID', `Docker's config ${where} is not a JSON object.`, {
      nextStep: 'Correct it, or move it away and log in again with docker login.',
    });
  }
  return config;
}
