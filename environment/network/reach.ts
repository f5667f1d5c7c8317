import { ServerError } from '../core/errors.js';

/** An existing server, as messages name it. */
export interface ReachTarget {
  /** `PostgreSQL`. */
  title: string;
  /** `db.example.org:5432/orders`. */
  address: string;
  /** The environment variable that names the server. */
  variable: string;
  /** Where its login is set. */
  loginVariables: readonly string[];
  /** Whom the login is for, without the secret. */
  user: string;
}

/** What a client's error says about a server: it refuses the login, lacks the database, or neither. */
export type FailureKind = 'login' | 'database' | 'other';

/** How long an existing server may take to answer. */
export const REACH_MS = 5_000;

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host is unknown',
  EAI_AGAIN: 'the host name cannot be resolved now',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to its network',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
};

/** Sends a request to an existing server; a failure becomes a `ServerError` that says what to correct. */
export async function reach<T>(
  target: ReachTarget,
  ask: () => Promise<T>,
  judge: (error: unknown) => FailureKind,
): Promise<T> {
  try {
    return await ask();
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
      nextStep: `Create it, or name another one in ${variable}.`,
      cause,
    });
  }
  const network = NETWORK[codeOf(cause)] ?? (timedOut(cause) ? NETWORK['ETIMEDOUT'] : undefined);
  if (network !== undefined) {
    return new ServerError('SERVER_UNREACHABLE', `${title} at ${address} cannot be reached: ${network}.`, {
      nextStep: `Check that it runs and that ${variable} names it.`,
      cause,
    });
  }
  return new ServerError(
    'SERVER_UNUSABLE',
    `The server at ${address} does not answer as ${title} does (${textOf(cause)}).`,
    {
      nextStep: `Check that ${variable} names a ${title} server, and whether it requires TLS.`,
      cause,
    },
  );
}

/** The system's code, also of errors that carry it inside (several addresses, a client's own error around it). */
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
