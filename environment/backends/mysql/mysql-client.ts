import { createConnection } from 'mysql2/promise';
import type { SqlConnection } from '../../core/contract.js';

/** Asks a server for its version: the cheapest request that proves that it serves these credentials. */
export async function versionOf(connection: SqlConnection, timeoutMs = 5_000): Promise<string> {
  const client = await createConnection({ ...connection, connectTimeout: timeoutMs });
  // A connection that breaks after its work is done has nobody to tell.
  client.on('error', () => undefined);
  try {
    const [rows] = await client.query({ sql: 'select version() as version', timeout: timeoutMs });
    const version = (rows as { version: string }[])[0]?.version ?? '';
    return version.includes('MariaDB') ? `MariaDB ${version.replace(/-MariaDB.*/, '')}` : `MySQL ${version}`;
  } finally {
    await client.end().catch(() => client.destroy());
  }
}
