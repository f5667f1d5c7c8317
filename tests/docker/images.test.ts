import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { DataCollector } from 'sdc-sdk';
import { expect, get, imageOf, test, VERSION } from './support/product-images.js';

const DIST = `/opt/streamsets-datacollector-${VERSION}`;
const JDBC = 'streamsets-datacollector-jdbc-lib';

test.describe.configure({ mode: 'default', timeout: 180_000 });

test('the core accepts the login admin, logs to stdout and sdc.log, and shuts down on SIGTERM', async ({
  images,
  start,
}) => {
  const sdc = await start({ image: imageOf(images) });

  await using client = await DataCollector.connect(sdc.url, {
    username: 'admin',
    password: 'admin',
    authentication: 'form',
  });
  expect(client.version).toBe(VERSION);
  const wrong = DataCollector.connect(sdc.url, { username: 'admin', password: 'wrong', authentication: 'form' });
  await expect(wrong).rejects.toMatchObject({ code: 'SDC_LOGIN_REFUSED' });

  const line = /Running on URI/;
  expect(await sdc.container.logs({ stderr: false })).toMatch(line);
  expect((await sdc.container.files.read('/logs/sdc.log')).content.toString()).toMatch(line);
  expect(await (await get(sdc, 'system/logs?endingOffset=-1')).text()).toMatch(line);

  await sdc.container.stop({ graceMs: 60_000 });
  // 137 would be SIGKILL.
  expect((await sdc.container.facts()).exitCode).toBe(143);
  expect(await sdc.container.logs({ tail: 50 })).toContain('Main.shutdownHook');
});

test('SDC_CONF_… is written to sdc.properties once, whatever its case and value', async ({ images, start }) => {
  const expected = {
    'production.maxBatchSize': '77',
    'http.maxThreads': '123',
    'sdc.base.http.url': 'http://x/y?a=b&c=d|e#f',
    'my.ownKey': 'back\\slash ü 😀',
  };
  const sdc = await start({
    image: imageOf(images),
    env: {
      SDC_CONF_PRODUCTION_MAXBATCHSIZE: expected['production.maxBatchSize'],
      SDC_CONF_HTTP_MAXTHREADS: expected['http.maxThreads'],
      SDC_CONF_SDC_BASE_HTTP_URL: expected['sdc.base.http.url'],
      SDC_CONF_my_ownKey: expected['my.ownKey'],
    },
  });
  expect(await (await get(sdc, 'system/configuration')).json()).toMatchObject(expected);

  await sdc.container.stop();
  await sdc.container.start();
  const text = (await sdc.container.files.read('/etc/sdc/sdc.properties')).content.toString();
  expect(text.match(/^production\.maxBatchSize=/gim)).toHaveLength(1);
});

test('SDC_JAVA_OPTS overrides the heap', async ({ images, start }) => {
  const sdc = await start({ image: imageOf(images), env: { SDC_JAVA_OPTS: '-Xmx300m -Dtests.option=1' } });
  const { beans } = (await (await get(sdc, 'system/jmx')).json()) as { beans: Record<string, unknown>[] };
  const memory = beans.find(({ name }) => name === 'java.lang:type=Memory');
  const { max } = memory?.['HeapMemoryUsage'] as { max: number };
  expect(max).toBeGreaterThan(200 * 1024 ** 2);
  expect(max).toBeLessThanOrEqual(300 * 1024 ** 2);
});

test('runs as any user of group 0, and names the directory that another user cannot write to', async ({
  images,
  start,
  create,
}) => {
  const image = imageOf(images);
  const sdc = await start({ image, user: '12345', env: { SDC_CONF_HTTP_MAXTHREADS: '99' } });
  expect(await (await get(sdc, 'system/configuration')).json()).toMatchObject({ 'http.maxThreads': '99' });

  const unprivileged = await create({ image, user: '12345:12345' });
  await unprivileged.start();
  expect(await unprivileged.wait()).toEqual({ exitCode: 73 });
  expect(await unprivileged.logs()).toContain('user 12345 cannot write to the directory /data (SDC_DATA)');
});

test('rejects an unsupported command', async ({ images, create }) => {
  const container = await create({ image: imageOf(images), command: ['stagelibs', '-list'] });
  await container.start();
  expect(await container.wait()).toEqual({ exitCode: 2 });
  expect(await container.logs()).toContain("'stagelibs' is not part of this build");
});

test('a pipeline delivers with a stage library from the volumes of its image', async ({
  docker,
  images,
  newNetwork,
  create,
  start,
}) => {
  const password = randomBytes(8).toString('hex');
  const network = (await newNetwork()).id;
  await docker.pull('postgres:16');
  const database = await create({
    image: 'postgres:16',
    network,
    aliases: ['postgres'],
    env: { POSTGRES_PASSWORD: password },
    ports: { 5432: undefined },
  });
  await database.start();
  const library = await create({ image: imageOf(images, JDBC) });
  const sdc = await start({ image: imageOf(images), network, volumesFrom: [library.id] });

  const { ports } = await database.facts();
  const client = await connectedTo(docker.facts.publishedHost, ports[5432] ?? 0, password);
  await client.query('create table people (id int primary key)');
  await using collector = await DataCollector.connect(sdc.url, { username: 'admin', password: 'admin' });
  const pipeline = await collector.createPipeline('into Postgres', (p) =>
    p
      .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"id":1}\n{"id":2}', stopAfterFirstBatch: true })
      .to('JDBC Producer', {
        jdbcConnectionString: 'jdbc:postgresql://postgres:5432/postgres',
        username: 'postgres',
        password,
        tableName: 'people',
      }),
  );
  await pipeline.run();
  const { rows } = await client.query('select id from people order by id');
  expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
  await client.end();
});

test('all images of a build have its version and commit as labels, and the layout of the vendor', async ({
  docker,
  images,
}) => {
  expect(images.map(({ library }) => library ?? 'core')).toEqual([
    'core',
    'streamsets-datacollector-apache-kafka_2_7-lib',
    'streamsets-datacollector-aws-lib',
    'streamsets-datacollector-groovy_2_4-lib',
    JDBC,
    'streamsets-datacollector-jython_2_7-lib',
  ]);
  for (const { image, revision } of images) {
    expect((await docker.image(image))?.labels).toMatchObject({
      'org.opencontainers.image.version': VERSION,
      'org.opencontainers.image.revision': revision,
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  }
  expect(new Set(images.map(({ revision }) => revision)).size).toBe(1);
  expect(await docker.image(imageOf(images))).toMatchObject({
    user: 'sdc',
    exposedPorts: [18630],
    entrypoint: ['/docker-entrypoint.sh'],
    command: ['dc', '-exec'],
    env: {
      SDC_DIST: DIST,
      SDC_CONF: '/etc/sdc',
      SDC_DATA: '/data',
      SDC_LOG: '/logs',
      SDC_RESOURCES: '/resources',
      USER_LIBRARIES_DIR: '/opt/streamsets-datacollector-user-libs',
      STREAMSETS_LIBRARIES_EXTRA_DIR: `${DIST}/streamsets-libs-extras`,
    },
  });
  expect((await docker.image(imageOf(images, JDBC)))?.volumes).toEqual([`${DIST}/streamsets-libs/${JDBC}`]);
});

/** Retries: while it initializes, the server refuses or closes connections. */
async function connectedTo(host: string, port: number, password: string): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ host, port, user: 'postgres', password, database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (/password|authentication/.test(String(error))) throw error;
      await delay(100);
    }
  }
}
