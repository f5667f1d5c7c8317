import { randomInt } from 'node:crypto';
import { DockerError, type DaemonFacts } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import { requireFreePort } from './ports.js';

/** Below the ports of outgoing connections, so that the port is still free when the container restarts. */
const [FROM, TO] = [20_000, 32_000];
const ATTEMPTS = 8;

/** Calls `work` with a probably free port of the daemon's machine; repeats it with another one on `PORT_TAKEN`. */
export async function onPublishedPort<T>(
  facts: Pick<DaemonFacts, 'local' | 'bindAddress'>,
  work: (port: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(FROM, TO);
    try {
      // On a remote machine only the daemon can check the port.
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
