import type { Env } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import { host } from '../core/option.js';

export const PULL_POLICIES = ['missing', 'always', 'never'] as const;
/** Docker's own networks: containers in them have no DNS names, or no ports of their own. */
const PREDEFINED = ['bridge', 'host', 'none', 'default'];
export type PullPolicy = (typeof PULL_POLICIES)[number];

/** How a run uses Docker; Docker's own variables select the daemon. */
export interface DockerOptions {
  /** When images are pulled (`STF_PULL`). */
  pull: PullPolicy;
  /** An existing network (`STF_DOCKER_NETWORK`); the run creates its own when absent. */
  network: string | undefined;
  /** Where published ports are reached (`STF_DOCKER_ADDRESS`); derived from the daemon's address when absent. */
  address: string | undefined;
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
        'Containers in it do not find each other by name: create another network (docker network create NAME), or unset it.',
    });
  }
  const address = env['STF_DOCKER_ADDRESS'] || undefined;
  return { pull: known, network, address: address && host().parse(address, 'STF_DOCKER_ADDRESS') };
}
