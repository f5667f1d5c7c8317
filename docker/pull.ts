import { setTimeout as delay } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { Env } from './config-file.js';
import { findLogin, type FoundLogin } from './credentials.js';
import { DockerError } from './errors.js';
import type { Doing } from './failure.js';
import { readMessages } from './message-stream.js';
import { PullCount, type PullProgress } from './pull-progress.js';
import { parseReference } from './reference.js';
import { aborted, request } from './request.js';

export interface PullOptions {
  /** `missing` (the default): only what the daemon does not have; `never`: an absent image is an `IMAGE_NOT_FOUND`. */
  policy?: 'missing' | 'always' | 'never';
  /** `linux/arm64`; else DOCKER_DEFAULT_PLATFORM, else the daemon's own. */
  platform?: string | undefined;
  onProgress?: (progress: PullProgress) => void;
  signal?: AbortSignal;
  /** Before the first repetition; three times as much before each further one. */
  backoffMs?: number;
}

const REPETITIONS = 3;
/** A daemon that unpacks a large layer on a slow disk is silent for long. */
const IDLE_MS = 300_000;
const PROGRESS_EVERY_MS = 100;

/** What passes by itself: a registry or a network that stumbled. */
const TRANSIENT =
  /connection reset|connection refused|broken pipe|\bEOF\b|i\/o timeout|handshake timeout|timeout exceeded|deadline exceeded|request canceled|temporary failure|server misbehaving|unexpected HTTP status: 5\d\d|\b50[0234] \w|service unavailable|bad gateway|gateway timeout|http2: |short read|connection timed out|filesystem layer verification failed/i;

/** Pulls an image to the end of the daemon's messages, with the login of Docker's config; what passes by itself is tried again. */
export async function pullImage(
  docker: Docker,
  image: string,
  where: string,
  env: Env,
  options: PullOptions,
): Promise<void> {
  const { registry, name, tag, digest } = parseReference(image);
  const doing: Doing = { action: 'pull', what: `pull the image ${image}`, where, image };
  const { onProgress, platform, signal, backoffMs = 500 } = options;
  const found = await findLogin(registry, env);

  const once = async (): Promise<void> => {
    const count = new PullCount(image);
    const stream = await request(doing, { deadlineMs: IDLE_MS, signal }, (stop) =>
      docker.createImage({
        fromImage: name,
        tag: digest ?? tag ?? 'latest',
        ...(platform === undefined ? {} : { platform }),
        ...(found.login === undefined ? {} : { authconfig: found.login }),
        abortSignal: stop,
      }),
    );
    let last = 0;
    await readMessages(stream, doing, { idleMs: IDLE_MS, signal }, (message) => {
      count.take(message);
      if (onProgress === undefined || Date.now() - last < PROGRESS_EVERY_MS) return;
      last = Date.now();
      onProgress(count.now);
    });
    count.finish();
    onProgress?.(count.now);
  };

  for (let repetition = 0; ; repetition++) {
    try {
      await once();
      return;
    } catch (error) {
      const failure = withTrouble(error as DockerError, found);
      if (repetition === REPETITIONS || !isTransient(failure)) throw failure;
    }
    await pause(backoffMs * 3 ** repetition, doing, signal);
  }
}

function isTransient(failure: DockerError): boolean {
  if (failure.code === 'DOCKER_NOT_ANSWERING') return ['ECONNRESET', 'EPIPE'].includes(errnoOf(failure.cause));
  return failure.code === 'IMAGE_PULL_FAILED' && TRANSIENT.test(failure.summary);
}

function errnoOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
}

async function pause(ms: number, doing: Doing, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  } catch {
    throw aborted(doing, signal);
  }
}

/** A login that could not be had explains why a registry refused. */
function withTrouble(failure: DockerError, { trouble }: FoundLogin): DockerError {
  if (trouble === undefined || !['IMAGE_PULL_DENIED', 'IMAGE_NOT_FOUND'].includes(failure.code)) return failure;
  return new DockerError(
    failure.code,
    `${failure.summary.replace(/\.$/, '')}; the login that Docker's config names could not be had: ${trouble}.`,
    {
      nextStep:
        `Repair or remove the credential helper in Docker's config.json (credsStore, credHelpers). ${failure.nextStep ?? ''}`.trim(),
      cause: failure.cause,
    },
  );
}
