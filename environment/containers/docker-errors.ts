import { DockerError } from '../../docker/docker-error.js';
import { ServerError } from '../core/errors.js';

const HINTS: Record<string, string> = {
  IMAGE_NOT_FOUND: 'STF_PULL sets the pull policy.',
  DOCKER_NOT_RUNNING: 'SDC_ENV=embedded and STF_BACKENDS=embedded need no Docker.',
};

/** Turns a `DockerError` into a `ServerError`; returns other errors unchanged. */
export function asServerError(error: unknown): unknown {
  if (!(error instanceof DockerError)) return error;
  const { code, summary, nextStep = '', cause } = error;
  const hint = HINTS[code] ?? '';
  return new ServerError(code, summary, {
    nextStep: [nextStep, hint].filter((text) => text !== '').join(' ') || undefined,
    cause,
  });
}
