import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { Env } from './config-file.js';
import { findLogin, type FoundLogin } from './credentials.js';
import { DockerError } from './docker-error.js';
import type { Operation } from './docker-error.js';
import { LayerCount, type TransferProgress } from './image-progress.js';
import { readMessages } from './message-stream.js';
import { parseReference } from './image.js';
import { aborted, request } from './daemon-api.js';

export interface PullOptions {
  /** `missing` (the default): pulls only what the daemon does not have; `never`: an absent image is an `IMAGE_NOT_FOUND`. */
  policy?: 'missing' | 'always' | 'never';
  /** `linux/arm64`; by default DOCKER_DEFAULT_PLATFORM, then the daemon's own. */
  platform?: string | undefined;
  /** Called at most ten times per second, and at the end. */
  onProgress?: (progress: TransferProgress) => void;
  signal?: AbortSignal;
  /** The pause before the first retry; it triples with each further one. */
  backoffMs?: number;
}

export interface PushOptions {
  /** Called at most ten times per second, and at the end. */
  onProgress?: (progress: TransferProgress) => void;
  signal?: AbortSignal;
}

const RETRIES = 3;
/** A daemon that unpacks a large layer on a slow disk is silent for long. */
const IDLE_MS = 300_000;
const PROGRESS_EVERY_MS = 100;

/** Failures of a registry or a network that a retry can overcome. */
const TRANSIENT =
  /connection reset|connection refused|broken pipe|\bEOF\b|i\/o timeout|handshake timeout|timeout exceeded|deadline exceeded|request canceled|temporary failure|server misbehaving|unexpected HTTP status: 5\d\d|\b50[0234] \w|service unavailable|bad gateway|gateway timeout|http2: |short read|connection timed out|filesystem layer verification failed/i;

/** Pulls an image with the login of Docker's config, and retries after transient failures. */
export async function pullImage(
  docker: Docker,
  image: string,
  where: string,
  env: Env,
  options: PullOptions,
): Promise<void> {
  const { registry, name, tag, digest } = parseReference(image);
  const operation: Operation = { action: 'pull', what: `pull the image ${image}`, where, image };
  const { platform, signal, backoffMs = 500 } = options;
  const found = await findLogin(registry, env);

  const once = (): Promise<void> =>
    transfer(operation, options, (stop) =>
      docker.createImage({
        fromImage: name,
        tag: digest ?? tag ?? 'latest',
        ...(platform === undefined ? {} : { platform }),
        ...(found.login === undefined ? {} : { authconfig: found.login }),
        abortSignal: stop,
      }),
    );

  for (let retries = 0; ; retries++) {
    try {
      await once();
      return;
    } catch (error) {
      const failure = withHelperProblem(error as DockerError, found);
      if (retries === RETRIES || !isTransient(failure)) throw failure;
    }
    await pause(backoffMs * 3 ** retries, operation, signal);
  }
}

/** Pushes one tag of an image with the login of Docker's config. */
export async function pushImage(
  docker: Docker,
  image: string,
  where: string,
  env: Env,
  options: PushOptions,
): Promise<void> {
  const { registry, name, tag = 'latest' } = parseReference(image);
  const operation: Operation = { action: 'push', what: `push the image ${image}`, where, image };
  const found = await findLogin(registry, env);
  try {
    await transfer(operation, options, (stop) =>
      // Daemons require the header of the login, also without a login.
      docker.getImage(name).push({ tag, authconfig: found.login ?? {}, abortSignal: stop } as object),
    );
  } catch (error) {
    throw withHelperProblem(error as DockerError, found);
  }
}

async function transfer(
  operation: Operation,
  { onProgress, signal }: Pick<PushOptions, 'onProgress' | 'signal'>,
  call: (stop: AbortSignal) => Promise<NodeJS.ReadableStream>,
): Promise<void> {
  const count = new LayerCount();
  const stream = await request(operation, { deadlineMs: IDLE_MS, signal }, call);
  let last = 0;
  await readMessages(stream, operation, { idleMs: IDLE_MS, signal }, (message) => {
    count.take(message);
    if (onProgress === undefined || Date.now() - last < PROGRESS_EVERY_MS) return;
    last = Date.now();
    onProgress(count.now);
  });
  count.finish();
  onProgress?.(count.now);
}

function isTransient(failure: DockerError): boolean {
  if (failure.code === 'DOCKER_NOT_ANSWERING') return ['ECONNRESET', 'EPIPE'].includes(errnoOf(failure.cause));
  return failure.code === 'IMAGE_PULL_FAILED' && TRANSIENT.test(failure.summary);
}

function errnoOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
}

async function pause(ms: number, operation: Operation, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw aborted(operation, signal);
  }
}

/** A credential helper that failed explains why a registry refuses the request. */
function withHelperProblem(failure: DockerError, { problem }: FoundLogin): DockerError {
  const refusals = ['IMAGE_PULL_DENIED', 'IMAGE_NOT_FOUND', 'IMAGE_PUSH_FAILED'];
  if (problem === undefined || !refusals.includes(failure.code)) return failure;
  return new DockerError(
    failure.code,
    `${failure.summary.replace(/\.$/, '')}; the credential helper in Docker's config failed: ${problem}.`,
    {
      nextStep:
        `Repair or remove the credential helper in Docker's config.json (credsStore, credHelpers). ${failure.nextStep ?? ''}`.trim(),
      cause: failure.cause,
    },
  );
}
