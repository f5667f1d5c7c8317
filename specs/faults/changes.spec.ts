import { expect, json, numbered, unique } from '../../fixtures';
import { test, untilFailed } from './flow-test';
import { BATCH, kafkaToPostgres, RECORDS } from './flows';

test('a destination table that is away stops a pipeline that stops on errors', async ({ start, account, postgres }) => {
  const { into, pipeline } = await start(kafkaToPostgres, { destination: { onRecordError: 'STOP_PIPELINE' } });
  const table = nameOf(into);

  await postgres.query(`alter table ${table} rename to ${table}_away`);
  await untilFailed(pipeline);
  expect((await pipeline.status()).message).toMatch(/^JDBC_\d+ .*42P01/); // undefined table
  await postgres.query(`alter table ${table}_away rename to ${table}`);
  await pipeline.start();

  expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});

test('records for a destination table that is away become error records', async ({ sdc, wiretap, backends, postgres }) => {
  const flow = kafkaToPostgres;
  const { into, pipeline: describePipeline } = await flow.prepare(backends);
  const table = nameOf(into);
  const errors = wiretap();
  const pipeline = await sdc.createPipeline(flow.title, (p) => {
    p.errorsTo(errors);
    return describePipeline(backends)(p);
  });
  await pipeline.start();
  await pipeline.waitForOutputRecords(200);

  await postgres.query(`alter table ${table} rename to ${table}_away`);
  await expect.poll(() => errors.records.length).toBeGreaterThan(0);
  await postgres.query(`alter table ${table}_away rename to ${table}`);

  const rows = async (): Promise<object[]> => [...(await into.read()), ...errors.records.map(({ value }) => value)] as object[];
  await expect.poll(async () => (await rows()).length).toBeGreaterThanOrEqual(RECORDS.length);
  expect((await rows()).sort((a, b) => nOf(a) - nOf(b))).toEqual(RECORDS); // each is in the table or among the errors, once
});

