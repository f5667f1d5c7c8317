import { randomInt } from 'node:crypto';
import type { DaemonFacts } from '../../docker/index.js';
import { isPortTaken, LASTING_PORTS, requireFreePort } from './ports.js';

const ATTEMPTS = 8;

/** Calls `work` with a probably free port of the daemon's machine; repeats it with another one on `PORT_TAKEN`. */
export async function onPublishedPort<T>(
  facts: Pick<DaemonFacts, 'local' | 'bindAddress'>,
  work: (port: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(LASTING_PORTS.from, LASTING_PORTS.to);
    try {
      // On a remote machine only the daemon can check the port.
      if (facts.local) await requireFreePort(port, facts.bindAddress);
      return await work(port);
    } catch (error) {
      if (!isPortTaken(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
