import { ServerError } from '../core/errors.js';
import { freePort, LOOPBACK } from './ports.js';

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