test('the password of the destination is changed', async ({ sdc, account, backends, postgres }) => {
  const flow = kafkaToPostgres;
  const { into, pipeline: describe } = await flow.prepare(backends);
  const user = `stf_${unique().replaceAll('-', '_')}`.toLowerCase();
  await postgres.query(`create role ${user} login password 'first'; grant all on ${nameOf(into)} to ${user}`);
  try {
    const pipeline = await sdc.createPipeline(flow.title, describe(backends, { destination: { username: user, password: 'first' } }));
    await pipeline.start();
    await pipeline.waitForOutputRecords(200);

    await postgres.query(`alter role ${user} password 'second'; select pg_terminate_backend(pid) from pg_stat_activity where usename = '${user}'`);
    await untilFailed(pipeline);
    await expect(pipeline).toHaveIssue({ stage: 'JDBC Producer 1', code: /^JDBC_/ });
    await postgres.query(`alter role ${user} password 'first'`);
    await pipeline.start();

    expect((await account(into, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
  } finally {
    await postgres.query(`drop owned by ${user}; drop role ${user}`);
  }
});

test('an object of S3 that is replaced while it is read is read again, as a new one', async ({ sdc, account, s3, postgres }) => {
  const replacement = numbered(1_000, { from: 1_001 });
  await s3.putObject('in/a.json', json(RECORDS));
  const written = Date.now();
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('replaced', (p) => p
    .configure({ rateLimitInRecordsPerSec: 400, retryPipelineOnError: false })
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*.json', dataFormat: 'JSON', readOrder: 'TIMESTAMP', maxBatchSizeInRecords: BATCH }) // by key, a name is read once
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(200);
  await expect.poll(() => Date.now() - written).toBeGreaterThan(1_000); // S3 keeps the time of an object in seconds

  await s3.putObject('in/a.json', json(replacement));

  expect(await account(target, [...RECORDS, ...replacement])).toMatchObject({ doubled: 0 });
});

test('a topic is deleted while it is written', async ({ sdc, engine, account, kafka, postgres }) => {
  const source = await postgres.createTable({ n: 'int primary key' }, { rows: RECORDS });
  const target = await kafka.createTopic();
  const pipeline = await sdc.createPipeline('topic', (p) => p
    .configure({ rateLimitInRecordsPerSec: 400, retryPipelineOnError: false })
    .origin('JDBC Query Consumer', {
      ...postgres.connection, sqlQuery: `select n from ${source.name} where n > \${OFFSET} order by n`, offsetColumn: 'n', initialOffset: '0', queryInterval: 1, maxBatchSizeInRecords: BATCH,
    })
    .to('Kafka Producer', {
      ...kafka.producer, topic: target.name, dataFormat: 'JSON', onRecordError: 'STOP_PIPELINE',
      kafkaConfiguration: { ...kafka.producer.kafkaConfiguration, ...QUICK_DELIVERY },
    }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(200);

  await engine.freeze(); // nothing is written between the last look at the topic and its end
  const before = await target.read();
  await kafka.deleteTopic(target);
  await engine.thaw();
  await untilFailed(pipeline);
  expect((await pipeline.status()).message).toMatch(/^KAFKA_\d+/);
  const again = await kafka.recreateTopic(target);
  await pipeline.start();

  expect((await account(again, RECORDS.slice(before.length))).doubled).toBeLessThanOrEqual(BATCH);
});

test('a consumer group is rebalanced in the middle', async ({ sdc, account, kafka, postgres }) => {
  const source = await kafka.createTopic({ partitions: 4, messages: RECORDS });
  const target = await postgres.createTable({ n: 'int' });
  const consumerGroup = unique();
  const consumer = (title: string): ReturnType<typeof sdc.createPipeline> => sdc.createPipeline(title, (p) => p
    .configure({ rateLimitInRecordsPerSec: 200 })
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup, maxBatchSizeInRecords: BATCH })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const [first, second] = [await consumer('first'), await consumer('second')];
  await first.start();
  await first.waitForOutputRecords(200);

  await second.start(); // takes over half of the partitions

  expect((await account(target, RECORDS)).doubled).toBeLessThanOrEqual(BATCH);
});

test('error records that cannot be delivered stop the pipeline', async ({ sdc, account, http, kafka, postgres }) => {
  const rpc = { port: http.origin().port, id: unique() };
  const source = await kafka.createTopic({ messages: RECORDS });
  const [good, bad] = [await postgres.createTable({ n: 'int' }), await postgres.createTable({ n: 'int' })];
  const errors = await sdc.createPipeline('errors', (p) => p
    .origin('SDC RPC', { sdcRpcListeningPort: rpc.port, sdcRpcId: rpc.id })
    .to('JDBC Producer', { ...postgres.connection, tableName: bad.name }));
  await errors.start();
  const pipeline = await sdc.createPipeline('good', (p) => p
    .configure({ rateLimitInRecordsPerSec: 400, retryPipelineOnError: false })
    .errorsTo('Write to Another Pipeline', { sdcRpcConnection: [`localhost:${rpc.port}`], sdcRpcId: rpc.id })
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), maxBatchSizeInRecords: BATCH })
    .to('JDBC Producer', { ...postgres.connection, tableName: good.name, preconditions: ["${record:value('/n') % 2 == 0}"], onRecordError: 'TO_ERROR' }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(100);

  await errors.stop();
  await untilFailed(pipeline);
  await errors.start();
  await pipeline.start();

  const [even, odd] = [0, 1].map((rest) => RECORDS.filter(({ n }) => n % 2 === rest));
  expect((await account(good, even ?? [])).doubled).toBeLessThanOrEqual(BATCH);
  expect((await account(bad, odd ?? [])).doubled).toBeLessThanOrEqual(BATCH);
});

/** Instead of two minutes, which a Kafka client takes by default. */
const QUICK_DELIVERY = { 'request.timeout.ms': '2000', 'delivery.timeout.ms': '5000', 'max.block.ms': '5000' };

function nameOf({ title }: { title: string }): string {
  return /table (\w+)/.exec(title)?.[1] ?? '';
}

function nOf(row: object): number {
  return (row as { n: number }).n;
}
