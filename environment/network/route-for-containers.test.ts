import { machineFrom } from '../options/machine-options.js';
import type { KafkaConnection } from '../backends/kafka/kafka-client.js';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { kafkaDriver } from '../backends/kafka/kafka-driver.js';
import { postgresDriver } from '../backends/postgres/postgres-driver.js';
import { expect, _baseTest as base } from '@playwright/test';
import type { OwnedProcess, ServerInfo, StartContext, StartedServer } from '../core/contract.js';
import type { SqlConnection } from '../backends/sql/sql-url.js';
import { startOwned } from '../process/owned.js';
import { withRouteForContainers } from './route-for-containers.js';

const machine = machineFrom(process.env);

interface DockerSetup {
  desktop?: boolean;
  rootless?: boolean;
  /** The daemon is on this machine. Default: true. */
  local?: boolean;
  /** On Linux any address of 127.0.0.0/8 works: a second one replaces this machine's address in the run's network. */
  gateway?: string;
}

interface Fixtures {
  /** The port of a server on loopback that sends `it is me`. */
  port: number;
  /** A context with such a Docker daemon; its processes are added to `spawned`. */
  contextIn: (setup: DockerSetup) => StartContext;
  spawned: OwnedProcess[];
}

const test = base.extend<Fixtures>({
  port: async ({}, use) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined); // a readiness probe disconnects before it has read
      socket.end('it is me');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    await use((server.address() as AddressInfo).port);
    server.close();
  },

  spawned: async ({}, use) => {
    const processes: OwnedProcess[] = [];
    await use(processes);
    await Promise.all(processes.map((process) => process.stop({ signal: 'SIGKILL' })));
  },

  contextIn: async ({ spawned }, use, testInfo) => {
    await use(({ desktop = false, rootless = false, local = true, gateway }) => ({
      directory: testInfo.outputPath(),
      machine,
      progress: () => undefined,
      signal: new AbortController().signal,
      spawn: (spec) => {
        const process = startOwned(spec, { diesWithOwner: true, env: machine.env });
        spawned.push(process);
        return process;
      },
      docker: () =>
        Promise.resolve({
          client: { facts: { desktop, rootless, local, endpoint: 'tcp://docker:2376' } },
          gateway,
        }) as unknown as ReturnType<StartContext['docker']>,
      watchContainer: () => undefined,
    }));
  },
});

const postgres = { ...postgresDriver, variable: 'POSTGRES_URL', advertisesAddress: false };
const kafkaTarget = { ...kafkaDriver, variable: 'KAFKA_BROKERS', advertisesAddress: true };

const login = { user: 'u', password: 'p', database: 'd' };

function sqlServer(
  host: string,
  port: number,
  more: Partial<StartedServer<SqlConnection>> = {},
  source: ServerInfo['source'] = 'embedded',
): StartedServer<SqlConnection> {
  const connection: SqlConnection = { host, port, ...login };
  return {
    info: { product: 'postgres', source, version: '', connection, logFiles: [] },
    healthy: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
    ...more,
  };
}

test("the address of a server in the run's network or on another machine is not changed", async ({
  contextIn,
  spawned,
}) => {
  const context = contextIn({});
  const inNetwork = { host: 'postgres-1', port: 5432, ...login };
  const container = sqlServer('127.0.0.1', 32_768, { advertised: inNetwork }, 'docker');

  expect(await withRouteForContainers(context, postgres, container).forContainers()).toEqual(inNetwork);
  const elsewhere = withRouteForContainers(context, postgres, sqlServer('db.example.com', 5432, {}, 'existing'));
  expect(await elsewhere.forContainers()).toEqual({ host: 'db.example.com', port: 5432, ...login });
  const named = sqlServer('host.docker.internal', 5432, {}, 'existing');
  expect(await withRouteForContainers(context, postgres, named).forContainers()).toEqual(named.info.connection);
  expect(spawned).toEqual([]);
});

test('with Docker Desktop the address is a host name', async ({ contextIn, spawned }) => {
  const server = withRouteForContainers(contextIn({ desktop: true }), postgres, sqlServer('localhost', 5432));

  expect(await server.forContainers()).toEqual({ host: 'host.docker.internal', port: 5432, ...login });
  expect(spawned).toEqual([]);
});

