import type { Deadline } from '../client/deadline.js';
import type { Http } from '../client/http.js';
import { object } from '../client/shape.js';
import { waitUntil } from '../client/wait.js';
import { orCancel } from './cancel.js';
import { isUnderWay, previewShape, previewStatus, type PreviewJson, type PreviewStatus } from './preview.js';

const statusAnswer = object({ status: previewStatus });

/**
 * What a preview or validation that the engine has accepted comes to; one that is given up is cancelled. `what` begins a sentence about
 * it: `the pipeline 'orders' is not yet previewed`. `GET /rest/v1/pipeline/{id}/preview/{previewerId}`, `…/status`
 */
export async function previewResult(http: Http, at: string, what: string, deadline: Deadline): Promise<PreviewJson> {
  let last: PreviewStatus | undefined;
  const describe = (): string => `${what} (${last ?? 'no status'})`;
  const look = async (signal: AbortSignal): Promise<true | undefined> => {
    last = (await http.get(`${at}/status`, statusAnswer, { signal })).status;
    return isUnderWay(last) ? undefined : true;
  };
  await orCancel(http, at, () => waitUntil(deadline, look, describe, NEXT_STEP));
  return deadline.during((signal) => http.get(at, previewShape, { lossless: true, signal }), describe, NEXT_STEP);
}

const NEXT_STEP = 'A stage may wait for a server that does not answer; look into the log of the Data Collector.';
