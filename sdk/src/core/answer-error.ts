import { isLoginPage } from './authentication.js';
import { SdcApiError, SdcAuthenticationError, type SdcError } from './errors.js';
import type { TransportAnswer } from './transport.js';

/** Who speaks to whom; `clean` takes secrets out of what the other side says. */
export interface Parties {
  baseUrl: string;
  username: string;
  clean: (said: string) => string;
}

/** The error that an answer stands for; undefined when it is what was asked for. */
export function answerError(answer: TransportAnswer, endpoint: string, parties: Parties): SdcError | undefined {
  const { status, headers } = answer;
  const isPage = (headers['content-type'] ?? '').includes('html');
  if (status < 300 && !isPage) return undefined;
  const body = answer.body.toString('utf8');
  if (isControlHubAnswer(status, headers)) return managedByControlHub(parties.baseUrl);
  if (status === 401) return isDigest(headers) ? digest(parties) : wrongPassword(parties);
  if (status === 403) return forbidden(endpoint, body, parties);
  if (status < 400 || (isPage && isLoginPage(body))) return loginPage(endpoint, parties);
  return isPage ? pageError(status, endpoint, parties) : apiError(status, body, endpoint, parties);
}

/** `SDC_LOGIN_REFUSED` */
export function wrongPassword({ baseUrl, username }: Parties): SdcAuthenticationError {
  return new SdcAuthenticationError(
    'SDC_LOGIN_REFUSED',
    `${baseUrl} refuses the user '${username}' with this password.`,
    { nextStep: 'Check SDC_USERNAME and SDC_PASSWORD, or what you gave to connect().' },
  );
}

function isDigest(headers: Record<string, string>): boolean {
  const asked = headers['www-authenticate'] ?? '';
  return /\bdigest\b/i.test(asked) && !/\bbasic\b/i.test(asked);
}

function digest({ baseUrl }: Parties): SdcAuthenticationError {
  return new SdcAuthenticationError(
    'SDC_LOGIN_REFUSED',
    `${baseUrl} asks for digest authentication, which this SDK does not speak.`,
    { nextStep: 'Set http.authentication to form or basic in sdc.properties.' },
  );
}

function forbidden(endpoint: string, body: string, { baseUrl, username, clean }: Parties): SdcAuthenticationError {
  const { message, code } = readRefusal(body);
  const said = message === undefined ? '' : `: ${clean(message).replace(/\.$/, '')}`;
  return new SdcAuthenticationError(
    'SDC_FORBIDDEN',
    `The user '${username}' may not ${endpoint} at ${baseUrl}${said}.`,
    {
      sdcCode: code,
      nextStep: 'Give the user the role that this takes (creator, manager or admin), or the permission (pipeline.acl).',
    },
  );
}

function loginPage(endpoint: string, { baseUrl }: Parties): SdcAuthenticationError {
  return new SdcAuthenticationError(
    'SDC_LOGIN_EXPIRED',
    `${baseUrl} shows a login page in place of an answer to ${endpoint}.`,
    { nextStep: 'Log in again; an engine that Control Hub manages accepts no local users.' },
  );
}

function pageError(status: number, endpoint: string, { baseUrl }: Parties): SdcApiError {
  const answer = { status, sdcCode: undefined, endpoint };
  if (status === 404 || status === 405 || status === 501) {
    return new SdcApiError(`${endpoint} failed with ${status}: ${baseUrl} has nothing there.`, answer, {
      nextStep: 'Either what the path names does not exist, or this version of Data Collector cannot do it.',
    });
  }
  return new SdcApiError(
    `${endpoint} failed with ${status}: ${baseUrl}, or a proxy before it, answered with a page in place of a reason.`,
    answer,
    { nextStep: 'See the log of the Data Collector, and into that of the proxy if there is one.' },
  );
}

function apiError(status: number, body: string, endpoint: string, { clean }: Parties): SdcApiError {
  const { message, code } = readRefusal(body);
  const said = clean(message ?? body.trim().slice(0, 500));
  return new SdcApiError(`${endpoint} failed with ${status}: ${said || 'no reason given'}`, {
    status,
    sdcCode: code,
    endpoint,
  });
}

export interface Refusal {
  message?: string | undefined;
  /** SDC's own code, such as `CONTAINER_0200`. */
  code?: string | undefined;
}

/** SDC says why it refuses in one of two ways: `{ RemoteException }`, or `{ messages }` from user management. */
export function readRefusal(body: string): Refusal {
  const parsed = parsedOrNothing(body);
  const [first] = Array.isArray(parsed['messages']) ? (parsed['messages'] as unknown[]) : [];
  const said = fieldsOf(parsed['RemoteException'] ?? first);
  const message = [said['localizedMessage'], said['message']].find((one) => typeof one === 'string');
  const code = [said['errorCode'], said['code']].find((one) => typeof one === 'string');
  return { message, code };
}

/** An error page of a proxy need not be JSON. */
function parsedOrNothing(body: string): Record<string, unknown> {
  try {
    return fieldsOf(JSON.parse(body));
  } catch {
    return {};
  }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** An engine that Control Hub manages knows no local users: neither login nor start would get anywhere. */
export function managedByControlHub(baseUrl: string): SdcAuthenticationError {
  return new SdcAuthenticationError(
    'SDC_CONTROL_HUB',
    `The Data Collector at ${baseUrl} is registered with Control Hub, which this SDK does not speak to.`,
    { nextStep: 'Use a Data Collector that is not registered, or unregister this one.' },
  );
}

/** A refusal or redirect that only the single sign-on of Control Hub gives. */
export function isControlHubAnswer(status: number, headers: Record<string, string>): boolean {
  if (status < 300) return false;
  const location = headers['location'] ?? '';
  return (
    Object.keys(headers).some((name) => name.startsWith('x-ss-')) ||
    /\/security\/_?login|\/sch\b|controlhub|hub\.streamsets|\/aster\b|cloud\.streamsets/i.test(location)
  );
}
