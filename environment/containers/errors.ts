import { DockerError } from '../../docker/errors.js';
import { ServerError } from '../core/errors.js';

/** Errors of Docker as those who wait for a server know errors; all others as they are. */
export function asServerError(error: unknown): unknown {
  if (!(error instanceof DockerError)) return error;
  return new ServerError(error.code, error.summary, { nextStep: error.nextStep, cause: error.cause });
}
