import { expect, generated, json, test } from '../../fixtures';

const FIELDS = Array.from({ length: 249 }, (_, i) => `f${i}`);

test('wide records of 249 fields into Postgres', async ({ benchmark, sdc, postgres }) => {
  const target = await postgres.createTable(Object.fromEntries(FIELDS.map((name) => [name, 'bigint'])));
  const wide = json(Array.from({ length: 2_000 }, (_, n) => Object.fromEntries(FIELDS.map((name) => [name, n]))));

  const pipeline = await sdc.createPipeline('wide', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: wide, stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const { megabytesPerSecond } = await benchmark(pipeline, { name: '249 fields', records: 2_000, into: target });

  expect(megabytesPerSecond).toBeGreaterThan(0.1);
});

test('large objects into S3', async ({ benchmark, sdc, s3 }) => {
  const large = json(Array.from({ length: 100 }, (_, n) => ({ n, text: 'x'.repeat(100_000) })));

  const pipeline = await sdc.createPipeline('large', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: large, maxObjectLengthInChars: 200_000, stopAfterFirstBatch: true })
    .to('Amazon S3', { ...s3.connection, objectNamePrefix: 'large', dataFormat: 'JSON' }));
  const { megabytesPerSecond } = await benchmark(pipeline, { name: 'large objects', records: 100, into: s3.records('large'), maxRuns: 5 });

  expect(megabytesPerSecond).toBeGreaterThan(0.5);
});

test('ten small pipelines at once into Postgres', async ({ benchmark, sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });

  const pipelines = await Promise.all(Array.from({ length: 10 }, (_, i) => sdc.createPipeline(`small ${i}`, (p) => generated(p, 1_000)
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }))));
  const { recordsPerSecond } = await benchmark(pipelines, { name: 'ten pipelines', records: 10_000, into: target });

  expect(recordsPerSecond.mean).toBeGreaterThan(100);
});
