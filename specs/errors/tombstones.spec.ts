import { expect, test, unique } from '../../fixtures';

test('a message without a value becomes an error record with its key', async ({ sdc, kafka, postgres }) => {
  const topic = await kafka.createTopic({ messages: [{ id: 1 }] });
  await topic.send([null], { key: () => 'order-1' });
  const orders = await postgres.createTable({ id: 'int' });

  const pipeline = await sdc.createPipeline('orders and tombstones', (p) => p
    .errorsTo('Discard')
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [topic.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to('JDBC Producer', { ...postgres.connection, tableName: orders.name }));
  await pipeline.start();
  await pipeline.waitForErrorRecords(1);

  await expect(orders).toHaveRows([{ id: 1 }]);
  const [tombstone] = await pipeline.errorRecords({ stage: 'Kafka Multitopic Consumer 1' });
  expect(tombstone?.value).toBe('order-1');
  expect(tombstone?.error?.code).toBe('KAFKA_74');
});
