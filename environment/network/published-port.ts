import { randomInt } from 'node:crypto';
import type { DaemonFacts } from '../../docker/index.js';
import { isPortTaken, LASTING_PORTS, requireFreePort } from './ports.js';

const ATTEMPTS = 8;

/** Calls `work` with probably free ports of the daemon's machine; repeats it with other ones on `PORT_TAKEN`. */
export async function onPublishedPorts<T>(
  facts: Pick<DaemonFacts, 'local' | 'bindAddress'>,
  count: number,
  work: (ports: number[]) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const ports = differentPorts(count);
    try {
      // On a remote machine only the daemon can check the port.
      if (facts.local) await Promise.all(ports.map((port) => requireFreePort(port, facts.bindAddress)));
      return await work(ports);
    } catch (error) {
      if (!isPortTaken(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

function differentPorts(count: number): number[] {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(randomInt(LASTING_PORTS.from, LASTING_PORTS.to));
  return [...ports];
}
