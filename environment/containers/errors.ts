import { DockerError } from '../../docker/errors.js';
import { ServerError } from '../core/errors.js';

/** Turns a `DockerError` into a `ServerError`; returns other errors unchanged. */
export function asServerError(error: unknown): unknown {
  if (!(error instanceof DockerError)) return error;
  const { code, summary, nextStep = '', cause } = error;
  const hint = code === 'IMAGE_NOT_FOUND' ? 'STF_PULL sets the pull policy.' : '';
  return new ServerError(code, summary, {
    nextStep: [nextStep, hint].filter((text) => text !== '').join(' ') || undefined,
    cause,
  });
}
