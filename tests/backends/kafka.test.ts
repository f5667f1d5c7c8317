import { kafkaDriver } from '../../environment/backends/registry.js';
import { createKafka } from '../../environment/backends/kafka/kafka-for-test.js';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import type { BackendInfo } from '../../environment/index.js';
import type { KafkaConnection } from '../../environment/backends/kafka/kafka-client.js';
import { frameworkTest as test } from '../../fixtures/framework-test.js';
import { decimal, expect, json, numbered, unique } from '../../fixtures/index.js';

test('returns messages as they were sent', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  await topic.send([{ n: 1 }, 'text', '7', [1, 2], null, '{not json']);

  await expect(topic).toHaveMessages([{ n: 1 }, 'text', '7', [1, 2], null, '{not json'], { ordered: true });
});

test('keys, headers, partitions and offsets', async ({ kafka }) => {
  const topic = await kafka.createTopic({ partitions: 2 });
  const key = (order: { id: number }): string => `order ${order.id}`;
  await topic.send([{ id: 1 }, { id: 2 }], { key, headers: { origin: 'shop' }, partition: 1 });

  const messages = await topic.messages({ atLeast: 2 });
  expect(messages.map(({ timestamp: _, bytes: __, keyBytes: ___, ...rest }) => rest)).toEqual([
    { key: 'order 1', value: { id: 1 }, headers: { origin: 'shop' }, partition: 1, offset: 0n },
    { key: 'order 2', value: { id: 2 }, headers: { origin: 'shop' }, partition: 1, offset: 1n },
  ]);
});

test('ten thousand messages in several partitions', async ({ kafka }) => {
  const topic = await kafka.createTopic({ partitions: 3, messages: numbered(10_000) });

  await expect(topic).toHaveMessages(numbered(10_000));
});

test('messages to many partitions of a new topic arrive once each', async ({ kafka }) => {
  for (let i = 0; i < 3; i++) {
    const topic = await kafka.createTopic({ partitions: 50, messages: numbered(200) });

    expect(await topic.messages({ atLeast: 200 })).toHaveLength(200);
  }
});

test('messages that arrive while a matcher waits', async ({ kafka }) => {
  const topic = await kafka.createTopic({ messages: [{ n: 1 }] });
  const waiting = expect(topic).toHaveMessages([{ n: 1 }, { n: 2 }, { n: 3 }]);
  await topic.send([{ n: 2 }]);
  await topic.send([{ n: 3 }]);

  await waiting;
});

test('a timeout of a matcher reports how many messages there are', async ({ kafka }) => {
  const topic = await kafka.createTopic({ messages: [{ n: 1 }] });

  await expect(topic.messages({ atLeast: 2, timeout: 200 })).rejects.toThrow(/has 1 messages after 0.2 s, not the 2/);
});

test('a deleted topic fails a matcher at once', async ({ workerServers }) => {
  const server = createKafka(await workerServers.backend(kafkaDriver));
  const other = server.forTest('another test');
  const topic = await other.createTopic({ messages: [{ n: 1 }] });
  await other.cleanUp();

  const begin = Date.now();
  await expect(expect(topic).toHaveMessages([{ n: 1 }], { timeout: 10_000 })).rejects.toThrow(/does not host/);
  expect(Date.now() - begin).toBeLessThan(5_000);
  await server.close();
});

test('a producer works after topics of other tests were deleted', async ({ workerServers }) => {
  const server = createKafka(await workerServers.backend(kafkaDriver));
  for (const title of ['one test', 'another test']) {
    const kafka = server.forTest(title);
    const topic = await kafka.createTopic({ messages: [{ n: 1 }] });
    await expect(topic).toHaveMessages([{ n: 1 }]);
    await kafka.cleanUp();
  }
  await server.close();
});

test('connection has the configs of a stage', async ({ kafka }) => {
  const login = { 'sasl.jaas.config': expect.stringContaining('PlainLoginModule') };
  const broker = { securityOption: 'SASL_PLAINTEXT', saslMechanism: 'PLAIN' };
  expect(kafka.producer).toMatchObject({ ...broker, kafkaConfiguration: login });
  expect(kafka.consumer).toMatchObject({ ...broker, configurationProperties: login });
  expect(kafka.producer.brokerUri).toMatch(/^127\.0\.0\.1:\d+$/);
});

