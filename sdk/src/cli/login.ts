import { Connection } from '../connection.js';
import type { Definitions } from '../definitions/types.js';
import { UsageError } from './arguments.js';
import { readText, type Terminal } from './files.js';

export const LOGIN_OPTIONS = {
  url: { type: 'string' },
  user: { type: 'string' },
  ca: { type: 'string' },
} as const;

export interface LoginValues {
  url?: string;
  user?: string;
  ca?: string;
}

/** What a Data Collector that runs has, and its version; the password comes from `SDC_PASSWORD`. */
export async function liveDefinitions(
  { url, user, ca }: LoginValues,
  { env }: Terminal,
): Promise<{ definitions: Definitions; version: string }> {
  if (url === undefined) throw new UsageError('Say which Data Collector: --url http://localhost:18630');
  const password = env['SDC_PASSWORD'];
  if (password === undefined || password === '') {
    throw new UsageError('There is no password: put it into the environment variable SDC_PASSWORD.');
  }
  const connection = await Connection.open(url, {
    username: user ?? env['SDC_USERNAME'] ?? 'admin',
    password,
    ...(ca === undefined ? {} : { ca: await readText(ca) }),
  });
  try {
    return { definitions: await connection.session.definitions(), version: connection.info.version };
  } finally {
    await connection.close();
  }
}
