import { test, expect, unique } from '../../fixtures';

test('an expression chooses the topic of each record', async ({ sdc, records, kafka }) => {
  const orders = await kafka.createTopic();
  const refunds = await kafka.createTopic();
  await sdc.run('topics', (p) => p
    .origin(records([{ n: 1, to: orders.name }, { n: -1, to: refunds.name }]))
    .to('Kafka Producer', {
      ...kafka.producer, runtimeTopicResolution: true, topicExpression: "${record:value('/to')}", topicWhiteList: '*', dataFormat: 'JSON',
    }));
  await expect(orders).toHaveMessages([{ n: 1, to: orders.name }]);
  await expect(refunds).toHaveMessages([{ n: -1, to: refunds.name }]);
});

test('a message is a line of delimited text', async ({ sdc, records, kafka }) => {
  const lines = await kafka.createTopic();
  await sdc.run('lines', (p) => p
    .origin(records([{ a: 'x,y', b: 1 }]))
    .to('Field Order', { fieldsToOrder: ['/a', '/b'] })
    .to('Kafka Producer', { ...kafka.producer, topic: lines.name, dataFormat: 'DELIMITED' }));
  const [message] = await lines.messages();
  expect(String(message?.value)).toContain('"x,y",1');
});

test('messages of two topics arrive in one table', async ({ sdc, kafka, postgres }) => {
  const first = await kafka.createTopic({ messages: [{ n: 1 }] });
  const second = await kafka.createTopic({ messages: [{ n: 2 }] });
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('two topics', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [first.name, second.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 1 }, { n: 2 }]);
});

test('a second run of the same consumer group reads only what is new', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }] });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('group', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(1);
  await pipeline.stop();
  await source.send([{ n: 2 }]);
  await pipeline.start();
  await arrived.waitForRecords(2);
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }], { ordered: true });
});

test('a message that is not JSON goes to error, the next ones arrive', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic();
  await source.send(['{"n":1}', '{"n":', '{"n":2}']);
  const arrived = wiretap();
  const errors = wiretap();
  const pipeline = await sdc.createPipeline('bad message', (p) => p
    .errorsTo(errors)
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(2);
  await errors.waitForRecords(1);
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
});

test('records know topic, partition and offset of their message', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }] });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('headers', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique() })
    .to(arrived));
  await pipeline.start();
  const [record] = await arrived.waitForRecords(1);
  expect(record?.attributes).toMatchObject({ topic: source.name, partition: '0', offset: '0' });
});

test('an expression chooses the key of each message', async ({ sdc, records, kafka }) => {
  const orders = await kafka.createTopic();
  await sdc.run('keys', (p) => p
    .origin(records([{ id: 1 }, { id: 2 }]))
    .to('Kafka Producer', { ...kafka.producer, topic: orders.name, kafkaMessageKey: "order-${record:value('/id')}", dataFormat: 'JSON' }));
  await expect(orders).toHaveMessages([{ id: 1 }, { id: 2 }]);
  expect((await orders.messages()).map(({ key }) => key)).toEqual(expect.arrayContaining(['order-1', 'order-2']));
});

test('an expression chooses the partition of each message', async ({ sdc, records, kafka }) => {
  const orders = await kafka.createTopic({ partitions: 3 });
  await sdc.run('partitions', (p) => p
    .origin(records([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 5 }]))
    .to('Kafka Producer', { ...kafka.producer, topic: orders.name, partitionStrategy: 'EXPRESSION', partitionExpression: "${record:value('/n') % 3}", dataFormat: 'JSON' }));
  await expect(orders).toHaveMessages([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 5 }]);
  expect((await orders.messages()).map(({ partition, value }) => [partition, value])).toEqual([[0, { n: 0 }], [1, { n: 1 }], [2, { n: 2 }], [2, { n: 5 }]]);
});

test('keys of messages become attributes and fields', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic();
  await source.send([{ n: 1 }], { key: () => 'k1' });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('keys', (p) => p
    .origin('Kafka Multitopic Consumer', {
      ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), keyCaptureMode: 'RECORD_HEADER_AND_FIELD', keyCaptureHeaderAttribute: 'key', keyCaptureField: '/key',
    })
    .to(arrived));
  await pipeline.start();
  const [record] = await arrived.waitForRecords(1);
  expect(arrived).toHaveRecords([{ n: 1, key: 'k1' }]);
  expect(record?.attributes).toMatchObject({ key: 'k1' });
});

test('a group that begins at the end reads only what comes', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }] });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('latest', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), autoOffsetReset: 'LATEST', batchWaitTimeInMs: 100 })
    .to(arrived));
  await pipeline.start();
  await expect.poll(async () => {
    await source.send([{ n: 2 }]);
    return arrived.records.length;
  }).toBeGreaterThan(0);
  expect(new Set(arrived.records.map(({ value }) => JSON.stringify(value)))).toEqual(new Set(['{"n":2}']));
});

test('all records of a batch are one message', async ({ sdc, records, kafka }) => {
  const orders = await kafka.createTopic();
  await sdc.run('one message', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }]))
    .to('Kafka Producer', { ...kafka.producer, topic: orders.name, oneMessagePerBatch: true, dataFormat: 'JSON', jsonContent: 'ARRAY_OBJECTS' }));
  await expect(orders).toHaveMessages([[{ n: 1 }, { n: 2 }]]);
});

test('the consumer of one topic goes on behind what it has delivered', async ({ sdc, kafka, postgres }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }, { n: 2 }] });
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('one topic', (p) => p
    .origin('Kafka Consumer', { ...kafka.producer, topic: source.name, dataFormat: 'JSON', consumerGroup: unique(), maxBatchSizeInRecords: 2 })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 1 }, { n: 2 }]);
  await pipeline.stop();
  await source.send([{ n: 3 }, { n: 4 }]);
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }]);
});

test('error records become messages with their error', async ({ sdc, records, kafka }) => {
  const errors = await kafka.createTopic();
  await sdc.run('errors to kafka', (p) => {
    p.errorsTo('Write to Kafka', { ...kafka.producer, topic: errors.name });
    p.origin(records([{ n: 1 }])).to('To Error');
  });
  const [message] = await errors.messages();
  expect(String(message?.value)).toMatch(/TOERROR_00.*"n":\{"type":"INTEGER","value":"?1\b/);
});

test('records know when their message was written', async ({ sdc, kafka, wiretap }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }] });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('timestamps', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: unique(), includeTimestamps: true })
    .to(arrived));
  await pipeline.start();
  const [record] = await arrived.waitForRecords(1);
  const [message] = await source.messages();
  expect(record?.attributes).toMatchObject({ timestamp: String(message?.timestamp.getTime()), timestampType: 'CreateTime' });
});
