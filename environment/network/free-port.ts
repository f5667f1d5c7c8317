import { ServerError } from '../core/errors.js';
import { freePort, LOOPBACK } from './ports.js';

const ATTEMPTS = 5;

/** Starts on a free port, and on another one when somebody took it between the choice and the binding. */
export async function onFreePort<T>(start: (port: number) => Promise<T>, host: string = LOOPBACK): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(await freePort(host));
    } catch (error) {
      const clash = error instanceof ServerError && error.code === 'PORT_TAKEN';
      if (!clash || attempt === ATTEMPTS) throw error;
    }
  }
}
