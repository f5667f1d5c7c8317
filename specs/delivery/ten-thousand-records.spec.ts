import { expect, generated, numbered, test } from '../../fixtures';

test('10,000 records reach Postgres, none lost or doubled', async ({ sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });

  const pipeline = await sdc.createPipeline('to Postgres', (p) => generated(p, 10_000).to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const { inputRecords } = await pipeline.run();

  expect(inputRecords).toBeGreaterThanOrEqual(10_000);
  await expect(target).toHaveRows(numbered(inputRecords, { from: 0 }));
});

test('10,000 records reach MySQL, none lost or doubled', async ({ sdc, mysql }) => {
  const target = await mysql.createTable({ n: 'bigint' });

  const pipeline = await sdc.createPipeline('to MySQL', (p) => generated(p, 10_000).to('JDBC Producer', { ...mysql.connection, tableName: target.name }));
  const { inputRecords } = await pipeline.run();

  expect(inputRecords).toBeGreaterThanOrEqual(10_000);
  await expect(target).toHaveRows(numbered(inputRecords, { from: 0 }));
});

test('10,000 records reach Kafka, none lost or doubled', async ({ sdc, kafka }) => {
  const target = await kafka.createTopic();

  const pipeline = await sdc.createPipeline('to Kafka', (p) =>
    generated(p, 10_000).to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' }));
  const { inputRecords } = await pipeline.run();

  expect(inputRecords).toBeGreaterThanOrEqual(10_000);
  await expect(target).toHaveMessages(numbered(inputRecords, { from: 0 }));
});

test('10,000 records reach S3, none lost or doubled', async ({ sdc, s3 }) => {
  const pipeline = await sdc.createPipeline('to S3', (p) =>
    generated(p, 10_000).to('Amazon S3', { ...s3.connection, objectNamePrefix: 'numbers', dataFormat: 'JSON' }));
  const { inputRecords } = await pipeline.run();

  expect(inputRecords).toBeGreaterThanOrEqual(10_000);
  await expect(s3.records('numbers')).toHaveRows(numbered(inputRecords, { from: 0 }));
});
