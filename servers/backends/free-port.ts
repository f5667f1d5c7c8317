import { ServerError } from '../errors.js';
import { freePort } from '../ports.js';

const ATTEMPTS = 5;

export interface Attempt {
  port: number;
  /** 1 for the first attempt. */
  number: number;
}

/** Starts on a free port, and on another one when somebody took it between the choice and the binding. */
export async function onFreePort<T>(start: (attempt: Attempt) => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await start({ port: await freePort(), number });
    } catch (error) {
      const clash = error instanceof ServerError && error.code === 'PORT_TAKEN';
      if (!clash || number === ATTEMPTS) throw error;
    }
  }
}