for (const [source, gateway, nextStep] of [
  // An address for documentation: no machine has it.
  ['embedded', '192.0.2.1', 'Set STF_BACKENDS=docker to run it in the network of the Data Collector.'],
  [
    'existing',
    '192.0.2.1',
    'Set POSTGRES_URL to an address that containers can reach, or unset POSTGRES_URL and set STF_BACKENDS=docker.',
  ],
  ['embedded', undefined, 'Set STF_BACKENDS=docker to run it in the network of the Data Collector.'],
] as const) {
  test(`an ${source} server cannot be reached from containers on another machine (gateway ${gateway})`, async ({
    contextIn,
  }) => {
    const context = contextIn(gateway === undefined ? {} : { gateway });
    const server = withRouteForContainers(context, postgres, sqlServer('127.0.0.1', 5432, {}, source));

    const attempts = [server.forContainers(), server.forContainers()];
    for (const attempt of attempts) {
      await expect(attempt).rejects.toMatchObject({
        code: 'BACKEND_UNREACHABLE',
        message: expect.stringMatching(
          /^PostgreSQL at 127\.0\.0\.1:5432 listens on loopback, .* at tcp:\/\/docker:2376 /,
        ),
        nextStep,
      });
    }
  });
}

for (const where of [{ local: false }, { rootless: true }]) {
  test(`a local address that equals the gateway of another daemon is not used (${JSON.stringify(where)})`, async ({
    contextIn,
  }) => {
    const kafka: StartedServer<KafkaConnection> = {
      info: {
        product: 'kafka',
        source: 'embedded',
        version: '',
        connection: { brokers: ['127.0.0.1:9092'] },
        logFiles: [],
      },
      advertised: { brokers: ['host.docker.internal:9093'] },
      healthy: () => Promise.resolve(true),
      stop: () => Promise.resolve(),
    };
    const context = contextIn({ ...where, gateway: '127.0.0.1' });

    await expect(withRouteForContainers(context, kafkaTarget, kafka).forContainers()).rejects.toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      message: expect.stringMatching(/^Kafka at 127\.0\.0\.1:9093 listens on loopback, /),
    });
  });
}

test('an existing Kafka that advertises loopback is an error', async ({ contextIn }) => {
  const connection = { brokers: ['kafka.example.com:9092', 'localhost:9093'] };
  const kafka: StartedServer<KafkaConnection> = {
    info: { product: 'kafka', source: 'existing', version: '', connection, logFiles: [] },
    healthy: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };

  await expect(
    withRouteForContainers(contextIn({ desktop: true }), kafkaTarget, kafka).forContainers(),
  ).rejects.toMatchObject({
    code: 'BACKEND_UNREACHABLE',
    message: expect.stringMatching(/^Kafka at localhost:9093 sends its clients .* KAFKA_BROKERS /),
  });
});

test.describe('on Linux', () => {
  test.skip(process.platform !== 'linux', 'Other systems have one loopback address only.');

  test(
    'one relay forwards connections for all callers, and ends with the server',
    { tag: '@slow' },
    async ({ contextIn, port, spawned }) => {
      const server = withRouteForContainers(
        contextIn({ gateway: '127.0.0.2' }),
        postgres,
        sqlServer('localhost', port),
      );
      const [one, other] = await Promise.all([server.forContainers(), server.forContainers()]);

      expect(one).toEqual(other);
      expect(one).toMatchObject({ host: 'host.docker.internal', ...login });
      expect(await textFrom('127.0.0.2', one.port)).toBe('it is me');
      expect(spawned).toHaveLength(1);
      await server.stop();
      expect(spawned.map(({ running }) => running)).toEqual([false]);
    },
  );

  test('the advertised port stays', { tag: '@slow' }, async ({ contextIn, port }) => {
    const advertised = { host: 'host.docker.internal', port, ...login };
    const server = withRouteForContainers(
      contextIn({ gateway: '127.0.0.2' }),
      postgres,
      sqlServer('127.0.0.1', 1, { advertised }),
    );

    expect(await server.forContainers()).toEqual(advertised);
    expect(await textFrom('127.0.0.2', port)).toBe('it is me');
    await server.stop();
  });

  test('a relay that died is replaced', { tag: '@slow' }, async ({ contextIn, port, spawned }) => {
    const server = withRouteForContainers(contextIn({ gateway: '127.0.0.2' }), postgres, sqlServer('127.0.0.1', port));
    await server.forContainers();
    await spawned[0]?.stop({ signal: 'SIGKILL' });

    const { port: now } = await server.forContainers();
    expect(await textFrom('127.0.0.2', now)).toBe('it is me');
    expect(spawned).toHaveLength(2);
    await server.stop();
  });
});

function textFrom(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect({ host, port });
    socket.on('data', (data) => (heard += data.toString()));
    socket.once('end', () => resolve(heard));
    socket.once('error', reject);
  });
}
