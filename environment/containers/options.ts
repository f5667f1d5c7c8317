import type { Env } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';

export const PULL_POLICIES = ['missing', 'always', 'never'] as const;
/** Without names of containers, or without ports of their own. */
const PREDEFINED = ['bridge', 'host', 'none', 'default'];
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
  const network = env['STF_DOCKER_NETWORK'] || undefined;
  if (network !== undefined && PREDEFINED.includes(network)) {
    throw new ServerError('OPTION_INVALID', `STF_DOCKER_NETWORK is ${JSON.stringify(network)}, one of Docker's own.`, {
      nextStep:
        'In these containers do not find each other by name: make another one (docker network create NAME), or unset it.',
    });
  }
  return { pull: known, network };
}
