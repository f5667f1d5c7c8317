import { RAW, TABLE, toTable, type PlantedFailure } from './planted-failure.js';

/** Records that are not as expected, or not where they are expected. */
export const DESTINATIONS: PlantedFailure[] = [
  {
    kind: 'a precondition lets no record through',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('precondition', ${toTable('[{ id: 1 }, { id: 2 }]', {
        stage: `.to('Expression Evaluator', { stageRecordPreconditions: ["\${record:value('/id') > 1}"], stageOnRecordError: 'DISCARD' })`,
      })});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }, { id: 2, name: null, at: null }]);`,
    firstLine: [/Expression Evaluator 1 has preconditions or required fields and passed on 1 of 2 records/],
  },
  {
    kind: 'records go to Trash',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('to trash', (p) => {
        const [big, others] = p.origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }, { id: 2 }]) })
          .split('Stream Selector', ["\${record:value('/id') > 1}", 'default']);
        big.to('JDBC Producer', { ...postgres.connection, tableName: table.name });
        others.to('Trash');
      });
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }, { id: 2, name: null, at: null }]);`,
    firstLine: [/1 record went to Trash 1, which discards them/, /is missing: \{ id: 1/],
  },
  {
    kind: 'a record is in another table',
    fixtures: 'sdc, postgres',
    body: `const [big, small] = [await postgres.createTable({ id: 'int' }), await postgres.createTable({ id: 'int' })];
      await sdc.run('other lane', (p) => {
        const [above, others] = p.origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }, { id: 20 }]) })
          .split('Stream Selector', ["\${record:value('/id') > 30}", 'default']);
        above.to('JDBC Producer', { ...postgres.connection, tableName: big.name });
        others.to('JDBC Producer', { ...postgres.connection, tableName: small.name });
      });
      await expect(big).toHaveRows([{ id: 20 }]);`,
    firstLine: [/\{ id: 20 \} is in table \S+/],
  },
  {
    kind: 'a message is in another topic',
    fixtures: 'sdc, kafka',
    body: `const [right, wrong] = [await kafka.createTopic(), await kafka.createTopic()];
      await sdc.run('other topic', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 7 }]) })
        .to('Kafka Producer', { ...kafka.producer, topic: wrong.name, dataFormat: 'JSON' }));
      await expect(right).toHaveMessages([{ id: 7 }]);`,
    firstLine: [/\{ id: 7 \} is in topic \S+/],
  },
  {
    kind: 'a time is shifted by a time zone',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await table.insert([{ id: 1, name: null, at: '2026-01-01 10:00:00' }]);
      await expect(table).toHaveRows([{ id: 1, name: null, at: '2026-01-01 06:00:00' }], { timeout: 300 });`,
    firstLine: [/at is 4 h later: a time zone\?/],
  },
  {
    kind: 'a field was renamed before the destination',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('renamed', ${toTable("[{ id: 1, title: 'a' }]")});
      await expect(table).toHaveRows([{ id: 1, name: 'a', at: null }]);`,
    firstLine: [/name is null where a value is expected/],
  },
  {
    kind: 'a duplicate arrives',
    fixtures: 'postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      await table.insert([{ id: 1 }, { id: 1 }]);
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 300 });`,
    firstLine: [/arrived too often: \{ id: 1 \} 2 times instead of 1/],
  },
  {
    kind: 'a value differs',
    fixtures: 'postgres',
    body: `const table = await postgres.createTable({ id: 'int', amount: 'decimal(10,2)' });
      await table.insert([{ id: 1, amount: '9.99' }]);
      await expect(table).toHaveRows([{ id: 1, amount: '10.00' }], { timeout: 300 });`,
    firstLine: [/1 of the rows differs: amount is '9.99', expected '10.00'/],
  },
  {
    kind: 'an object is missing',
    fixtures: 's3',
    body: `await s3.putObject('out/a.json', '{}');
      await expect(s3).toHaveObjects(['out/b.json'], { timeout: 300 });`,
    firstLine: [/No object out\/b\.json, and 1 more problem/],
  },
  {
    kind: 'messages arrive in another order',
    fixtures: 'kafka',
    body: `const topic = await kafka.createTopic({ messages: [{ id: 2 }, { id: 1 }] });
      await expect(topic).toHaveMessages([{ id: 1 }, { id: 2 }], { ordered: true, timeout: 300 });`,
    firstLine: [/messages arrived in another order from number 1 on/],
  },
  {
    kind: 'a number is delivered as a text',
    fixtures: 'sdc, kafka',
    body: `const topic = await kafka.createTopic();
      await sdc.run('texts', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: '1' }]) })
        .to('Kafka Producer', { ...kafka.producer, topic: topic.name, dataFormat: 'JSON' }));
      await expect(topic).toHaveMessages([{ id: 1 }]);`,
    firstLine: [/id: '1'|id is '1', expected 1/],
  },
  {
    kind: 'a JSON object in S3 has another value',
    fixtures: 'sdc, s3',
    body: `await sdc.run('to s3', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1, n: 5 }]) })
        .to('Amazon S3', { ...s3.connection, commonPrefix: 'out', dataFormat: 'JSON' }));
      await expect(s3).toHaveObjects({ 'out/**': [{ id: 1, n: 6 }] });`,
    firstLine: [/Object out\/\*\*: 1 of the records differs: n is 5, expected 6/],
  },
];
