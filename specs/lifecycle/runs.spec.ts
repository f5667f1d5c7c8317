import { test, expect } from '../../fixtures';

test('a parameter of a run replaces its default', async ({ sdc, wiretap }) => {
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('greeting', (p) => {
    p.parameters({ greeting: 'hello' });
    p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: '{"text":"${greeting}"}', stopAfterFirstBatch: true }).to(arrived);
  });
  await pipeline.run();
  await pipeline.run({ parameters: { greeting: 'good night' } });
  expect(arrived).toHaveRecords([{ text: 'hello' }, { text: 'good night' }], { ordered: true });
});

test('a finished pipeline has its whole life in the history', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('history', (p) => p.origin(records([{ n: 1 }])).to('Trash'));
  await pipeline.run();
  const statuses = (await pipeline.history()).map(({ status }) => status);
  expect(statuses).toEqual(expect.arrayContaining(['FINISHED', 'FINISHING', 'RUNNING', 'STARTING', 'EDITED']));
});

test('a stopped pipeline keeps what it has delivered', async ({ sdc, wiretap }) => {
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('endless', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], batchSize: 10, delayBetweenBatches: 10 })
    .to(arrived));
  await pipeline.start();
  await pipeline.waitForBatches(2);
  await pipeline.stop();
  expect((await pipeline.status()).status).toBe('STOPPED');
  const { length } = arrived.records;
  expect(length).toBeGreaterThanOrEqual(20);
  expect(arrived.records[0]?.field('/n')?.type).toBe('INTEGER');
  expect((await pipeline.metrics())?.outputRecords).toBe(length);
});

test('a running pipeline cannot be started again', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('busy', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }] })
    .to('Trash'));
  await pipeline.start();
  await expect(pipeline.start()).rejects.toThrow(/busy/);
  expect((await pipeline.status()).status).toBe('RUNNING');
});

test('the rate limit holds back a fast origin', async ({ sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });
  const pipeline = await sdc.createPipeline('slow down', (p) => p
    .configure({ rateLimitInRecordsPerSec: 20 })
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'LONG_SEQUENCE' }], batchSize: 10, delayBetweenBatches: 0 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(40);
  const began = Date.now();
  await pipeline.waitForOutputRecords(100);
  expect(Date.now() - began, '60 records at 20 a second').toBeGreaterThan(1_500);
  await pipeline.stop();
});

test('a copy of a pipeline delivers the same', async ({ sdc, records, postgres }) => {
  const target = await postgres.createTable({ n: 'int' });
  const first = await sdc.createPipeline('first', (p) => p.origin(records([{ n: 1 }])).to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await first.run();
  const copy = await first.duplicate('copy');
  await copy.run();
  await expect(target).toHaveRows([{ n: 1 }, { n: 1 }]);
});

test('an exported pipeline delivers the same after its import', async ({ sdc, records, postgres }) => {
  const target = await postgres.createTable({ n: 'int' });
  const first = await sdc.createPipeline('exported', (p) => p.origin(records([{ n: 1 }])).to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const exported = await first.export({ credentials: true });
  await (await sdc.importPipeline(exported)).run();
  await expect(target).toHaveRows([{ n: 1 }]);
});

test('a pipeline whose origin is reset begins again', async ({ sdc, postgres, wiretap }) => {
  const source = await postgres.createTable({ id: 'int primary key' });
  await source.insert([{ id: 1 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('again', (p) => p
    .origin('JDBC Query Consumer', { ...postgres.connection, sqlQuery: `select * from ${source.name} where id > \${OFFSET} order by id`, offsetColumn: 'id' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await pipeline.stop();
  await pipeline.resetOrigin();
  await pipeline.start();
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ id: 1 }, { id: 1 }]);
});

test('a batch is as large as its origin allows', async ({ sdc, postgres, wiretap }) => {
  const source = await postgres.createTable({ n: 'int primary key' });
  await source.insert([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('batch size', (p) => p
    .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}`, maxBatchSizeInRecords: 2, queryInterval: '${10 * MINUTES}' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(5);
  expect(arrived.batches.map(({ records }) => records.length)).toEqual([2, 2, 1]);
});

test('several runners share the records of an origin with threads', async ({ sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });
  const pipeline = await sdc.createPipeline('runners', (p) => p
    .configure({ maxRunners: 2 })
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'LONG_SEQUENCE' }], batchSize: 10, numberOfThreads: 4, delayBetweenBatches: 10 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(60);
  expect((await pipeline.metrics())?.gauge('RuntimeStatsGauge')).toMatchObject({ totalRunners: 2 });
  await pipeline.stop();
  expect(await target.count()).toBeGreaterThanOrEqual(60);
});

test('a pipeline that hangs is stopped by force', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('hangs', (p) => p.origin(records([{ n: 1 }])).to('Delay', { delayBetweenBatches: 600_000 }).to('Trash'));
  await pipeline.start();
  await pipeline.forceStop();
  expect((await pipeline.status()).status).toBe('STOPPED');
});
