import pg from 'pg';
import type { SqlConnection } from '../../core/contract.js';

/** Asks a server for its version: the cheapest request that proves that it serves these credentials. */
export async function versionOf(connection: SqlConnection, timeoutMs = 5_000): Promise<string> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs });
  // A connection that breaks after its work is done has nobody to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return `PostgreSQL ${rows[0]?.server_version ?? ''}`.trim();
  } finally {
    await client.end().catch(() => undefined);
  }
}
