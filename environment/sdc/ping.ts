import { ServerError } from '../core/errors.js';
import type { SdcConnection } from '../core/contract.js';

const TIMEOUT_MS = 5_000;

/** Throws `SDC_UNWELL` when the Data Collector does not respond with success. `GET /public-rest/ping` */
export async function ping(url: string): Promise<void> {
  const response = await fetch(`${url}/public-rest/ping`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  await response.arrayBuffer();
  if (!response.ok) throw new ServerError('SDC_UNWELL', `${url} responds to a ping with status ${response.status}.`);
}

export function answersPing(url: string): Promise<boolean> {
  return ping(url).then(
    () => true,
    () => false,
  );
}

/** The version that the engine reports. `GET /rest/v1/system/info` */
export async function versionOf({ url, username, password }: SdcConnection): Promise<string> {
  const login = Buffer.from(`${username}:${password}`).toString('base64');
  const response = await fetch(`${url}/rest/v1/system/info`, {
    headers: { authorization: `Basic ${login}`, 'x-requested-by': 'sdc-test-framework' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const text = await response.text();
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    if (response.ok && typeof version === 'string') return version;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new ServerError(
    'SDC_LOGIN_REFUSED',
    `The Data Collector at ${url} rejects the login that was written into its configuration (status ${response.status}).`,
    { nextStep: 'Check that the image reads logins from form-realm.properties in SDC_CONF.' },
  );
}
