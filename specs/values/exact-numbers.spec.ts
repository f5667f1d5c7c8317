import { expect, test } from '../../fixtures';

const ORDERS = [{ id: 9007199254740993n, amount: '12345678901234567890.12' }, { id: -9007199254740993n, amount: '0.10' }];

test('integers beyond 2^53 and long decimals of Postgres reach MySQL exactly', async ({ sdc, postgres, mysql }) => {
  const source = await postgres.createTable({ id: 'bigint', amount: 'decimal(25,2)' });
  await source.insert(ORDERS);
  const target = await mysql.createTable({ id: 'bigint', amount: 'decimal(25,2)' });

  await sdc.run('exact numbers', (p) => {
    const rows = p.origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: `select * from ${source.name}` });
    rows.to('JDBC Producer', { ...mysql.connection, tableName: target.name });
    rows.events.to('Pipeline Finisher Executor', { preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD' });
  });

  await expect(target).toHaveRows(ORDERS);
});

test('integers beyond 2^53 in objects reach a topic exactly', async ({ sdc, kafka, s3 }) => {
  await s3.putObject('in/orders.json', '{"id":9007199254740993}\n{"id":9007199254740992}\n');
  const target = await kafka.createTopic();

  const pipeline = await sdc.createPipeline('exact messages', (p) => p
    .origin('Amazon S3', { ...s3.connection, prefixPattern: 'in/*', dataFormat: 'JSON' })
    .to('Kafka Producer', { ...kafka.producer, topic: target.name, dataFormat: 'JSON' }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(2);

  await expect(target).toHaveMessages([{ id: 9007199254740993n }, { id: 9007199254740992n }]);
});
