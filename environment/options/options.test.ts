import { _baseTest as test, expect } from '@playwright/test';
import { optionsFromEnvironment } from './options.js';

test('without variables, all servers are started', () => {
  expect(optionsFromEnvironment({})).toEqual({ existing: {} });
  expect(optionsFromEnvironment({ SDC_URL: '', STF_KEEP: '' })).toEqual({ existing: {} });
});

test('every variable is read', () => {
  const options = optionsFromEnvironment({
    SDC_VERSION: '4.0.0',
    SDC_ENV: 'docker',
    SDC_IMAGE: 'registry.example.com:5000/sdc/core',
    SDC_LIBS_IMAGE: 'acme/libs',
    STF_BUILD_MISMATCH: 'warn',
    STF_BUILD_LABEL: 'com.acme.commit, revision',
    SDC_JDBC_DRIVERS: '/drivers/a.jar:/drivers/b.jar',
    SDC_HEAP_MB: '1024',
    SDC_PORT: '18630',
    SDC_STAGE_LIBS_DIR: '/opt/libs',
    SDC_STAGE_LIBS_MODE: 'only',
    SDC_USER_LIBS_DIR: '/opt/user',
    SDC_STATIC_WEB_DIR: '/opt/web',
    STF_KEEP: '1',
    STF_BACKENDS: 'docker',
    POSTGRES_IMAGE: 'registry.example.com:5000/postgres:17',
    S3_IMAGE: 'minio/minio@sha256:abc',
    SDC_ADDRESS_MAP: 'LocalHost:5432=postgres:5432, [::1]:3307=mysql:3306',
    SDC_URL: 'http://sdc:18630/',
    POSTGRES_URL: 'postgres://u%40x:p%25w@db/orders',
    MYSQL_URL: 'mysql://root:secret@[::1]:3307/shop',
    KAFKA_BROKERS: 'one:9092, two:9093',
    KAFKA_USERNAME: 'k',
    KAFKA_PASSWORD: 'kp',
    S3_ENDPOINT: 'http://localhost:9000/',
    S3_ACCESS_KEY_ID: 'id',
    S3_SECRET_ACCESS_KEY: 'key',
  });
  expect(options).toEqual({
    sdcVersion: '4.0.0',
    sdcEnv: 'docker',
    sdcImage: 'registry.example.com:5000/sdc/core',
    sdcLibsImage: 'acme/libs',
    buildMismatch: 'warn',
    buildLabels: ['com.acme.commit', 'revision'],
    jdbcDrivers: ['/drivers/a.jar', '/drivers/b.jar'],
    sdcHeapMb: 1024,
    sdcPort: 18630,
    stageLibsDir: '/opt/libs',
    stageLibsMode: 'only',
    userLibsDir: '/opt/user',
    staticWebDir: '/opt/web',
    keep: true,
    backends: 'docker',
    images: { postgres: 'registry.example.com:5000/postgres:17', s3: 'minio/minio@sha256:abc' },
    sdcAddressMap: { 'localhost:5432': 'postgres:5432', '[::1]:3307': 'mysql:3306' },
    existing: {
      sdc: { url: 'http://sdc:18630', username: 'admin', password: 'admin' },
      postgres: { host: 'db', port: 5432, user: 'u@x', password: 'p%w', database: 'orders' },
      mysql: { host: '::1', port: 3307, user: 'root', password: 'secret', database: 'shop' },
      kafka: { brokers: ['one:9092', 'two:9093'], credentials: { username: 'k', password: 'kp' } },
      s3: {
        endpoint: 'http://localhost:9000',
        region: 'us-east-1',
        accessKeyId: 'id',
        secretAccessKey: 'key',
        forcePathStyle: true,
      },
    },
  });
});

const MALFORMED: [string, Record<string, string>, RegExp][] = [
  [
    'an address that lacks its counterpart',
    { SDC_ADDRESS_MAP: 'localhost:5432' },
    /^SDC_ADDRESS_MAP contains "localhost:5432". .*such as localhost:5432=postgres:5432/,
  ],
  [
    'an unknown source of the Data Collector',
    { SDC_ENV: 'podman' },
    /^SDC_ENV is "podman". Give one of embedded, docker/,
  ],
  [
    'a tag in the repository',
    { SDC_IMAGE: 'acme/sdc:4.0.0' },
    /^SDC_IMAGE is "acme\/sdc:4.0.0". .*the tag is SDC_VERSION/,
  ],
  ['an unknown action for a build mismatch', { STF_BUILD_MISMATCH: 'ignore' }, /^STF_BUILD_MISMATCH is "ignore"/],
  ['no name of a label', { STF_BUILD_LABEL: ' , ' }, /^STF_BUILD_LABEL is " , "/],
  ['an SDC_URL without a scheme', { SDC_URL: 'localhost:18630' }, /^SDC_URL begins with localhost:/],
  ['an SDC_URL that is not a URL', { SDC_URL: 'sdc' }, /^SDC_URL is not a URL. Give it as http:\/\/localhost:18630/],
  [
    'a login in SDC_URL',
    { SDC_URL: 'http://a:topsecret@sdc' },
    /^SDC_URL contains a login. Give the login as SDC_USERNAME/,
  ],
  [
    'another database in POSTGRES_URL',
    { POSTGRES_URL: 'mysql://u:topsecret@db/x' },
    /^POSTGRES_URL begins with mysql:/,
  ],
  [
    'no database in POSTGRES_URL',
    { POSTGRES_URL: 'postgres://u:topsecret@db' },
    /^POSTGRES_URL lacks its host, user or database/,
  ],
  ['parameters in MYSQL_URL', { MYSQL_URL: 'mysql://u:topsecret@db/x?ssl=1' }, /^MYSQL_URL has parameters/],
  ['a stray % in MYSQL_URL', { MYSQL_URL: 'mysql://u:topsecret%@db/x' }, /^MYSQL_URL has a % that/],
  ['a broker without a port', { KAFKA_BROKERS: 'one:9092,two' }, /^KAFKA_BROKERS contains "two"/],
  ['a broker with port 0', { KAFKA_BROKERS: 'one:0' }, /^KAFKA_BROKERS contains "one:0"/],
  ['no broker at all', { KAFKA_BROKERS: ' , ' }, /^KAFKA_BROKERS does not name a broker/],
  ['half a Kafka login', { KAFKA_BROKERS: 'one:9092', KAFKA_PASSWORD: 'topsecret' }, /^KAFKA_USERNAME is missing/],
  ['an S3 endpoint without a key', { S3_ENDPOINT: 'http://s3' }, /^S3_ACCESS_KEY_ID is missing/],
  ['a port out of range', { SDC_PORT: '70000' }, /^SDC_PORT is "70000". Give a whole number/],
  ['a heap in words', { SDC_HEAP_MB: '1g' }, /^SDC_HEAP_MB is "1g"/],
  ['an unclear flag', { STF_KEEP: 'maybe' }, /^STF_KEEP is "maybe". Give 1 or 0./],
  [
    'an unknown mode of stage libraries',
    { SDC_STAGE_LIBS_MODE: 'both' },
    /^SDC_STAGE_LIBS_MODE is "both". Give one of add, only./,
  ],
];

for (const [what, env, message] of MALFORMED) {
  test(`${what} is rejected, without secrets in the error`, () => {
    const error = thrown(() => optionsFromEnvironment(env));
    expect(error).toMatchObject({ code: 'OPTION_INVALID', message: expect.stringMatching(message) });
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain('topsecret');
  });
}

function thrown(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
