import { createServer } from 'node:net';
import { ServerError } from '../core/errors.js';

export const LOOPBACK = '127.0.0.1';

/**
 * A free port, chosen by the system. Another process can take it before it is bound: callers must repeat with another
 * one then (see `onFreePort`).
 */
export function freePort(host: string = LOOPBACK): Promise<number> {
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
