import { ServerError } from '../../core/errors.js';

export interface S3Keys {
  accessKeyId: string;
  secretAccessKey: string;
}

/** How to run one kind of S3 server from its image. */
export interface S3Image {
  title: string;
  port: number;
  env(keys: S3Keys): Record<string, string>;
  command?: string[];
}

/** By the last part of the image's name, so that copies in other registries are recognized. */
const KNOWN: Record<string, S3Image> = {
  s3proxy: {
    title: 'S3Proxy',
    port: 80,
    env: ({ accessKeyId, secretAccessKey }) => ({
      S3PROXY_ENDPOINT: 'http://0.0.0.0:80',
      S3PROXY_AUTHORIZATION: 'aws-v2-or-v4',
      S3PROXY_IDENTITY: accessKeyId,
      S3PROXY_CREDENTIAL: secretAccessKey,
      // In memory, like the embedded server.
      JCLOUDS_PROVIDER: 'transient-nio2',
      LOG_LEVEL: 'warn',
    }),
  },
  minio: {
    title: 'MinIO',
    port: 9000,
    env: ({ accessKeyId, secretAccessKey }) => ({
      MINIO_ROOT_USER: accessKeyId,
      MINIO_ROOT_PASSWORD: secretAccessKey,
      MINIO_BROWSER: 'off',
    }),
    command: ['server', '/data'],
  },
  s3mock: {
    title: 'S3Mock',
    port: 9090,
    // It requires no keys.
    env: () => ({}),
  },
};

/** Throws `OPTION_INVALID` for an unknown image. */
export function s3Image(image: string): S3Image {
  const known = KNOWN[repositoryOf(image).split('/').at(-1) ?? ''];
  if (known !== undefined) return known;
  throw new ServerError('OPTION_INVALID', `S3_IMAGE is ${image}, which is not a supported S3 server.`, {
    nextStep: `Give an image of one of ${Object.keys(KNOWN).join(', ')}, or start it yourself and set S3_ENDPOINT.`,
  });
}

/** The name of an image without its tag and digest; the colon of a registry's port is not a tag's. */
function repositoryOf(image: string): string {
  return image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
}
