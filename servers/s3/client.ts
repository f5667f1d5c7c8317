import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Connection } from '../contract.js';

/** Lists the buckets, which needs the keys, and returns what the server calls itself (empty when it says nothing). */
export async function serverNameOf(connection: S3Connection, timeoutMs = 5_000): Promise<string> {
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = connection;
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle,
    maxAttempts: 1,
  });
  let name = '';
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { headers } = result.response as { headers: Record<string, string> };
      name = headers['server'] ?? '';
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  try {
    await client.send(new ListBucketsCommand({}), { abortSignal: AbortSignal.timeout(timeoutMs) });
    return name;
  } finally {
    client.destroy();
  }
}
