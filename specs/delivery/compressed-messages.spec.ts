import { expect, json, numbered, test, unique } from '../../fixtures';

for (const codec of ['gzip', 'snappy', 'lz4', 'zstd']) {
  test(`messages compressed with ${codec} are written and read`, async ({ sdc, kafka, postgres }) => {
    const topic = await kafka.createTopic();
    const copies = await postgres.createTable({ n: 'int' });
    const { kafkaConfiguration } = kafka.producer;

    await sdc.run(`write ${codec}`, (p) => p
      .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json(numbered(100)), stopAfterFirstBatch: true })
      .to('Kafka Producer', { ...kafka.producer, topic: topic.name, dataFormat: 'JSON', kafkaConfiguration: { ...kafkaConfiguration, 'compression.type': codec } }));
    const reader = await sdc.createPipeline(`read ${codec}`, (p) => p
      .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [topic.name], dataFormat: 'JSON', consumerGroup: unique() })
      .to('JDBC Producer', { ...postgres.connection, tableName: copies.name }));
    await reader.start();

    await expect(copies).toHaveRows(numbered(100));
  });
}
