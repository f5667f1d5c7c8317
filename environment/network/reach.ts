import { ServerError } from '../core/errors.js';

/** Describes an existing server in messages. */
export interface ReachTarget {
  /** `PostgreSQL`. */
  title: string;
  /** `db.example.org:5432/orders`. */
  address: string;
  /** The environment variable with the server's address. */
  variable: string;
  /** The environment variables with its login. */
  loginVariables: readonly string[];
  /** The user of the login. */
  user: string;
}

/** The cause of a client's error: the server rejects the login, the database is missing, or another one. */
export type FailureKind = 'login' | 'database' | 'other';

/** The timeout of a request to an existing server. */
export const REACH_MS = 5_000;

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host is unknown',
  EAI_AGAIN: 'the host name cannot be resolved now',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to its network',
  ETIMEDOUT: 'it does not respond',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
};

/** Sends a request to an existing server; a failure becomes a `ServerError` that says what to correct. */
export async function reach<T>(
  target: ReachTarget,
  request: () => Promise<T>,
  judge: (error: unknown) => FailureKind,
): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw explain(target, error, judge(error));
  }
}

function explain(target: ReachTarget, cause: unknown, kind: FailureKind): ServerError {
  const { title, address, variable, loginVariables, user } = target;
  if (kind === 'login') {
    return new ServerError('LOGIN_REFUSED', `${title} at ${address} refuses the login of ${user}.`, {
      nextStep: `Check the login in ${loginVariables.join(' and ')}.`,
      cause,
    });
  }
  if (kind === 'database') {
    return new ServerError('DATABASE_MISSING', `${title} at ${address} does not have the database.`, {
      nextStep: `Create it, or set another one in ${variable}.`,
      cause,
    });
  }
  const network = NETWORK[codeOf(cause)] ?? (timedOut(cause) ? NETWORK['ETIMEDOUT'] : undefined);
  if (network !== undefined) {
    return new ServerError('SERVER_UNREACHABLE', `${title} at ${address} cannot be reached: ${network}.`, {
      nextStep: `Check that it runs and that ${variable} has its address.`,
      cause,
    });
  }
  return new ServerError(
    'SERVER_UNUSABLE',
    `The server at ${address} does not respond like ${title} (${textOf(cause)}).`,
    {
      nextStep: `Check that ${variable} has the address of a ${title} server, and whether it requires TLS.`,
      cause,
    },
  );
}

/** The system's error code, also from nested errors (one error per address, or a client's own error around it). */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && code in NETWORK) return code;
  const inner = error instanceof AggregateError ? (error.errors[0] as unknown) : error.cause;
  return inner === undefined ? '' : codeOf(inner);
}

function timedOut(error: unknown): boolean {
  return error instanceof Error && (/time(d)?[ -]?out/i.test(error.message) || error.name === 'AbortError');
}

function textOf(error: unknown): string {
  return (error instanceof Error ? error.message || error.name : String(error)).replace(/\.$/, '');
}
