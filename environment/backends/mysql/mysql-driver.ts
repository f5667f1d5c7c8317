import { existingServer } from '../existing-server.js';
import { reach, REACH_MS, type Verdict } from '../../network/reach.js';
import type { SqlConnection, StartedServer } from '../../core/contract.js';
import { versionOf } from './mysql-client.js';

/** Checks the login at a MySQL that runs already. */
export async function connectExisting(connection: SqlConnection): Promise<StartedServer<'mysql'>> {
  const { host, port, user } = connection;
  const variable = 'MYSQL_URL';
  const target = { title: 'MySQL', where: `${host}:${port}`, variable, loginVariables: variable, user };
  const version = await reach(target, () => versionOf(connection, REACH_MS), verdict);
  return existingServer('mysql', version, connection, () => versionOf(connection));
}

const LOGIN_ERRORS = ['ER_ACCESS_DENIED_ERROR', 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR', 'ER_ACCOUNT_HAS_BEEN_LOCKED'];

function verdict(error: unknown): Verdict {
  const { code } = error as { code?: string };
  if (LOGIN_ERRORS.includes(code ?? '')) return 'login';
  return code === 'ER_BAD_DB_ERROR' || code === 'ER_DBACCESS_DENIED_ERROR' ? 'database' : 'other';
}
