import { ListBucketsCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

export interface S3Connection {
  endpoint: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
}

export function s3Client(connection: S3Connection, options: S3ClientConfig = {}): S3Client {
  // package.json lists the supported Node versions.
  // eslint-disable-next-line no-restricted-properties -- the library's own variable, for which it has no option
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = connection;
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle,
    // Not every S3 server supports the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...options,
  });
}

/** Lists the buckets, which requires the keys. @returns the `Server` header, or an empty string */
export async function serverNameOf(connection: S3Connection, timeoutMs = 5_000): Promise<string> {
  const client = s3Client(connection, { maxAttempts: 1 });
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
