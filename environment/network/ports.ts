import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SdcError } from 'sdc-sdk/errors';
import { ServerError } from '../core/errors.js';

export const LOOPBACK = '127.0.0.1';

/** Below the ports of outgoing connections, so that a port is still free when its server is started again. */
export const LASTING_PORTS = { from: 20_000, to: 32_000 } as const;
const LASTING_ATTEMPTS = 8;

/**
 * A free port. Another process can take it before it is bound: callers must repeat with another one then (see
 * `onFreePort`).
 */
export async function freePort(host: string = LOOPBACK): Promise<number> {
  for (let attempt = 1; attempt <= LASTING_ATTEMPTS; attempt++) {
    try {
      return await bindOnce(randomInt(LASTING_PORTS.from, LASTING_PORTS.to), host);
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return bindOnce(0, host);
}

/** Throws `PORT_TAKEN` when another process listens on the port. */
export async function requireFreePort(port: number, host: string = LOOPBACK): Promise<void> {
  try {
    await bindOnce(port, host);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === 'EADDRINUSE') {
      throw new ServerError('PORT_TAKEN', `Port ${port} on ${host} is taken by another process.`, {
        nextStep:
          'End that process (ss -ltnp shows it), set SDC_PORT to another port, or unset it to let the system choose one.',
        cause: error,
      });
    }
    throw new ServerError('PORT_UNUSABLE', `Port ${port} on ${host} cannot be used (${reason ?? String(error)}).`, {
      nextStep: 'Set SDC_PORT to another port, or unset it to let the system choose one.',
      cause: error,
    });
  }
}

function bindOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      probe.close((error) => {
        if (error === undefined) resolve(bound);
        else reject(error);
      });
    });
  });
}

const ATTEMPTS = 5;

/** Calls `start` with a free port; repeats it with another one on `PORT_TAKEN`, because another process can take it first. */
export async function onFreePort<T>(start: (port: number) => Promise<T>, host: string = LOOPBACK): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(await freePort(host));
    } catch (error) {
      const taken = error instanceof ServerError && error.code === 'PORT_TAKEN';
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Of a port of this machine or of a container. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof SdcError && error.code === 'PORT_TAKEN';
}

/** The daemon releases the port of a container shortly after it has ended. */
const RELEASE_MS = 15_000;
const RELEASE_POLL_MS = 100;

/** Starts what has ended again at the port that it had; repeats it while that is taken, for at most `patienceMs`. */
export async function atSamePort(start: () => Promise<unknown>, patienceMs: number = RELEASE_MS): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      await start();
      return;
    } catch (error) {
      if (!isPortTaken(error) || Date.now() > deadline) throw error;
      await sleep(RELEASE_POLL_MS);
    }
  }
}
