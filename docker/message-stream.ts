import { StringDecoder } from 'node:string_decoder';
import { DockerError } from './errors.js';
import { toDockerError, type Doing } from './failure.js';
import { aborted, unanswered } from './request.js';

/** One line of what a daemon tells while it pulls, pushes or builds. */
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
  /** The daemon must say something at least this often. */
  idleMs: number;
  signal?: AbortSignal | undefined;
}

/**
 * Reads the stream of messages to its end: only then has a daemon done what it was asked for. It answers with success before
 * it begins, so that a failure comes as a message; that is thrown.
 */
export async function readMessages(
  stream: NodeJS.ReadableStream,
  doing: Doing,
  { idleMs, signal }: Limits,
  onMessage: (message: DaemonMessage) => void,
): Promise<void> {
  const source = stream as NodeJS.ReadableStream & { destroy(error?: Error): void };
  const idle = setTimeout(() => source.destroy(unanswered(doing, idleMs)), idleMs);
  const stop = (): void => source.destroy(aborted(doing, signal));
  if (signal?.aborted === true) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const line of lines(source)) {
      idle.refresh();
      const message = parse(line, doing);
      const error = message.errorDetail?.message ?? message.error;
      if (error !== undefined && error !== '') throw toDockerError(error, doing);
      onMessage(message);
    }
  } catch (error) {
    throw toDockerError(error, doing);
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

function parse(line: string, doing: Doing): DaemonMessage {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    throw notAMessage(line, doing, error);
  }
  if (typeof message !== 'object' || message === null) throw notAMessage(line, doing);
  return message;
}

function notAMessage(line: string, doing: Doing, cause?: unknown): DockerError {
  return new DockerError(
    'DOCKER_FAILED',
    `Could not ${doing.what} at ${doing.where}: it answered ${JSON.stringify(line.slice(0, 200))}, which is not a message of a Docker daemon.`,
    { nextStep: 'See whether a proxy stands between this machine and the daemon.', cause },
  );
}
