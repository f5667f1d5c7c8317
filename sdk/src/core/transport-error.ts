import type { Parties } from './answer-error.js';
import { SdcConnectionError, SdcTimeoutError, type SdcError } from './errors.js';
import { BROKEN } from './retry.js';

/** A call that got no answer. */
export interface FailedCall {
  /** Method and path. */
  endpoint: string;
  /** Milliseconds that it was given. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/** Why a call got no answer. Playwright's own message prints every request header; only its first line is kept, cleaned. */
export function transportError(
  error: unknown,
  { endpoint, timeout, signal }: FailedCall,
  { baseUrl, clean }: Parties,
): SdcError {
  const text = error instanceof Error ? error.message : String(error);
  const reason = clean((text.split('\n')[0] ?? '').replace(/^apiRequestContext\.\w+:\s*/, ''));
  const cause = new Error(reason);
  if (signal?.aborted) {
    return new SdcTimeoutError('SDC_ABORTED', `${endpoint} at ${baseUrl} was given up.`, { cause });
  }
  if (/timeout|timed out/i.test(reason)) {
    return new SdcTimeoutError('SDC_CALL_TIMEOUT', `${endpoint} at ${baseUrl} took longer than ${timeout} ms.`, {
      cause,
      nextStep: 'Give the call a longer timeout, or see the log of the Data Collector.',
    });
  }
  if (/certificate|altname|ERR_TLS|ERR_SSL|EPROTO|SSL routines/.test(reason)) {
    return new SdcConnectionError(
      'SDC_CERTIFICATE',
      `The certificate of ${baseUrl} is not to be trusted (${reason}).`,
      { cause, nextStep: "Give the certificate of the authority that signed it to connect() as 'ca'." },
    );
  }
  if (BROKEN.test(reason) && !endpoint.startsWith('GET')) {
    return new SdcConnectionError(
      'SDC_CONNECTION_LOST',
      `The connection to ${baseUrl} broke before ${endpoint} was answered (${reason}).`,
      { cause, nextStep: 'See whether it has happened before you repeat it.' },
    );
  }
  return new SdcConnectionError('SDC_UNREACHABLE', `No Data Collector answers at ${baseUrl} (${reason}).`, {
    cause,
    nextStep: 'Check the URL, and that the Data Collector runs.',
  });
}

export function connectionClosed(baseUrl: string): SdcConnectionError {
  return new SdcConnectionError('SDC_CLOSED', `The connection to ${baseUrl} has been closed.`, {
    nextStep: 'Connect again, and call close() when all is done.',
  });
}
