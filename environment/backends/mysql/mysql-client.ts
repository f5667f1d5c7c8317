import { createConnection } from 'mysql2/promise';
import type { SqlConnection } from '../sql/sql-url.js';

/** The server's version, from the cheapest request that requires the login. */
export async function versionOf(connection: SqlConnection, timeoutMs = 5_000): Promise<string> {
  const client = await createConnection({ ...connection, connectTimeout: timeoutMs });
  // An error after the query is not relevant.
  client.on('error', () => undefined);
  try {
    const [rows] = await client.query({ sql: 'select version() as version', timeout: timeoutMs });
    const version = (rows as { version: string }[])[0]?.version ?? '';
    return version.includes('MariaDB') ? `MariaDB ${version.replace(/-MariaDB.*/, '')}` : `MySQL ${version}`;
  } finally {
    await client.end().catch(() => client.destroy());
  }
}
