import { expect, numbered, test, unique } from '../../fixtures';

test('nothing is lost when SDC is killed in mid-run', async ({ sdc, engine, kafka, postgres }) => {
  const source = await kafka.createTopic({ messages: numbered(10_000) });
  const target = await postgres.createTable({ n: 'int' });

  const pipeline = await sdc.createPipeline('survive', (p) => p
    .configure({ rateLimit: 2_000 }) // records in a second: there is a middle to be killed in
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(1_000);
  await engine.kill();
  expect(await target.count()).toBeLessThan(10_000);
  await engine.restart(); // SDC resumes what was running by itself

  await expect(target).toContainRows(numbered(10_000)); // at least once: nothing lost
});
