import { ServerError } from '../core/errors.js';

export interface Target {
  /** `PostgreSQL`. */
  title: string;
  /** `db.example.org:5432`. */
  where: string;
  /** The environment variable that names the server. */
  variable: string;
  /** Where its login is set. */
  loginVariables: string;
  /** Whom the login is for, without the secret. */
  user: string;
}

/** What a client's error says about a server: refused login, missing database, or neither. */
export type Verdict = 'login' | 'database' | 'other';

/** How long an existing server may take to answer. */
export const REACH_MS = 5_000;

const NETWORK: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host is unknown',
  EAI_AGAIN: 'the host cannot be looked up now',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to its network',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
};

/** Asks a server that runs already; what goes wrong becomes a `ServerError` that tells what to correct. */
export async function reach<T>(target: Target, ask: () => Promise<T>, judge: (error: unknown) => Verdict): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw explain(target, error, judge(error));
  }
}

function explain(target: Target, cause: unknown, verdict: Verdict): ServerError {
  const { title, where, variable, loginVariables, user } = target;
  if (verdict === 'login') {
    return new ServerError('LOGIN_REFUSED', `${title} at ${where} refuses the login of ${user}.`, {
      nextStep: `Check the login in ${loginVariables}.`,
      cause,
    });
  }
  if (verdict === 'database') {
    return new ServerError('DATABASE_MISSING', `${title} at ${where} does not have the database.`, {
      nextStep: `Create it, or name another one in ${variable}.`,
      cause,
    });
  }
  const network = NETWORK[codeOf(cause)] ?? (timedOut(cause) ? NETWORK['ETIMEDOUT'] : undefined);
  if (network !== undefined) {
    return new ServerError('SERVER_UNREACHABLE', `${title} at ${where} cannot be reached: ${network}.`, {
      nextStep: `Check that it runs and that ${variable} names it.`,
      cause,
    });
  }
  return new ServerError('SERVER_UNUSABLE', `What runs at ${where} does not answer as ${title} (${textOf(cause)}).`, {
    nextStep: `Check that ${variable} names a ${title} server and how it wants to be spoken to.`,
    cause,
  });
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
