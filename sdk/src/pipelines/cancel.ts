import { SdcError } from '../client/errors.js';
import type { Http } from '../client/http.js';
import { REV } from './context.js';

/** Sent, a cancel counts; an engine that does not even answer it shall not hold up whoever gives up. */
const PATIENCE_MS = 500;

/** Runs `wait`; what nobody waits for any more shall not go on in the engine. `DELETE` */
export async function orCancel<T>(http: Http, at: string, wait: () => Promise<T>): Promise<T> {
  try {
    return await wait();
  } catch (reason) {
    await cancel(http, at);
    throw reason;
  }
}

/** Why the wait ended is what counts, not whether the engine still knew what to cancel. */
async function cancel(http: Http, at: string): Promise<void> {
  try {
    await http.act('DELETE', at, { query: REV, timeout: PATIENCE_MS });
  } catch (error) {
    if (!(error instanceof SdcError)) throw error;
  }
}
