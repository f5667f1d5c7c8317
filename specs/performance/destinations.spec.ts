import { expect, generated, numbered, test } from '../../fixtures';

const RECORDS = 50_000;

test('generated records into Postgres', async ({ benchmark, sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });
  const byClient = await postgres.createTable({ n: 'bigint' });

  const pipeline = await sdc.createPipeline('to Postgres', (p) => generated(p, RECORDS)
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const { recordsPerSecond } = await benchmark(pipeline, { records: RECORDS, into: target, native: () => byClient.insert(numbered(RECORDS)) });

  expect(recordsPerSecond.mean).toBeGreaterThan(1_000);
});

test('generated records into Kafka', async ({ benchmark, sdc, kafka }) => {
  const target = await kafka.createTopic();
  const byClient = await kafka.createTopic();

  const pipeline = await sdc.createPipeline('to Kafka', (p) => generated(p, RECORDS)
    .to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' }));
  const { recordsPerSecond } = await benchmark(pipeline, { records: RECORDS, into: target, native: () => byClient.send(numbered(RECORDS)) });

  expect(recordsPerSecond.mean).toBeGreaterThan(1_000);
});

test('rows of Postgres into Kafka', async ({ benchmark, sdc, postgres, kafka }) => {
  const source = await postgres.createTable({ n: 'bigint primary key' });
  await source.insert(numbered(RECORDS));
  const target = await kafka.createTopic();

  const pipeline = await sdc.createPipeline('Postgres to Kafka', (p) => {
    const rows = p.origin('JDBC Query Consumer', { ...postgres.connection, sqlQuery: `select * from ${source.name} where n > \${OFFSET} order by n`,
      offsetColumn: 'n', initialOffset: '0', incrementalMode: true });
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD' });
    return rows.to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' });
  });
  const { recordsPerSecond } = await benchmark(pipeline, { records: RECORDS, into: target });

  expect(recordsPerSecond.mean).toBeGreaterThan(1_000);
});
