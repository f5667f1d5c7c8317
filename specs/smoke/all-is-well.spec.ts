import { expect, json, test } from '../../fixtures';

test('a record goes through Data Collector into Postgres', async ({ sdc, postgres }) => {
  const greetings = await postgres.createTable({ id: 'int primary key', greeting: 'text' });

  await sdc.run('smoke: Postgres', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, greeting: 'hello' }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: greetings.name }));

  await expect(greetings).toHaveRows([{ id: 1, greeting: 'hello' }]);
});

test('a record goes through Data Collector into MySQL', async ({ sdc, mysql }) => {
  const greetings = await mysql.createTable({ id: 'int primary key', greeting: 'text' });

  await sdc.run('smoke: MySQL', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, greeting: 'hello' }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...mysql.connection, tableName: greetings.name }));

  await expect(greetings).toHaveRows([{ id: 1, greeting: 'hello' }]);
});

test('a record goes through Data Collector into Kafka', async ({ sdc, kafka }) => {
  const greetings = await kafka.createTopic();

  await sdc.run('smoke: Kafka', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ greeting: 'hello' }]), stopAfterFirstBatch: true })
    .to('Kafka Producer', { ...kafka.producer, topic: greetings.name, dataFormat: 'JSON' }));

  await expect(greetings).toHaveMessages([{ greeting: 'hello' }]);
});

test('a record goes through Data Collector into S3', async ({ sdc, s3 }) => {
  await sdc.run('smoke: S3', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ greeting: 'hello' }]), stopAfterFirstBatch: true })
    .to('Amazon S3', { ...s3.connection, objectNamePrefix: 'greetings', dataFormat: 'JSON' }));

  await expect(s3).toHaveObjects({ 'greetings*': [{ greeting: 'hello' }] });
});
