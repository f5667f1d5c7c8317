import { test, expect, numbered } from '../../fixtures';

test('rows of PostgreSQL arrive with the types of their columns', async ({ sdc, postgres, wiretap }) => {
  const source = await postgres.createTable({ id: 'bigint primary key', price: 'decimal(10,2)', name: 'text', born: 'date', seen: 'timestamp', ok: 'boolean', bytes: 'bytea' });
  await source.insert([{ id: 1, price: '9.90', name: 'Ada', born: '1815-12-10', seen: '2024-02-29 12:00:00', ok: true, bytes: Buffer.from([0, 255]) }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('types', (p) => p
    .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}`, queryInterval: '${10 * MINUTES}' })
    .to(arrived));
  await pipeline.start();
  const [row] = await arrived.waitForRecords(1);
  expect(['id', 'price', 'name', 'born', 'seen', 'ok', 'bytes'].map((name) => row?.field(`/${name}`)?.type)).toEqual(['LONG', 'DECIMAL', 'STRING', 'DATE', 'DATETIME', 'BOOLEAN', 'BYTE_ARRAY']);
  expect(row?.value).toMatchObject({ id: 1, price: '9.90', born: new Date('1815-12-10'), bytes: Buffer.from([0, 255]) });
});

test('rows of MySQL arrive with the types of their columns', async ({ sdc, mysql, wiretap }) => {
  const source = await mysql.createTable({ id: 'int primary key', price: 'decimal(10,2)', name: 'varchar(9)', born: 'date', small: 'smallint', ratio: 'double' });
  await source.insert([{ id: 1, price: '9.90', name: 'Ada', born: '1815-12-10', small: 3, ratio: 0.5 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('types', (p) => p
    .origin('JDBC Query Consumer', { ...mysql.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}`, queryInterval: '${10 * MINUTES}' })
    .to(arrived));
  await pipeline.start();
  const [row] = await arrived.waitForRecords(1);
  expect(['id', 'price', 'name', 'born', 'small', 'ratio'].map((name) => row?.field(`/${name}`)?.type)).toEqual(['INTEGER', 'DECIMAL', 'STRING', 'DATE', 'SHORT', 'DOUBLE']);
  expect(row?.value).toMatchObject({ price: '9.90', name: 'Ada', small: 3, ratio: 0.5 });
});

test('a full query reads every row again', async ({ sdc, postgres, wiretap }) => {
  const source = await postgres.createTable({ n: 'int' });
  await source.insert([{ n: 1 }, { n: 2 }]);
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('full', (p) => p
    .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name} order by n`, queryInterval: '${1 * SECONDS}' })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(4);
  expect(arrived.records.slice(0, 4).map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 1 }, { n: 2 }]);
});

test('tables that match a pattern are read, excluded ones are not', async ({ sdc, postgres }) => {
  const [first, second] = [await postgres.createTable({ n: 'int primary key' }), await postgres.createTable({ n: 'int primary key' })];
  const target = await postgres.createTable({ n: 'int' });
  await first.insert([{ n: 1 }]);
  await second.insert([{ n: 2 }]);
  const tableConfigs = [{ schema: 'public', tablePattern: `${first.name.slice(0, 20)}%`, tableExclusionPattern: `${second.name}|${target.name}` }];
  const pipeline = await sdc.createPipeline('exclusion', (p) => p
    .origin('JDBC Multitable Consumer', { ...postgres.connection, tableConfigs })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(1);
  await first.insert([{ n: 3 }]);
  await expect(target).toHaveRows([{ n: 1 }, { n: 3 }]);
});

test('several tables are read by threads, and continue after a stop', async ({ sdc, postgres }) => {
  const sources = await Promise.all([1, 2, 3].map(() => postgres.createTable({ n: 'int primary key' })));
  for (const [index, source] of sources.entries()) await source.insert(numbered(200, { from: index * 200 }));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('threads', (p) => p
    .configure({ rateLimitInRecordsPerSec: 400 })
    .origin('JDBC Multitable Consumer', {
      ...postgres.connection, numberOfThreads: 2, maximumPoolSize: 2, maxBatchSizeInRecords: 20, queriesPerSecond: '100',
      tableConfigs: [{ schema: 'public', isTablePatternListProvided: true, tablePatternList: sources.map(({ name }) => name) }],
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(100);
  await pipeline.stop();
  expect(await target.count()).toBeLessThan(600);
  await pipeline.start();
  await expect(target).toHaveRows(numbered(600, { from: 0 }));
});

test('a table of a multitable origin begins at its initial offset', async ({ sdc, postgres }) => {
  const source = await postgres.createTable({ n: 'int primary key' });
  await source.insert(numbered(5));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('initial offset', (p) => p
    .origin('JDBC Multitable Consumer', {
      ...postgres.connection, tableConfigs: [{ schema: 'public', tablePattern: source.name, overrideOffsetColumns: true, offsetColumns: ['n'], offsetColumnToInitialOffsetValue: [{ key: 'n', value: '3' }] }],
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 4 }, { n: 5 }]);
});

test('a condition of a multitable origin names its offset column', async ({ sdc, postgres }) => {
  const source = await postgres.createTable({ n: 'int primary key' });
  await source.insert(numbered(6));
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('condition', (p) => p
    .origin('JDBC Multitable Consumer', {
      ...postgres.connection, tableConfigs: [{ schema: 'public', tablePattern: source.name, offsetColumnConditions: '${offset:column(0)} % 2 = 0' }],
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 2 }, { n: 4 }, { n: 6 }]);
});
