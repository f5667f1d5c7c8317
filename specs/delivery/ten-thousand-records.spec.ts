import { expect, generated, numbered, test } from '../../fixtures';

const TEN_THOUSAND = numbered(10_000, { from: 0 });

test('10,000 records reach Postgres, none lost or duplicated', async ({ sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });

  await sdc.run('to Postgres', (p) => generated(p, 10_000).to('JDBC Producer', { ...postgres.connection, tableName: target.name }));

  await expect(target).toHaveRows(TEN_THOUSAND);
});

test('10,000 records reach MySQL, none lost or duplicated', async ({ sdc, mysql }) => {
  const target = await mysql.createTable({ n: 'bigint' });

  await sdc.run('to MySQL', (p) => generated(p, 10_000).to('JDBC Producer', { ...mysql.connection, tableName: target.name }));

  await expect(target).toHaveRows(TEN_THOUSAND);
});

test('10,000 records reach Kafka, none lost or duplicated', async ({ sdc, kafka }) => {
  const target = await kafka.createTopic();

  await sdc.run('to Kafka', (p) => generated(p, 10_000).to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' }));

  await expect(target).toHaveMessages(TEN_THOUSAND);
});

test('10,000 records reach S3, none lost or duplicated', async ({ sdc, s3 }) => {
  await sdc.run('to S3', (p) => generated(p, 10_000).to('Amazon S3', { ...s3.connection, objectNamePrefix: 'numbers', dataFormat: 'JSON' }));

  await expect(s3.records('numbers')).toHaveRows(TEN_THOUSAND);
});
