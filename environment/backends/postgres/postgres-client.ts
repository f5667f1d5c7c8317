import pg from 'pg';
import type { SqlConnection } from '../sql/sql-url.js';

/** The server's version, from the cheapest request that requires the login. */
export async function versionOf(connection: SqlConnection, timeoutMs = 5_000): Promise<string> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs });
  // An error after the query is not relevant.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return `PostgreSQL ${rows[0]?.server_version ?? ''}`.trim();
  } finally {
    await client.end().catch(() => undefined);
  }
}
