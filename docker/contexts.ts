import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configFolder, type Env } from './config-file.js';
import { DockerError } from './errors.js';

/** What a context (`docker context ls`) says about its daemon. */
export interface DockerContext {
  host: string;
  skipTlsVerify: boolean;
  /** Where the context's `ca.pem`, `cert.pem` and `key.pem` would be. */
  tlsFolder: string;
}

/** Reads one of Docker's contexts; `DOCKER_CONTEXT_UNKNOWN` when there is none of that name. */
export async function readContext(name: string, env: Env): Promise<DockerContext> {
  const id = createHash('sha256').update(name).digest('hex');
  const folder = join(configFolder(env), 'contexts');
  const file = join(folder, 'meta', id, 'meta.json');
  let meta: { Endpoints?: { docker?: { Host?: string; SkipTLSVerify?: boolean } } } | null;
  try {
    meta = JSON.parse(await readFile(file, 'utf8')) as typeof meta;
  } catch (error) {
    throw unknownContext(name, `it is not in ${folder}`, error);
  }
  const docker = meta?.Endpoints?.docker;
  if (typeof docker?.Host !== 'string' || docker.Host === '') {
    throw unknownContext(name, `${file} names no Docker endpoint`);
  }
  return {
    host: docker.Host,
    skipTlsVerify: docker.SkipTLSVerify === true,
    tlsFolder: join(folder, 'tls', id, 'docker'),
  };
}

function unknownContext(name: string, why: string, cause?: unknown): DockerError {
  return new DockerError('DOCKER_CONTEXT_UNKNOWN', `Docker has no usable context ${JSON.stringify(name)}: ${why}.`, {
    nextStep:
      'See which there are with docker context ls; choose one with DOCKER_CONTEXT or docker context use, or set DOCKER_HOST.',
    ...(cause === undefined ? {} : { cause }),
  });
}
