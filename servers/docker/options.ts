import type { Env } from '../../docker/index.js';
import { ServerError } from '../errors.js';

export const PULL_POLICIES = ['missing', 'always', 'never'] as const;
export type PullPolicy = (typeof PULL_POLICIES)[number];

/** How a run uses Docker; which daemon that is, Docker's own variables say. */
export interface DockerOptions {
  /** When images are fetched (`STF_PULL`). */
  pull: PullPolicy;
  /** A network that is there already (`STF_DOCKER_NETWORK`); the run makes one of its own when absent. */
  network: string | undefined;
}

export function dockerOptions(env: Env = process.env): DockerOptions {
  const pull = env['STF_PULL'] || 'missing';
  const known = PULL_POLICIES.find((policy) => policy === pull);
  if (known === undefined) {
    throw new ServerError('OPTION_INVALID', `STF_PULL is ${JSON.stringify(pull)}.`, {
      nextStep: `Give one of ${PULL_POLICIES.join(', ')}.`,
    });
  }
  return { pull: known, network: env['STF_DOCKER_NETWORK'] || undefined };
}
