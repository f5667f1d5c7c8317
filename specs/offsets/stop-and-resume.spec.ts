import { expect, numbered, test, unique } from '../../fixtures';

test('a pipeline that was stopped in the middle of a topic continues where it stopped', async ({ sdc, kafka, postgres }) => {
  const source = await kafka.createTopic({ messages: numbered(5_000) });
  const target = await postgres.createTable({ n: 'int' });

  const pipeline = await sdc.createPipeline('stop and resume', (p) => p
    .configure({ rateLimitInRecordsPerSec: 2_000 })
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), maxBatchSizeInRecords: 200 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(1_000);
  await pipeline.stop();
  expect(await target.count()).toBeLessThan(5_000);
  await pipeline.start();

  await expect(target).toHaveRows(numbered(5_000));
});
