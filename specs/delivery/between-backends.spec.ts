import { expect, numbered, test, unique } from '../../fixtures';

test('messages of a topic become rows of Postgres', async ({ sdc, kafka, postgres }) => {
  const source = await kafka.createTopic({ partitions: 3, messages: numbered(1_000) });
  const target = await postgres.createTable({ n: 'int primary key' });

  const pipeline = await sdc.createPipeline('Kafka to Postgres', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();

  await expect(target).toHaveRows(numbered(1_000));
});

test('rows of Postgres become messages of a topic', async ({ sdc, postgres, kafka }) => {
  const source = await postgres.createTable({ id: 'int primary key', name: 'text' });
  await source.insert([{ id: 1, name: 'Ada' }, { id: 2, name: 'Grace' }]);
  const target = await kafka.createTopic();

  await sdc.run('Postgres to Kafka', (p) => {
    const rows = p.origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name} order by id` });
    rows.to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' });
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD' });
  });

  await expect(target).toHaveMessages([{ id: 1, name: 'Ada' }, { id: 2, name: 'Grace' }]);
});
