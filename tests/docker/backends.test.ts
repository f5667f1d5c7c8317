import { kafkaDriver, mysqlDriver, postgresDriver, s3Driver } from '../../environment/backends/registry.js';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test as base } from '@playwright/test';
import type { DockerClient } from '../../docker/index.js';
import { createKafka } from '../../environment/backends/kafka/kafka-for-test.js';
import { createMysql } from '../../environment/backends/mysql/mysql-for-test.js';
import { createPostgres } from '../../environment/backends/postgres/postgres-for-test.js';
import { createS3 } from '../../environment/backends/s3/s3-for-test.js';
import { DRIVERS, Servers, type BackendDriver, type ServersOptions } from '../../environment/index.js';
import { RUN } from '../../environment/containers/labels.js';
import { newRunId } from '../environment/support/test-run.js';
import { allowForServers } from '../support/server-time.js';
import { daemonOrSkip } from './support/daemon.js';
import { thisMachine } from '../support/this-machine.js';

/** With a Data Collector in Docker too; these tests do not start it. */
const BOTH: ServersOptions = { existing: {}, backends: 'docker', sdcEnv: 'docker' };

interface Run {
  id: string;
  /** The first call determines the options. */
  servers: (options?: ServersOptions) => Promise<Servers>;
  /** Names of the containers and networks of the run. */
  left: () => Promise<string[]>;
}

const test = base.extend<{ docker: DockerClient; run: Run }>({
  docker: async ({}, use) => {
    const docker = await daemonOrSkip();
    await use(docker);
    docker.close();
  },

  run: async ({ docker }, use, testInfo) => {
    const id = newRunId();
    let servers: Promise<Servers> | undefined;
    await use({
      id,
      servers: (options = BOTH) => {
        if (servers === undefined) allowForServers(testInfo, { backends: DRIVERS.length });
        return (servers ??= Servers.connect(options, { runId: id, runnerPid: process.pid, machine: thisMachine() }));
      },
      left: async () => {
        const [containers, networks] = [
          await docker.containers({ labels: { [RUN]: id } }),
          await docker.networks({ [RUN]: id }),
        ];
        return [...containers, ...networks].map(({ name }) => name);
      },
    });
    await (await servers)?.end();
  },
});

test('each backend is reachable by tests on loopback, and by containers with its name', async ({ run }) => {
  const servers = await run.servers();
  const [postgres, mysql, kafka, s3] = await Promise.all([
    servers.backend(postgresDriver),
    servers.backend(mysqlDriver),
    servers.backend(kafkaDriver),
    servers.backend(s3Driver),
  ]);

  expect(postgres).toMatchObject({ source: 'docker', version: expect.stringMatching(/^PostgreSQL \d/) });
  expect(mysql.version).toMatch(/^(MySQL|MariaDB) \d/);
  expect(kafka.version).toBe(`Apache Kafka (${kafkaDriver.image.default})`);
  expect(s3.version).toBe(`S3Proxy (${s3Driver.image.default})`);
  expect(postgres.fromSdc).toEqual({
    ...postgres.connection,
    host: expect.stringMatching(/^postgres-\w+$/),
    port: 5432,
  });
  expect(mysql.fromSdc).toEqual({ ...mysql.connection, host: expect.stringMatching(/^mysql-\w+$/), port: 3306 });
  expect(kafka.fromSdc).toEqual({ ...kafka.connection, brokers: [expect.stringMatching(/^kafka-\w+:19092$/)] });
  expect(s3.fromSdc).toEqual({ ...s3.connection, endpoint: expect.stringMatching(/^http:\/\/s3-\w+(:80)?$/) });

  for (const database of [createPostgres(postgres), createMysql(mysql)]) {
    const sql = database.forTest('round trip');
    const table = await sql.createTable({ id: 'int primary key', name: 'varchar(20)' });
    await table.insert([{ id: 1, name: 'Ä😀' }]);
    expect(await table.rows()).toEqual([{ id: 1, name: 'Ä😀' }]);
    await sql.cleanUp();
    await database.close();
  }
  const broker = createKafka(kafka);
  const topics = broker.forTest('round trip');
  const topic = await topics.createTopic({ partitions: 3, messages: [{ n: 1 }, { n: 2 }] });
  expect(await topic.messages({ atLeast: 2 })).toHaveLength(2);
  await topics.cleanUp();
  await broker.close();
  const store = createS3(s3);
  const bucket = await store.forTest('round trip');
  await bucket.putObject('a/b.txt', 'hello');
  expect(await bucket.getObject('a/b.txt')).toBe('hello');
  await bucket.cleanUp();
  await store.close();
});

test('backends are not reachable from other machines, have logs, and leave nothing behind', async ({ docker, run }) => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  test.skip(
    !docker.facts.local || outside === undefined,
    'Docker runs on another machine, or this machine has only loopback.',
  );
  const servers = await run.servers();
  const infos = await Promise.all(DRIVERS.map((driver) => servers.backend(driver)));

  for (const { product, connection, logFiles } of infos) {
    const port = Number(/"(?:port":|[^"]*:)(\d+)[,"}]/.exec(JSON.stringify(connection))?.[1]);
    expect([product, await opens('127.0.0.1', port)]).toEqual([product, true]);
    expect([product, await opens(outside?.address ?? '', port)]).toEqual([product, false]);
    const secret = /"(?:password|secretAccessKey)":"(\w+)"/.exec(JSON.stringify(connection))?.[1] ?? '';
    expect(secret).toHaveLength(product === 's3' ? 40 : 32);
    const [file = ''] = logFiles;
    if (product !== 's3') await expect.poll(() => readFile(file, 'utf8')).not.toBe('');
    expect(await readFile(file, 'utf8')).not.toContain(secret);
  }
  expect(await run.left()).toHaveLength(5);

  expect(await servers.end()).toEqual({ problems: [], kept: [] });
  expect(await run.left()).toEqual([]);
});

