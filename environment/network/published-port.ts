import { randomInt } from 'node:crypto';
import { DockerError, type DaemonFacts } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import { requireFreePort } from './ports.js';

/** Below the ports that systems give to outgoing connections: it is still free when the container starts again. */
const [FROM, TO] = [20_000, 32_000];
const ATTEMPTS = 8;

/** Does something with a port of the daemon's machine that is probably free, and with another one when it was not. */
export async function onPublishedPort<T>(
  facts: Pick<DaemonFacts, 'local' | 'bindAddress'>,
  work: (port: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(FROM, TO);
    try {
      // Of another machine only the daemon itself can tell.
      if (facts.local) await requireFreePort(port, facts.bindAddress);
      return await work(port);
    } catch (error) {
      if (!isPortTaken(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

export function isPortTaken(error: unknown): boolean {
  return (error instanceof DockerError || error instanceof ServerError) && error.code === 'PORT_TAKEN';
}
