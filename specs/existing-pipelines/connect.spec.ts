import { test, expect, json, unique } from '../../fixtures';

// As they are in production; nothing answers there.
const LOGIN = { username: 'app', password: 'redacted' };
const KAFKA = { dataFormat: 'JSON', brokerUri: 'kafka.invalid:9093', securityOption: 'SASL_SSL' } as const;

test('stages that write to MySQL, Kafka and S3 are pointed at those of the test', async ({ sdc, records, mysql, kafka, s3 }) => {
  const sales = await mysql.createTable({ id: 'int' });
  const topic = await kafka.createTopic();
  const production = await sdc.createPipeline('sales', (p) => {
    const all = p.origin('Dev Data Generator');
    all.to('JDBC Producer', { jdbcConnectionString: 'jdbc:mysql://db.invalid:3306/sales', ...LOGIN, tableName: 'SALES' });
    all.to('Kafka Producer', { ...KAFKA, topic: 'sales-topic' });
    all.to('Amazon S3', { bucket: 'production', objectNamePrefix: 'sales', dataFormat: 'JSON' });
  });

  const pipeline = await sdc.importPipeline(JSON.stringify(await production.export()), (p) => {
    p.stage('Dev Data Generator 1').replaceWith(records([{ id: 1 }]));
    const report = p.connect(mysql, kafka, s3, { tables: { SALES: sales.name, 'sales-topic': topic.name } });
    expect(report.map(({ system }) => system)).toEqual(['mysql', 'Kafka', 'S3']);
  });
  await pipeline.run();

  await expect(sales).toHaveRows([{ id: 1 }]);
  await expect(topic).toHaveMessages([{ id: 1 }]);
  await expect(s3).toHaveObjects({ 'sales*': [{ id: 1 }] });
});

test('stages that read from Kafka and S3 are pointed at those of the test', async ({ sdc, wiretap, kafka, s3 }) => {
  const topic = await kafka.createTopic();
  await topic.send([{ id: 1 }]);
  await s3.putObject('in/sales.json', '{"id": 2}');
  const arrived = wiretap();
  const production = [
    await sdc.createPipeline('Kafka', (p) => p
      .origin('Kafka Multitopic Consumer', { ...KAFKA, topicList: ['SALES'], consumerGroup: unique() })
      .to('Trash')),
    await sdc.createPipeline('S3', (p) => p.origin('Amazon S3', { bucket: 'production', prefixPattern: 'in/*', dataFormat: 'JSON' }).to('Trash')),
  ];

  for (const original of production) {
    const pipeline = await sdc.importPipeline(JSON.stringify(await original.export()), (p) => {
      p.connect(kafka, s3, original.title === 'Kafka' ? { tables: { SALES: topic.name } } : {});
      p.stage('Trash 1').replaceWith(arrived);
    });
    await pipeline.start();
    await pipeline.waitForOutputRecords(1);
    await pipeline.stop();
  }

  expect(arrived).toHaveRecords([{ id: 1 }, { id: 2 }]);
});

test('a stage of a library that Data Collector lacks runs with the library that has it', async ({ sdc, kafka }) => {
  const topic = await kafka.createTopic();
  const production = await sdc.createPipeline('old library', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Kafka Producer', { ...KAFKA, topic: 'sales-topic' }));
  const exported = JSON.stringify(await production.export())
    .replace(/streamsets-datacollector-apache-kafka_\w+-lib/, 'streamsets-datacollector-apache-kafka_0_9-lib');

  const pipeline = await sdc.importPipeline(exported, (p) => p.connect(kafka, { tables: { 'sales-topic': topic.name } }));
  await pipeline.run();

  await expect(topic).toHaveMessages([{ id: 1 }]);
});
