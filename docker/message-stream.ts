import { StringDecoder } from 'node:string_decoder';
import { DockerError } from './docker-error.js';
import { toDockerError, type Operation } from './docker-error.js';
import { aborted, unanswered } from './daemon-api.js';

/** One message of a daemon that pulls, pushes or builds. */
export interface DaemonMessage {
  status?: string;
  /** A layer, or a tag. */
  id?: string;
  progressDetail?: { current?: number; total?: number } | null;
  /** Output of a build. */
  stream?: string;
  error?: string;
  errorDetail?: { code?: number; message?: string } | null;
  aux?: { ID?: string } | null;
}

interface Limits {
  /** The longest time between two messages. */
  idleMs: number;
  signal?: AbortSignal | undefined;
}

/**
 * Reads the stream of messages to its end: only then is the operation complete. The daemon answers with success before it
 * begins, so a failure is one of the messages; it is thrown.
 */
export async function readMessages(
  stream: NodeJS.ReadableStream,
  operation: Operation,
  { idleMs, signal }: Limits,
  onMessage: (message: DaemonMessage) => void,
): Promise<void> {
  const source = stream as NodeJS.ReadableStream & { destroy(error?: Error): void };
  const idle = setTimeout(() => source.destroy(unanswered(operation, idleMs)), idleMs);
  const stop = (): void => source.destroy(aborted(operation, signal));
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const line of lines(source)) {
      idle.refresh();
      const message = parse(line, operation);
      const error = message.errorDetail?.message ?? message.error;
      if (error !== undefined && error !== '') throw toDockerError(error, operation);
      onMessage(message);
    }
  } catch (error) {
    throw toDockerError(error, operation);
  } finally {
    clearTimeout(idle);
    signal?.removeEventListener('abort', stop);
    source.destroy();
  }
}

async function* lines(source: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of source) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.trim() !== '') yield part;
  }
  if (rest.trim() !== '') yield rest;
}

function parse(line: string, operation: Operation): DaemonMessage {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    throw notAMessage(line, operation, error);
  }
  if (typeof message !== 'object' || message === null) throw notAMessage(line, operation);
  return message;
}

function notAMessage(line: string, operation: Operation, cause?: unknown): DockerError {
  return new DockerError(
    'DOCKER_FAILED',
    `Could not ${operation.what} at ${operation.where}: the answer is not a message of a Docker daemon: ${JSON.stringify(line.slice(0, 200))}.`,
    { nextStep: 'Check whether there is a proxy between this machine and the daemon.', cause },
  );
}
