import { SdcError } from './errors.js';
import type { RequestOptions, Http } from './http.js';

/** What says nothing about the engine. */
const OF_OUR_OWN: ReadonlySet<string> = new Set(['SDC_ABORTED', 'SDC_CLOSED', 'TIMEOUT_BAD']);

/** Whether a Data Collector answers. `GET /public-rest/ping` */
export async function isReachable(http: Http, control: RequestOptions): Promise<boolean> {
  try {
    await http.ping(control);
    return true;
  } catch (error) {
    if (!(error instanceof SdcError) || OF_OUR_OWN.has(error.code)) throw error;
    return false;
  }
}
