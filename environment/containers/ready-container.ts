import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from '../../docker/index.js';
import { logEnd } from '../process/ready.js';
import { ServerError } from '../core/errors.js';
import { describeContainerEnd } from './state.js';

export interface AwaitOptions<T> {
  /** For messages: `PostgreSQL`. */
  title: string;
  /** Resolves once the server answers a real request with the credentials; throws until then. */
  probe: () => Promise<T>;
  signal: AbortSignal;
  timeoutMs?: number;
  /** Called after each start of the container. */
  started?: () => void;
  /** Selects the relevant lines of a log. */
  readable?: (log: string, lines: number) => string;
}

const POLL_MS = 50;
const HEALTH_POLL_MS = 1_000;
const LOG_LINES = 20;
/** The number of lines that `readable` selects from. */
const READ_LINES = 400;

/**
 * Starts a container and waits until the probe succeeds; returns its result. Throws as soon as the container ends
 * (`SERVER_ENDED`) or its health check fails (`SERVER_UNHEALTHY`), and at the latest after the time (`SERVER_NOT_READY`),
 * each with the end of the container's log.
 */
export async function startAndAwait<T>(container: Container, options: AwaitOptions<T>): Promise<T> {
  const { signal } = options;
  signal.throwIfAborted();
  await container.start(signal);
  options.started?.();
  const over = new AbortController();
  const watched = AbortSignal.any([signal, over.signal]);
  const failed = Promise.race([ended(container, options, watched), unhealthy(container, options, watched)]);
  failed.catch(() => undefined); // it may fail after the probe has succeeded
  try {
    return await Promise.race([answered(container, options, watched), failed]);
  } catch (error) {
    signal.throwIfAborted(); // its reason explains more than Docker's error
    throw error;
  } finally {
    over.abort();
  }
}

async function answered<T>(container: Container, options: AwaitOptions<T>, signal: AbortSignal): Promise<T> {
  const { title, probe, timeoutMs = 120_000 } = options;
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    signal.throwIfAborted();
    try {
      return await probe();
    } catch (error) {
      if (Date.now() >= deadline) {
        throw new ServerError(
          'SERVER_NOT_READY',
          `${title} did not answer within ${timeoutMs / 1000} s (${reason(error)}).`,
          { nextStep: await logOf(container, options), cause: error },
        );
      }
    }
    await sleep(POLL_MS);
  }
}

async function ended<T>(container: Container, options: AwaitOptions<T>, signal: AbortSignal): Promise<never> {
  await container.wait(signal);
  const facts = await container.facts();
  const how = describeContainerEnd(facts);
  throw new ServerError(
    'SERVER_ENDED',
    `${options.title} ${how} while it started${facts.error === undefined ? '' : ` (${facts.error})`}.`,
    { nextStep: await logOf(container, options) },
  );
}

async function unhealthy<T>(container: Container, options: AwaitOptions<T>, signal: AbortSignal): Promise<never> {
  for (;;) {
    const { health } = await container.facts();
    if (health === 'unhealthy') {
      throw new ServerError('SERVER_UNHEALTHY', `${options.title} runs, but its image's health check fails.`, {
        nextStep: await logOf(container, options),
      });
    }
    // Most images have no health check, and a running container cannot get one.
    await sleep(health === undefined ? 2 ** 31 - 1 : HEALTH_POLL_MS, undefined, { signal, ref: false });
  }
}

async function logOf<T>(container: Container, { readable }: AwaitOptions<T>): Promise<string> {
  const log = await container.logs({ tail: readable === undefined ? LOG_LINES : READ_LINES });
  return logEnd(readable === undefined ? log : readable(log, LOG_LINES));
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const failure: NodeJS.ErrnoException = error;
  const cause: NodeJS.ErrnoException | undefined = error.cause instanceof Error ? error.cause : undefined;
  return (cause?.message ?? error.message) || failure.code || cause?.code || error.name;
}
