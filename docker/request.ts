import { DockerError } from './errors.js';
import { toDockerError, type Doing } from './failure.js';

export interface Limits {
  /** The request fails when it is not answered within this time. */
  deadlineMs: number;
  signal?: AbortSignal | undefined;
}

/** Makes a request of a daemon that ends in time, and whose failure is a `DockerError`. */
export async function request<T>(
  doing: Doing,
  { deadlineMs, signal }: Limits,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted === true) throw aborted(doing, signal);
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const give = (error: DockerError): void => {
      end();
      reject(error);
      controller.abort(error);
    };
    const timer = setTimeout(() => give(unanswered(doing, deadlineMs)), deadlineMs);
    const onAbort = (): void => give(aborted(doing, signal));
    signal?.addEventListener('abort', onAbort, { once: true });
    call(controller.signal).then(
      (answer) => {
        end();
        resolve(answer);
      },
      (error: unknown) => {
        end();
        reject(toDockerError(error, doing));
      },
    );
  });
}

export function aborted(doing: Doing, signal: AbortSignal | undefined): DockerError {
  return new DockerError('DOCKER_ABORTED', `Aborted while trying to ${doing.what} at ${doing.where}.`, {
    cause: signal?.reason,
  });
}

export function unanswered(doing: Doing, afterMs: number): DockerError {
  return new DockerError(
    'DOCKER_NOT_ANSWERING',
    `The Docker daemon at ${doing.where} did not answer within ${afterMs / 1000} s when asked to ${doing.what}.`,
    { nextStep: 'See whether docker version answers; if it does not, restart the daemon and read its log.' },
  );
}
