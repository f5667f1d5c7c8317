import { startContainerBackend } from '../backend-container.js';
import { authority } from '../../network/endpoints.js';
import { newSecret } from '../../core/secret.js';
import type { StartContext, StartedServer } from '../../core/contract.js';
import { serverNameOf } from './s3-client.js';
import { s3Image } from './s3-images.js';

/** Starts an S3 server of a known kind from its image, with generated keys. */
export async function startContainer(context: StartContext, image: string): Promise<StartedServer<'s3'>> {
  const kind = s3Image(image);
  const { title, port, command } = kind;
  const keys = { accessKeyId: newSecret(20), secretAccessKey: newSecret(40) };
  return startContainerBackend(context, {
    product: 's3',
    title,
    image,
    port,
    spec: () => ({ env: kind.env(keys), ...(command === undefined ? {} : { command }) }),
    connection: (endpoint) => ({
      endpoint: `http://${authority(endpoint)}`,
      region: 'us-east-1',
      ...keys,
      forcePathStyle: true,
    }),
    // None of them tells its version.
    versionOf: async (connection, timeoutMs) => {
      await serverNameOf(connection, timeoutMs);
      return `${title} (${image})`;
    },
  });
}