test('replaces a backend that ended', async ({ docker, run }) => {
  const servers = await run.servers();
  const first = await servers.backend(s3Driver);
  const [container] = await docker.containers({ labels: { [RUN]: run.id } });
  await docker.container(container?.id ?? '').kill();

  await expect
    .poll(async () => (await servers.backend(s3Driver)).connection.accessKeyId)
    .not.toBe(first.connection.accessKeyId);
  const second = createS3(await servers.backend(s3Driver));
  await (await second.forTest('replaced')).cleanUp();
  await second.close();
});

const BAD: [what: string, driver: BackendDriver, image: string, code: RegExp, message: RegExp][] = [
  [
    'a tag that does not exist',
    postgresDriver,
    'postgres:no-such-tag',
    /^IMAGE_(NOT_FOUND|PULL_\w+)$/,
    /postgres:no-such-tag/,
  ],
  // PostgreSQL does not know the options of MySQL.
  [
    'an image that ends at once',
    mysqlDriver,
    postgresDriver.image.default,
    /^SERVER_ENDED$/,
    /^MySQL exited with code \d+ while it started\..*The end of its log:\n./s,
  ],
  ['an unknown S3 server', s3Driver, kafkaDriver.image.default, /^OPTION_INVALID$/, /S3_IMAGE is apache\/kafka/],
];

for (const [what, driver, image, code, message] of BAD) {
  test(`reports ${what} and leaves nothing behind`, async ({ docker, run }) => {
    const servers = await run.servers({ ...BOTH, images: { [driver.name]: image } });
    const error = await servers.backend(driver).catch((reason: unknown) => reason);

    expect(error).toMatchObject({ code: expect.stringMatching(code), message: expect.stringMatching(message) });
    expect(await docker.containers({ labels: { [RUN]: run.id } })).toEqual([]);
  });
}

test.describe('embedded backends and containers', () => {
  test('a container connects to them through this machine, and they leave nothing behind', async ({ docker, run }) => {
    test.skip(!docker.facts.local, 'Needs a Docker daemon on this machine.');
    const servers = await run.servers({ existing: {}, sdcEnv: 'docker' });
    const [s3, kafka] = await Promise.all([servers.backend(s3Driver), servers.backend(kafkaDriver)]);

    expect(s3.source).toBe('embedded');
    expect(s3.fromSdc.endpoint).toMatch(/^http:\/\/host\.docker\.internal:\d+$/);
    expect(kafka.fromSdc.brokers).toEqual([expect.stringMatching(/^host\.docker\.internal:\d+$/)]);
    expect(kafka.fromSdc.brokers).not.toEqual(kafka.connection.brokers);
    const port = Number(new URL(s3.fromSdc.endpoint).port);
    expect(await requestFromContainer(docker, run.id, port)).toMatch(/^HTTP\/1\.1 \d{3} /);

    await servers.end();
    expect(await run.left()).toEqual([]);
    expect(await opens('127.0.0.1', port)).toBe(false);
  });

  test('rejects a Kafka broker that advertises loopback', async ({ run, docker }) => {
    test.skip(!docker.facts.local, 'Needs a Docker daemon on this machine.');
    const owner = await run.servers({ existing: {}, backends: 'docker' });
    const { connection } = await owner.backend(kafkaDriver);
    const other = await Servers.connect(
      { existing: { kafka: connection }, sdcEnv: 'docker' },
      { runId: newRunId(), runnerPid: process.pid, machine: thisMachine() },
    );

    const error = await other.backend(kafkaDriver).catch((reason: unknown) => reason);
    await other.end();
    expect(error).toMatchObject({
      code: 'BACKEND_UNREACHABLE',
      message: expect.stringMatching(/KAFKA_BROKERS .* STF_BACKENDS=docker\.$/),
    });
  });
});

/** The response of a web server on this machine to a container of the run. */
async function requestFromContainer(docker: DockerClient, runId: string, port: number): Promise<string> {
  const network = (await docker.networks({ [RUN]: runId }))[0];
  await docker.pull(postgresDriver.image.default);
  const container = await docker.createContainer({
    name: `stf-${runId}-client`,
    image: postgresDriver.image.default,
    labels: { [RUN]: runId },
    network: network?.name ?? '',
    extraHosts: [`host.docker.internal:${network?.gateway ?? ''}`],
    entrypoint: ['bash', '-c'],
    command: [
      `exec 3<>/dev/tcp/host.docker.internal/${port} && printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3`,
    ],
  });
  try {
    await container.start();
    await container.wait();
    return await container.logs();
  } finally {
    await container.remove();
  }
}

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (opened: boolean): void => {
      socket.destroy();
      resolve(opened);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
