import { kafkaDriver, mysqlDriver, postgresDriver, s3Driver } from '../../environment/backends/registry.js';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { frameworkTest as base } from '../../fixtures/framework-test.js';
import { expect } from '../../fixtures/index.js';
import { connectExisting } from '../../environment/backends/backend-server.js';
import { allowForServers } from '../support/server-time.js';

const test = base.extend<{ silentPort: number; webPort: number }>({
  /** Accepts connections and does not answer. */
  silentPort: async ({}, use) => {
    await serve(() => undefined, use);
  },
  /** Answers each request as a web server does. */
  webPort: async ({}, use) => {
    await serve((socket) => void socket.once('data', () => socket.end('HTTP/1.1 404 Not Found\r\n\r\n')), use);
  },
});

test.beforeEach(({}, testInfo) => {
  allowForServers(testInfo, { backends: 4 });
});

const WRONG = 'wrong-secret-4711';

test.describe('an existing server', () => {
  test('reports its version', async ({ workerServers }) => {
    const [postgres, mysql, kafka, s3] = await Promise.all([
      workerServers.backend(postgresDriver).then(({ connection }) => connectExisting(postgresDriver, connection)),
      workerServers.backend(mysqlDriver).then(({ connection }) => connectExisting(mysqlDriver, connection)),
      workerServers.backend(kafkaDriver).then(({ connection }) => connectExisting(kafkaDriver, connection)),
      workerServers.backend(s3Driver).then(({ connection }) => connectExisting(s3Driver, connection)),
    ]);

    expect(postgres.info).toMatchObject({ source: 'existing', version: expect.stringMatching(/^PostgreSQL \d+\.\d+/) });
    expect(mysql.info.version).toMatch(/^(MariaDB|MySQL) \d+\.\d+/);
    expect(kafka.info.version).toMatch(/^Apache Kafka \(cluster .+\)$/);
    expect(s3.info.version).toMatch(/^S3/);
    for (const server of [postgres, mysql, kafka, s3]) {
      await server.stop();
      expect(await server.healthy()).toBe(true);
    }
  });

  test('rejects a wrong password', async ({ workerServers }) => {
    const { connection: postgres } = await workerServers.backend(postgresDriver);
    const { connection: mysql } = await workerServers.backend(mysqlDriver);
    const { connection: kafka } = await workerServers.backend(kafkaDriver);
    const { connection: s3 } = await workerServers.backend(s3Driver);
    const errors = await Promise.all(
      [
        connectExisting(postgresDriver, { ...postgres, password: WRONG }),
        connectExisting(mysqlDriver, { ...mysql, password: WRONG }),
        connectExisting(kafkaDriver, { ...kafka, credentials: { username: 'stf', password: WRONG } }),
        connectExisting(s3Driver, { ...s3, secretAccessKey: WRONG }),
      ].map(rejection),
    );

    for (const error of errors) {
      expect(error).toMatchObject({ code: 'LOGIN_REFUSED', message: expect.stringContaining('Check the login in') });
      expect(error.message).not.toContain(WRONG);
    }
  });

  test('reports a missing database', async ({ workerServers }) => {
    const { connection: postgres } = await workerServers.backend(postgresDriver);
    const { connection: mysql } = await workerServers.backend(mysqlDriver);

    const errors = await Promise.all([
      rejection(connectExisting(postgresDriver, { ...postgres, database: 'nowhere' })),
      rejection(connectExisting(mysqlDriver, { ...mysql, database: 'nowhere' })),
    ]);

    for (const error of errors) expect(error).toMatchObject({ code: 'DATABASE_MISSING' });
  });
});

test('reports that nothing listens at the address', async () => {
  for (const error of await rejections('127.0.0.1', 1)) {
    expect(error).toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: expect.stringContaining('nothing listens there'),
    });
  }
});

test('reports an unknown host', async () => {
  for (const error of await rejections('no-such-host.invalid', 1)) {
    expect(error).toMatchObject({ code: 'SERVER_UNREACHABLE' });
  }
});

test('reports a server that does not answer', async ({ silentPort }) => {
  for (const error of await rejections('127.0.0.1', silentPort)) {
    expect(error).toMatchObject({
      code: 'SERVER_UNREACHABLE',
      message: expect.stringContaining('it does not respond'),
    });
  }
});

test('reports another kind of server', async ({ webPort }) => {
  for (const error of await rejections('127.0.0.1', webPort)) {
    expect(error.code).toMatch(/^SERVER_(UNUSABLE|UNREACHABLE)$/);
    expect(error.message).not.toContain(WRONG);
  }
});

/** The error of each of the four backends for an address, requested in parallel. */
function rejections(host: string, port: number): Promise<(Error & { code: string })[]> {
  const sql = { host, port, user: 'me', password: WRONG, database: 'db' };
  return Promise.all([
    rejection(connectExisting(postgresDriver, sql)),
    rejection(connectExisting(mysqlDriver, sql)),
    rejection(
      connectExisting(kafkaDriver, { brokers: [`${host}:${port}`], credentials: { username: 'me', password: WRONG } }),
    ),
    rejection(
      connectExisting(s3Driver, {
        endpoint: `http://${host}:${port}`,
        region: 'us-east-1',
        accessKeyId: 'me',
        secretAccessKey: WRONG,
        forcePathStyle: true,
      }),
    ),
  ]);
}

async function rejection(attempt: Promise<unknown>): Promise<Error & { code: string }> {
  try {
    await attempt;
  } catch (error) {
    return error as Error & { code: string };
  }
  throw new Error('The connection was accepted.');
}

async function serve(answer: (socket: Socket) => void, use: (port: number) => Promise<void>): Promise<void> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    // Clients that time out reset the connection.
    socket.on('error', () => undefined);
    answer(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await use((server.address() as AddressInfo).port);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}
