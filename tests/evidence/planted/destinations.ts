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
    firstLine: [
      /'renamed': no stage has a value in the field \/name; JDBC Producer 1 receives \/id, \/title/,
      /name is null where a value is expected/,
    ],
  },
  {
    kind: 'a stage removes a field',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('removed', ${toTable("[{ id: 1, name: 'a', at: null }]", {
        stage: `.to('Dev Identity').to('Field Remover', { fields: ['/name'] }).to('Dev Identity')`,
      })});
      await expect(table).toHaveRows([{ id: 1, name: 'a', at: null }]);`,
    firstLine: [/'removed': Field Remover 1 receives the field \/name and passes on only \/id, \/at\./],
  },
  {
    kind: 'a stage sets a field to null',
    fixtures: 'sdc, kafka',
    body: `const topic = await kafka.createTopic();
      await sdc.run('null', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1, name: 'a' }, { id: 2, name: 'b' }]) })
        .to('Field Replacer', { 'conf.rules': [{ fields: '/name', setToNull: true }] })
        .to('Kafka Producer', { ...kafka.producer, topic: topic.name, dataFormat: 'JSON' }));
      await expect(topic).toHaveMessages([{ id: 1, name: 'a' }, { id: 2, name: 'b' }]);`,
    firstLine: [/'null': Field Replacer 1 receives values in the field \/name and passes on null/],
  },
  {
    kind: 'a column is filled from another field',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('mapped', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1, name: 'a' }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name,
          columnNames: [{ columnName: 'name', field: '/title' }] }));
      await expect(table).toHaveRows([{ id: 1, name: 'a', at: null }]);`,
    firstLine: [/'mapped': no stage has a value in the field \/title; JDBC Producer 1 receives \/id, \/name/],
  },
  {
    kind: 'an origin reads below another prefix',
    fixtures: 'sdc, s3, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      await s3.putObject('in/a.json', '{"id":1}');
      const pipeline = await sdc.createPipeline('other prefix', (p) => p
        .origin('Amazon S3', { ...s3.connection, commonPrefix: 'inn/', prefixPattern: '*.json', dataFormat: 'JSON' })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 500 });`,
    firstLine: [/'other prefix' is RUNNING, and its origin Amazon S3 1 has read no records/],
  },
  {
    kind: 'objects are written below another prefix',
    fixtures: 'sdc, s3',
    body: `await sdc.run('wrong prefix', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Amazon S3', { ...s3.connection, commonPrefix: 'other', dataFormat: 'JSON' }));
      await expect(s3.records('out/')).toHaveRows([{ id: 1 }]);`,
    firstLine: [/\{ id: 1 \} is in object other\/\S+ of bucket/],
  },
  {
    kind: 'a script writes no record',
    fixtures: 'sdc, wiretap',
    body: `const tap = wiretap();
      await sdc.run('silent', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Groovy Evaluator', { script: 'def x = 1' }).to(tap));
      expect(tap).toHaveRecords([{ id: 1 }]);`,
    firstLine: [/'silent': Groovy Evaluator 1 passed on 0 of 1 records/],
  },
  {
    kind: 'a column is misspelt in the test',
    fixtures: 'postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      await table.insert([{ id: 1 }]);
      await expect(table).toHaveRows([{ idd: 1 }], { timeout: 300 });`,
    firstLine: [/no row has the column idd, but only id/],
  },
  {
    kind: 'a text is cut at a maximum length',
    fixtures: 'sdc, wiretap',
    body: `const tap = wiretap();
      await sdc.run('long lines', (p) => p
        .origin('Dev Raw Data Source', { dataFormat: 'TEXT', stopAfterFirstBatch: true, rawData: 'x'.repeat(2_000) }).to(tap));
      expect(tap).toHaveRecords([{ text: 'x'.repeat(2_000) }]);`,
    firstLine: [/text is cut after 1024 characters/],
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
    kind: 'a column has too few decimals',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int', amount: 'decimal(10,1)' });
      await sdc.run('decimals', ${toTable('[{ id: 1, amount: 2.55 }]')});
      await expect(table).toHaveRows([{ id: 1, amount: '2.55' }]);`,
    firstLine: [/amount is rounded to 1 decimal \(2\.6, expected 2\.55\)/],
  },
  {
    kind: 'a condition holds for no record',
    fixtures: 'sdc, wiretap',
    body: `const [gold, rest] = [wiretap(), wiretap()];
      await sdc.run('tiers', (p) => {
        const [first, others] = p.origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ tier: 'GOLD' }]) })
          .split('Stream Selector', ["\${record:value('/tier') == 'gold'}", 'default']);
        first.to(gold);
        others.to(rest);
      });
      expect(gold).toHaveRecords([{ tier: 'gold' }]);`,
    firstLine: [
      /'tiers': Stream Selector 1 sent none of 1 records to the lane \$\{record:value\('\/tier'\) == 'gold'\}/,
    ],
  },
  {
    kind: 'a pipeline that is run again delivers again',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('again', ${toTable('[{ id: 1 }]')});
      await pipeline.run();
      await pipeline.run();
      await expect(table).toHaveRows([{ id: 1 }]);`,
    firstLine: [/'again' was started 2 times/, /arrived too often: \{ id: 1 \} 2 times instead of 1/],
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
  {
    kind: 'a consumer begins at the latest message',
    fixtures: 'sdc, kafka',
    body: `const from = await kafka.createTopic({ messages: [{ id: 1 }] });
      const to = await kafka.createTopic();
      const pipeline = await sdc.createPipeline('latest', (p) => p
        .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [from.name], dataFormat: 'JSON', consumerGroup: unique(), autoOffsetReset: 'LATEST' })
        .to('Kafka Producer', { ...kafka.producer, topic: to.name, dataFormat: 'JSON' }));
      await pipeline.start();
      await expect(to).toHaveMessages([{ id: 1 }], { timeout: 500 });`,
    firstLine: [/'latest' is RUNNING, and its origin Kafka Multitopic Consumer 1 has read no records/],
  },
  {
    kind: 'a record is at another wiretap',
    fixtures: 'sdc, wiretap',
    body: `const [above, others] = [wiretap(), wiretap()];
      await sdc.run('lanes', (p) => {
        const [big, rest] = p.origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }, { id: 2 }]) })
          .split('Stream Selector', ["\${record:value('/id') > 5}", 'default']);
        big.to(above);
        rest.to(others);
      });
      expect(above).toHaveRecords([{ id: 2 }]);`,
    firstLine: [/\{ id: 2 \} is in the wiretap \(destination of 'lanes'\)/],
  },
];
