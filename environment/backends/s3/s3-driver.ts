import { existingServer } from '../existing-server.js';
import { reach, REACH_MS, type Verdict } from '../../network/reach.js';
import type { S3Connection, StartedServer } from '../../core/contract.js';
import { serverNameOf } from './s3-client.js';

/** Checks the keys at an S3 that runs already. */
export async function connectExisting(connection: S3Connection): Promise<StartedServer<'s3'>> {
  const target = {
    title: 'S3',
    where: connection.endpoint,
    variable: 'S3_ENDPOINT',
    loginVariables: 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY',
    user: connection.accessKeyId,
  };
  const name = await reach(target, () => serverNameOf(connection, REACH_MS), verdict);
  return existingServer('s3', name === '' ? 'S3' : `S3 (${name})`, connection, () => serverNameOf(connection));
}

function verdict(error: unknown): Verdict {
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status === 401 || status === 403 ? 'login' : 'other';
}
