import { kafkaDriver } from '../../environment/index.js';
import { createKafka } from '../../fixtures/kafka.js';
import { expect, numbered, test } from '../../fixtures/index.js';

test('messages come back as they were sent', async ({ kafka }) => {
  const topic = await kafka.createTopic();
  await topic.send([{ n: 1 }, 'text', '7', [1, 2], null, '{not json']);

  await expect(topic).toHaveMessages([{ n: 1 }, 'text', '7', [1, 2], null, '{not json'], { ordered: true });
});

test('keys, headers, partitions and offsets', async ({ kafka }) => {
  const topic = await kafka.createTopic({ partitions: 2 });
  const key = (order: { id: number }): string => `order ${order.id}`;
  await topic.send([{ id: 1 }, { id: 2 }], { key, headers: { origin: 'shop' }, partition: 1 });

  const messages = await topic.messages({ atLeast: 2 });
  expect(messages.map(({ timestamp: _, bytes: __, ...rest }) => rest)).toEqual([
    { key: 'order 1', value: { id: 1 }, headers: { origin: 'shop' }, partition: 1, offset: 0n },
    { key: 'order 2', value: { id: 2 }, headers: { origin: 'shop' }, partition: 1, offset: 1n },
  ]);
});

test('ten thousand messages in several partitions', async ({ kafka }) => {
  const topic = await kafka.createTopic({ partitions: 3, messages: numbered(10_000) });

  await expect(topic).toHaveMessages(numbered(10_000));
});

test('a message to each of many partitions of a new topic is there once', async ({ kafka }) => {
  for (let i = 0; i < 3; i++) {
    const topic = await kafka.createTopic({ partitions: 50, messages: numbered(200) });

    expect(await topic.messages({ atLeast: 200 })).toHaveLength(200);
  }
});

test('messages that come while a matcher waits', async ({ kafka }) => {
  const topic = await kafka.createTopic({ messages: [{ n: 1 }] });
  const waiting = expect(topic).toHaveMessages([{ n: 1 }, { n: 2 }, { n: 3 }]);
  await topic.send([{ n: 2 }]);
  await topic.send([{ n: 3 }]);

  await waiting;
});

test('waiting for messages that do not come says how many there are', async ({ kafka }) => {
  const topic = await kafka.createTopic({ messages: [{ n: 1 }] });

  await expect(topic.messages({ atLeast: 2, timeout: 200 })).rejects.toThrow(/has 1 messages after 0.2 s, not the 2/);
});

test('a topic that is gone fails a matcher at once', async ({ workerServers }) => {
  const server = createKafka(await workerServers.backend(kafkaDriver));
  const other = server.forTest('another test');
  const topic = await other.createTopic({ messages: [{ n: 1 }] });
  await other.cleanUp();

  const begin = Date.now();
  await expect(expect(topic).toHaveMessages([{ n: 1 }], { timeout: 10_000 })).rejects.toThrow(/does not host/);
  expect(Date.now() - begin).toBeLessThan(5_000);
  await server.close();
});

test('a producer does not mind topics of tests that ended', async ({ workerServers }) => {
  const server = createKafka(await workerServers.backend(kafkaDriver));
  for (const title of ['one test', 'another test']) {
    const kafka = server.forTest(title);
    const topic = await kafka.createTopic({ messages: [{ n: 1 }] });
    await expect(topic).toHaveMessages([{ n: 1 }]);
    await kafka.cleanUp();
  }
  await server.close();
});

test('what a stage needs to connect', async ({ kafka }) => {
  const login = { 'sasl.jaas.config': expect.stringContaining('PlainLoginModule') };
  const broker = { securityOption: 'SASL_PLAINTEXT', saslMechanism: 'PLAIN' };
  expect(kafka.producer).toMatchObject({ ...broker, kafkaConfiguration: login });
  expect(kafka.consumer).toMatchObject({ ...broker, configurationProperties: login });
  expect(kafka.producer.brokerUri).toMatch(/^127\.0\.0\.1:\d+$/);
});
