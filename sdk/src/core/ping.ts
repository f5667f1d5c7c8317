import { SdcError, SdcConnectionError } from './errors.js';
import type { Http } from './http.js';
import type { RequestOptions } from './request.js';
import type { TransportAnswer } from './transport.js';

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

/** Answered with `pong` by every Data Collector, without a login. */
export const PING = '/public-rest/ping';

/** Why what answers at the URL is taken for no Data Collector; undefined when it is one. */
export function pingError({ status, headers, body }: TransportAnswer, baseUrl: string): SdcConnectionError | undefined {
  if (status === 200 && /pong/i.test(body.toString('utf8'))) return undefined;
  const to = status >= 300 && status < 400 ? redirection(baseUrl + PING, headers) : undefined;
  if (to !== undefined) {
    return new SdcConnectionError('SDC_NOT_FOUND_AT_URL', `${baseUrl} redirects to ${to}.`, {
      nextStep: `Give the URL that it leads to: ${to.replace(PING, '')}.`,
    });
  }
  return new SdcConnectionError(
    'SDC_NOT_FOUND_AT_URL',
    `${baseUrl} answers, but not as a Data Collector (GET ${PING} gave ${status}).`,
    {
      nextStep:
        status >= 500
          ? 'See the log of the Data Collector, and into that of the proxy if there is one.'
          : 'Give the URL that its web page has in the browser, such as http://localhost:18630.',
    },
  );
}

/** Where an answer leads, without login and query: they may be secret. */
function redirection(from: string, { location }: Record<string, string>): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const { origin, pathname } = new URL(location, from);
  return origin + pathname;
}
