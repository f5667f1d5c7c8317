import type Docker from 'dockerode';
import type { Env } from './config-file.js';
import {
  defaultGateway,
  daemonFacts,
  here,
  type DaemonFacts,
  type InfoAnswer,
  type VersionAnswer,
} from './daemon-facts.js';
import { findEndpoints, type Candidates, type Endpoint } from './endpoint.js';
import { DockerError } from './docker-error.js';
import type { Operation } from './docker-error.js';
import { request } from './daemon-api.js';
import { sshHostName } from './transport.js';
import { transportTo } from './transport.js';

/** The oldest API that has all that we use (Docker 20.10), and the newest that we know. */
const API = { oldest: '1.41', newest: '1.44' };
const PING_DEADLINE_MS = 5_000;
const INFO_DEADLINE_MS = 20_000;

export interface Connected {
  docker: Docker;
  facts: DaemonFacts;
  close: () => void;
}

/** dockerode's types omit the options of these methods. */
interface Queries {
  version(options: { abortSignal: AbortSignal }): Promise<VersionAnswer>;
  info(options: { abortSignal: AbortSignal }): Promise<InfoAnswer>;
}

export interface ConnectOptions {
  env: Env;
  signal?: AbortSignal | undefined;
  /** Where published ports are reached from here; by default derived from the daemon's address. */
  publishedHost?: string | undefined;
  /** How long a daemon may take for its first answer; 5 s by default. */
  pingDeadlineMs?: number;
  /** Finds the candidates; by default from the environment. */
  find?: (env: Env) => Promise<Candidates>;
}

/** Connects to the first daemon that answers. */
export async function connectTo(options: ConnectOptions): Promise<Connected> {
  const candidates = await (options.find ?? findEndpoints)(options.env);
  const failures: DockerError[] = [];
  for (const endpoint of candidates.endpoints) {
    try {
      const variables = candidates.variables ?? { DOCKER_HOST: endpoint.text };
      return await connectToEndpoint(endpoint, variables, options);
    } catch (error) {
      const failure = error as DockerError;
      // Tries the next address only when this one does not answer or refuses this user.
      if (!['DOCKER_NOT_RUNNING', 'DOCKER_PERMISSION_DENIED'].includes(failure.code)) throw failure;
      failures.push(failure);
    }
  }
  throw summary(candidates, failures);
}

async function connectToEndpoint(
  endpoint: Endpoint,
  variables: Record<string, string>,
  { env, signal, publishedHost, pingDeadlineMs = PING_DEADLINE_MS }: ConnectOptions,
): Promise<Connected> {
  const operation: Operation = { action: 'connect', what: 'reach the Docker daemon', where: endpoint.text };
  const first = transportTo(endpoint, env);
  let version: VersionAnswer;
  try {
    version = await request(operation, { deadlineMs: pingDeadlineMs, signal }, (stop) =>
      (first.docker as unknown as Queries).version({ abortSignal: stop }),
    );
  } finally {
    first.close();
  }
  const { docker, close } = transportTo(endpoint, env, apiVersionFor(version, endpoint));
  try {
    const info = await request(
      { ...operation, what: 'inspect the Docker daemon' },
      { deadlineMs: INFO_DEADLINE_MS, signal },
      (stop) => (docker as unknown as Queries).info({ abortSignal: stop }),
    );
    const reached = await reachedAt(endpoint, env);
    const facts = daemonFacts(reached, version, info, here(await defaultGateway()), publishedHost);
    if (facts.os === 'windows') throw windowsContainers(endpoint);
    return { docker, facts: { ...facts, variables }, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The host of an ssh address may be an alias in ssh's config; published ports are at its real host name. */
async function reachedAt(endpoint: Endpoint, env: Env): Promise<Endpoint> {
  return endpoint.kind === 'ssh' ? { ...endpoint, host: await sshHostName(endpoint, env) } : endpoint;
}

function apiVersionFor(version: VersionAnswer, endpoint: Endpoint): string {
  const { ApiVersion: newest, MinAPIVersion: oldest = '1.0' } = version;
  if (typeof newest !== 'string' || !/^\d+\.\d+$/.test(newest)) {
    throw new DockerError('DOCKER_HOST_INVALID', `The server at ${endpoint.text} is not a Docker daemon.`, {
      nextStep: 'Correct DOCKER_HOST or the context.',
    });
  }
  if (compare(newest, API.oldest) < 0) {
    throw new DockerError(
      'DOCKER_TOO_OLD',
      `The Docker daemon ${version.Version ?? ''} at ${endpoint.text} has API ${newest}; at least ${API.oldest} is required.`,
      { nextStep: 'Update it to Docker 20.10 or later, or Podman 4 or later.' },
    );
  }
  const wanted = compare(newest, API.newest) < 0 ? newest : API.newest;
  return compare(oldest, wanted) > 0 ? oldest : wanted;
}

function compare(one: string, other: string): number {
  const [a = 0, b = 0] = one.split('.').map(Number);
  const [c = 0, d = 0] = other.split('.').map(Number);
  return a - c || b - d;
}

function summary({ source, endpoints }: Candidates, failures: DockerError[]): DockerError {
  const denied = failures.find((failure) => failure.code === 'DOCKER_PERMISSION_DENIED');
  if (denied !== undefined) return denied;
  const [only] = failures;
  const tried = endpoints.map((endpoint) => endpoint.text).join(', ');
  const message =
    failures.length === 1 && only !== undefined
      ? `${only.summary.replace(/\.$/, '')} (named by ${source}).`
      : `No Docker daemon answers at ${source}.`;
  return new DockerError('DOCKER_NOT_RUNNING', message, {
    nextStep: `Tried ${tried}. Start Docker (Linux: sudo systemctl start docker; elsewhere: open Docker Desktop, or colima start), or set DOCKER_HOST to its address.`,
    cause: failures.length === 1 ? only?.cause : new AggregateError(failures, message),
  });
}

function windowsContainers(endpoint: Endpoint): DockerError {
  return new DockerError('DOCKER_FAILED', `The Docker daemon at ${endpoint.text} runs Windows containers.`, {
    nextStep: "Switch it to Linux containers (Docker Desktop's menu).",
  });
}
