import type { S3Connection } from './s3-client.js';
import { invalidOption, parseUrl } from '../../core/option.js';
import { newSecret } from '../../core/secret.js';
import { authority, withoutBrackets } from '../../network/endpoints.js';
import type { BackendDriver } from '../driver.js';
import type { S3ForTest } from './s3-for-test.js';
import { s3Image } from './s3-images.js';

const ENDPOINT = 'S3_ENDPOINT';
const ACCESS_KEY = 'S3_ACCESS_KEY_ID';
const SECRET_KEY = 'S3_SECRET_ACCESS_KEY';
const REGION = 'S3_REGION';
const DEFAULT_REGION = 'us-east-1';

const POM = new URL('pom.xml', import.meta.url);

export const s3Driver: BackendDriver<S3Connection, S3ForTest, 's3'> = {
  name: 's3',
  title: 'S3',
  variables: [
    { variable: ENDPOINT, description: 'an S3 server: `http://host:9000`', defaultText: 'embedded S3Proxy' },
    { variable: ACCESS_KEY, description: 'the access key there' },
    { variable: SECRET_KEY, description: 'the secret key there', secret: true },
    { variable: REGION, description: 'the region there', defaultText: DEFAULT_REGION },
  ],
  loginVariables: [ACCESS_KEY, SECRET_KEY],
  image: {
    variable: 'S3_IMAGE',
    default: 'andrewgaul/s3proxy:4.1.1',
    description: 'image of an S3 server: S3Proxy, MinIO or S3Mock',
  },
  stageLibrary: 'aws-lib',
  pom: POM,

  parse(read) {
    const endpoint = read(ENDPOINT);
    if (endpoint === undefined) return undefined;
    const url = parseUrl(ENDPOINT, endpoint, ['http:', 'https:'], 'http://localhost:9000');
    if (url.username !== '' || url.password !== '') {
      throw invalidOption(ENDPOINT, 'contains a login', `Give the login as ${ACCESS_KEY} and ${SECRET_KEY}.`);
    }
    const needed = (variable: string): string => {
      const value = read(variable);
      if (value === undefined) throw invalidOption(variable, 'is missing', `${ENDPOINT} is set and needs it.`);
      return value;
    };
    return {
      endpoint: url.href.replace(/\/+$/, ''),
      region: read(REGION) ?? DEFAULT_REGION,
      accessKeyId: needed(ACCESS_KEY),
      secretAccessKey: needed(SECRET_KEY),
      forcePathStyle: true,
    };
  },
  print: ({ endpoint, region, accessKeyId, secretAccessKey }) => ({
    [ENDPOINT]: endpoint,
    [REGION]: region,
    [ACCESS_KEY]: accessKeyId,
    [SECRET_KEY]: secretAccessKey,
  }),
  describe: ({ endpoint, accessKeyId, secretAccessKey }) => ({
    address: endpoint,
    login: `${endpoint}  key ${accessKeyId}, secret ${secretAccessKey}`,
  }),
  user: ({ accessKeyId }) => accessKeyId,
  secrets: ({ accessKeyId, secretAccessKey }) => [accessKeyId, secretAccessKey],
  async withEndpoints(connection, replace) {
    const url = new URL(connection.endpoint);
    const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
    url.host = authority(await replace({ host: withoutBrackets(url.hostname), port }));
    return { ...connection, endpoint: url.href.replace(/\/+$/, '') };
  },

  async probe(connection, timeoutMs) {
    const name = await (await import('./s3-client.js')).serverNameOf(connection, timeoutMs);
    return name === '' ? 'S3' : `S3 (${name})`;
  },
  judge(error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    return status === 401 || status === 403 ? 'login' : 'other';
  },

  open: async (info) => (await import('./s3-for-test.js')).createS3(info),

  startEmbedded: async (context) => (await import('./s3-embedded.js')).startEmbedded(context, POM),

  container(image) {
    const kind = s3Image(image);
    const keys = { accessKeyId: newSecret(20), secretAccessKey: newSecret(40) };
    return {
      title: kind.title,
      port: kind.port,
      spec: () => ({ env: kind.env(keys), ...(kind.command === undefined ? {} : { command: kind.command }) }),
      connection: (endpoint) => ({
        endpoint: `http://${authority(endpoint)}`,
        region: DEFAULT_REGION,
        ...keys,
        forcePathStyle: true,
      }),
      // These servers do not report their version.
      version: (name) => `${kind.title} (${name})`,
    };
  },
};