for (const compression of ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const) {
  test(`messages that the test compresses: ${compression}`, async ({ kafka }) => {
    const topic = await kafka.createTopic();
    const rows = numbered(500).map(({ n }) => ({ n, text: 'ä'.repeat(200) }));
    await topic.send(rows, { compression });

    await expect(topic).toHaveMessages(rows, { ordered: true });
  });

  test(`messages that a pipeline compresses: ${compression}`, async ({ sdc, kafka }) => {
    const topic = await kafka.createTopic();
    const rows = numbered(50).map(({ n }) => ({ n, text: 'x'.repeat(200) }));
    const kafkaConfiguration = { ...kafka.producer.kafkaConfiguration, 'compression.type': compression };
    await sdc.run(`compress with ${compression}`, (p) =>
      p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json(rows), stopAfterFirstBatch: true })
        .to('Kafka Producer', { ...kafka.producer, topic: topic.name, dataFormat: 'JSON', kafkaConfiguration }),
    );

    await expect(topic).toHaveMessages(rows);
  });
}

test('whole numbers and decimals in messages are exact', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  await topic.send(['{"id":9007199254740993}', { id: 9007199254740995n }, { rate: decimal('0.12345678901234567890') }]);

  await expect(topic).toHaveMessages([
    { id: 9007199254740993n },
    { id: 9007199254740995n },
    { rate: '0.12345678901234567890' },
  ]);
  await expect(topic).not.toHaveMessages([
    { id: 9007199254740992 },
    { id: 9007199254740995n },
    { rate: '0.12345678901234567890' },
  ]);
});

test('bytes of values, keys and headers', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  const bytes = Buffer.from([0, 255, 128]);
  await topic.send([bytes, new Uint8Array([255])], {
    key: () => Buffer.from([254, 1]),
    headers: { raw: bytes, twice: ['a', 'b,c'], text: 'ä' },
  });

  const [first, second] = await topic.messages({ atLeast: 2 });
  expect(first).toMatchObject({ value: bytes, bytes, keyBytes: Buffer.from([254, 1]) });
  expect(first?.headers).toEqual({ raw: bytes, twice: ['a', 'b,c'], text: 'ä' });
  expect(second?.value).toEqual(Buffer.from([255]));
});

test('a tombstone has a key and no value', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  await topic.send([null], { key: () => 'k' });

  await expect(topic).toHaveMessages([null]);
  expect(await topic.messages()).toMatchObject([{ key: 'k', value: null, bytes: null }]);
});

test('rejects a message that cannot be sent, and sends none of the others', async ({ kafka }) => {
  const topic = await kafka.createTopic();

  await expect(topic.send([{ n: 1 }, undefined])).rejects.toThrow('is undefined. A tombstone is null.');
  expect(await topic.messages()).toEqual([]);
});

test('many messages with multi-byte characters', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  const texts = Array.from({ length: 30 }, (_, n) => `${n} ${'€'.repeat(100_000)}`);
  await topic.send(texts);

  await expect(topic).toHaveMessages(texts);
});

test('reads only the remaining messages of a trimmed topic', async ({ workerServers, kafka }) => {
  const topic = await kafka.createTopic({ messages: numbered(10) });
  await expect(topic).toHaveMessages(numbered(10));
  await deleteRecords(await workerServers.backend(kafkaDriver), topic.name, 6);

  await expect(topic).toHaveMessages(numbered(4, { from: 7 }));
  await topic.send([{ n: 11 }]);
  await expect(topic).toHaveMessages(numbered(5, { from: 7 }));
});

test('reads on in a topic that was trimmed beyond the last position', async ({ workerServers, kafka }) => {
  const topic = await kafka.createTopic({ messages: numbered(2) });
  await expect(topic).toHaveMessages(numbered(2));
  await topic.send(numbered(8, { from: 3 }));
  await deleteRecords(await workerServers.backend(kafkaDriver), topic.name, 9);

  await expect(topic).toHaveMessages([{ n: 10 }]);
});

test('messages that a consumer group has committed, over all partitions', async ({ kafka, workerServers }) => {
  const topic = await kafka.createTopic({ partitions: 3, messages: numbered(9) });
  const group = unique();
  expect(await kafka.committedMessages(topic, group)).toBe(0);
  const partitions = [
    { partition: 0, offset: '2' },
    { partition: 2, offset: '3' },
  ];
  await administer(await workerServers.backend(kafkaDriver), (admin) =>
    admin.setOffsets({ groupId: group, topic: topic.name, partitions }),
  );

  expect(await kafka.committedMessages(topic, group)).toBe(5);
});

/** Deletes the records before this offset. */
async function deleteRecords(info: BackendInfo<KafkaConnection>, topic: string, before: number): Promise<void> {
  await administer(info, async (admin) => {
    await admin.fetchTopicMetadata({ topics: [topic] });
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: String(before) }] });
  });
}

async function administer(
  info: BackendInfo<KafkaConnection>,
  action: (admin: Admin) => Promise<unknown>,
): Promise<void> {
  const { brokers, credentials } = info.connection;
  const kafka = new Kafka({
    brokers,
    logLevel: logLevel.NOTHING,
    ...(credentials && { sasl: { mechanism: 'plain', ...credentials } }),
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    await action(admin);
  } finally {
    await admin.disconnect();
  }
}
