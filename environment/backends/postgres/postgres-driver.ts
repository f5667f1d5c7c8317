import { existingServer } from '../existing-server.js';
import { reach, REACH_MS, type Verdict } from '../../network/reach.js';
import type { SqlConnection, StartedServer } from '../../core/contract.js';
import { versionOf } from './postgres-client.js';

/** Checks the login at a PostgreSQL that runs already. */
export async function connectExisting(connection: SqlConnection): Promise<StartedServer<'postgres'>> {
  const { host, port, user } = connection;
  const variable = 'POSTGRES_URL';
  const target = { title: 'PostgreSQL', where: `${host}:${port}`, variable, loginVariables: variable, user };
  const version = await reach(target, () => versionOf(connection, REACH_MS), verdict);
  return existingServer('postgres', version, connection, () => versionOf(connection));
}

/** SQLSTATE class 28 is about authorization; 3D000 is an unknown database. */
function verdict(error: unknown): Verdict {
  const state = String((error as { code?: unknown }).code);
  if (state.startsWith('28')) return 'login';
  return state === '3D000' ? 'database' : 'other';
}
