import type Docker from 'dockerode';
import { DockerError, toDockerError, type Operation } from './docker-error.js';

/** The real answers of daemons: Docker and Podman omit fields, or set them to null, that dockerode's types require. */
export type Loose<T> = { [K in keyof T]?: T[K] | null };

/** Labels that an object must have: with this value, or (`true`) with any. */
export type LabelFilter = Record<string, string | true>;

/** In the form of the API's parameter `filters`. */
export function labelFilter(labels: LabelFilter): { label: string[] } | object {
  const label = Object.entries(labels).map(([name, value]) => (value === true ? name : `${name}=${value}`));
  return label.length === 0 ? {} : { label };
}

/** Whether an object with these labels matches the filter. */
export function hasLabels(labels: Record<string, string>, filter: LabelFilter): boolean {
  return Object.entries(filter).every(([name, value]) =>
    value === true ? labels[name] !== undefined : labels[name] === value,
  );
}

export interface Limits {
  /** The request fails when the daemon does not answer within this time. */
  deadlineMs: number;
  signal?: AbortSignal | undefined;
}

/** Sends a request with a deadline; throws a `DockerError` when it fails. */
export async function request<T>(
  operation: Operation,
  { deadlineMs, signal }: Limits,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted === true) throw aborted(operation, signal);
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (error: DockerError): void => {
      end();
      reject(error);
      controller.abort(error);
    };
    const timer = setTimeout(() => fail(unanswered(operation, deadlineMs)), deadlineMs);
    const onAbort = (): void => fail(aborted(operation, signal));
    signal?.addEventListener('abort', onAbort, { once: true });
    call(controller.signal).then(
      (answer) => {
        end();
        resolve(answer);
      },
      (error: unknown) => {
        end();
        reject(toDockerError(error, operation));
      },
    );
  });
}

export function aborted(operation: Operation, signal: AbortSignal | undefined): DockerError {
  return new DockerError('DOCKER_ABORTED', `Aborted while trying to ${operation.what} at ${operation.where}.`, {
    cause: signal?.reason,
  });
}

export function unanswered(operation: Operation, afterMs: number): DockerError {
  return new DockerError(
    'DOCKER_NOT_ANSWERING',
    `The Docker daemon at ${operation.where} did not answer within ${afterMs / 1000} s to the request to ${operation.what}.`,
    { nextStep: 'Run docker version; if it gets no answer either, restart the daemon and read its log.' },
  );
}

/** A request that dockerode has no method for, or whose method changes the answer. */
export function dial<T>(docker: Docker, options: object): Promise<T> {
  const modem = docker.modem as unknown as {
    dial(options: object, done: (error: Error | null, answer: T) => void): void;
  };
  return new Promise((resolve, reject) => {
    modem.dial(options, (error, answer) => {
      if (error) reject(error);
      else resolve(answer);
    });
  });
}
