/** A test that fails, and what the first line of its error has to say. */
export interface PlantedFailure {
  kind: string;
  /** The fixtures that it takes. */
  fixtures: string;
  body: string;
  /** All of these are in the first line. */
  firstLine: RegExp[];
  /** Why it has no code frame: the code there holds a password, or the runner's own error has none. */
  withoutFrame?: true;
}

const RAW = "dataFormat: 'JSON', stopAfterFirstBatch: true";

/** A pipeline from rows to a table. */
function toTable(rows: string, { stage = '', table = 'table', errors = '' } = {}): string {
  return `p => p${errors}
    .origin('Dev Raw Data Source', { ${RAW}, rawData: json(${rows}) })${stage}
    .to('JDBC Producer', { ...postgres.connection, tableName: ${table}.name })`;
}

const TABLE = "const table = await postgres.createTable({ id: 'int primary key', name: 'text', at: 'timestamp' });";

export const PLANTED_FAILURES: PlantedFailure[] = [
  {
    kind: 'a value of the wrong type goes to error in a short run',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('wrong type', ${toTable("[{ id: 1 }, { id: 'x' }]")});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }, { id: 2, name: null, at: null }]);`,
    firstLine: [/1 of 2 records went to error at JDBC Producer 1/, /JDBC_/, /id: 'x'/],
  },
  {
    kind: 'a constraint of the table refuses a row',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await table.insert([{ id: 1, name: 'before' }]);
      await sdc.run('duplicate key', ${toTable('[{ id: 1 }, { id: 2 }]')});
      await expect(table).toContainRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [/went to error at JDBC Producer 1/, /duplicate key/],
  },
  {
    kind: 'an expression fails for a record',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('bad expression', ${toTable("[{ id: 1, n: 'x' }]", {
        stage: `.to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/n', expression: "\${record:value('/n') * 2}" }] })`,
      })});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [/1 of 1 records went to error at Expression Evaluator 1/, /EXPR_|CTRCMN_|ELEVAL_/],
  },
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
    kind: 'a table does not exist',
    fixtures: 'sdc, postgres',
    body: `await sdc.run('no table', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: 'nowhere' }));`,
    firstLine: [/no table/, /JDBC_/, /nowhere/],
  },
  {
    kind: 'a password is wrong',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('wrong password', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('JDBC Producer', { ...postgres.connection, password: 'wrong-4711', tableName: table.name }));`,
    firstLine: [/JDBC_/, /password authentication failed/],
    withoutFrame: true,
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
    kind: 'a pipeline was never started',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.createPipeline('not started', ${toTable('[{ id: 1 }]')});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }], { timeout: 300 });`,
    firstLine: [/'not started' was not started/],
  },
  {
    kind: 'an origin finds no data',
    fixtures: 'sdc, postgres, kafka',
    body: `${TABLE}
      const topic = await kafka.createTopic();
      const pipeline = await sdc.createPipeline('empty topic', (p) => p
        .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [topic.name], dataFormat: 'JSON', consumerGroup: unique() })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }], { timeout: 500 });`,
    firstLine: [/'empty topic' is RUNNING, and its origin Kafka Multitopic Consumer 1 has read no records/],
  },
  {
    kind: 'a pipeline stops at the first error record',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('stops on error', ${toTable("[{ id: 'x' }]").replace(
        'tableName: table.name',
        "tableName: table.name, stageOnRecordError: 'STOP_PIPELINE'",
      )});`,
    firstLine: [/'stops on error' is RUN_ERROR|'stops on error'.*JDBC_/],
  },
  {
    kind: 'an issue of the configuration',
    fixtures: 'sdc, postgres',
    body: `await sdc.run('no rows config', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: '' })
        .to('JDBC Producer', { ...postgres.connection, tableName: '' }));`,
    firstLine: [/no rows config/, /Table Name|tableName|Raw Data/i],
  },
  {
    kind: 'a wait ends before the test does',
    fixtures: 'sdc, postgres',
    body: `test.setTimeout(12_000);
      const pipeline = await sdc.createPipeline('slow', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 1000 }).to('Trash'));
      await pipeline.start();
      await pipeline.waitForOutputRecords(1_000_000);`,
    firstLine: [/the pipeline 'slow' has \d+ of 1000000 output records/],
  },
  {
    kind: 'a matcher ends before the test does',
    fixtures: 'postgres',
    body: `test.setTimeout(3_000);
      const table = await postgres.createTable({ id: 'int' });
      await expect(table).toHaveRows([{ id: 1 }]);`,
    firstLine: [/The expected row did not arrive: \{ id: 1 \}/],
  },
  {
    kind: 'an unknown stage',
    fixtures: 'sdc',
    body: `await sdc.run('unknown', (p) => p.origin('Dev Raw Data Sauce').to('Trash'));`,
    firstLine: [/Dev Raw Data Sauce/, /Dev Raw Data Source/],
  },
  {
    kind: 'an object is missing',
    fixtures: 's3',
    body: `await s3.putObject('out/a.json', '{}');
      await expect(s3).toHaveObjects(['out/b.json'], { timeout: 300 });`,
    firstLine: [/No object out\/b\.json, and 1 more problem/],
  },
  {
    kind: 'MySQL refuses a null',
    fixtures: 'sdc, mysql',
    body: `const table = await mysql.createTable({ id: 'int', name: 'varchar(5) not null' });
      await sdc.run('null', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1, name: null }]) })
        .to('JDBC Producer', { ...mysql.connection, tableName: table.name }));
      await expect(table).toHaveRows([{ id: 1, name: 'a' }]);`,
    firstLine: [/1 of 1 records went to error at JDBC Producer 1/, /cannot be null|doesn't have a default/i],
  },
  {
    kind: 'a text is too long for MySQL',
    fixtures: 'sdc, mysql',
    body: `const table = await mysql.createTable({ id: 'int', name: 'varchar(5)' });
      await sdc.run('long', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1, name: 'longer than five' }]) })
        .to('JDBC Producer', { ...mysql.connection, tableName: table.name }));
      await expect(table).toHaveRows([{ id: 1, name: 'longer than five' }]);`,
    firstLine: [/1 of 1 records went to error at JDBC Producer 1/, /too long/i],
  },
  {
    kind: 'a number of error records is not the expected one',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      const { errorRecords } = await sdc.run('counts', ${toTable("[{ id: 'x' }]")});
      expect(errorRecords).toBe(0);`,
    firstLine: [/went to error at JDBC Producer 1/, /JDBC_/, /expect\(received\)\.toBe\(expected\)/],
  },
  {
    kind: 'a message is not JSON',
    fixtures: 'sdc, kafka, postgres',
    body: `${TABLE}
      const topic = await kafka.createTopic({ messages: ['{"id": 1', '{"id": 2}'] });
      const pipeline = await sdc.createPipeline('broken message', (p) => p
        .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [topic.name], dataFormat: 'JSON', consumerGroup: unique() })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await pipeline.waitForErrorRecords(1);
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }, { id: 2, name: null, at: null }], { timeout: 1_000 });`,
    firstLine: [/went to error at Kafka Multitopic Consumer 1/, /KAFKA_|JSON/],
  },
  {
    kind: 'a wait for output records meets only error records',
    fixtures: 'sdc, postgres',
    body: `test.setTimeout(20_000);
      ${TABLE}
      const pipeline = await sdc.createPipeline('only errors', (p) => p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 'x' }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }], { timeout: 2_000 });`,
    firstLine: [/records went to error at JDBC Producer 1: JDBC_/],
  },
  {
    kind: 'a query names a column that does not exist',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('bad query', (p) => p
        .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: 'select nothing from ' + table.name })
        .to('Trash'));`,
    firstLine: [/bad query/, /JDBC_/, /nothing/],
  },
  {
    kind: 'a table disappears while its rows are read',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await table.insert([{ id: 1 }]);
      const pipeline = await sdc.createPipeline('dropped', (p) => p
        .origin('JDBC Query Consumer', { ...postgres.connection, incrementalMode: false, sqlQuery: 'select * from ' + table.name, queryInterval: '\${1 * SECONDS}' })
        .to('Trash'));
      await pipeline.start();
      await pipeline.waitForOutputRecords(1);
      await postgres.query('drop table ' + table.name);
      await pipeline.waitForOutputRecords(1_000, { timeout: 6_000 });`,
    firstLine: [/JDBC_/, /does not exist/],
  },
  {
    kind: 'a pipeline runs twice',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('twice', ${toTable('[{ id: 1 }]')});
      await pipeline.run();
      await pipeline.run({ reset: true });
      await expect(table).toHaveRows([{ id: 1 }]);`,
    firstLine: [/1 row arrived too often: \{ id: 1 \} 2 times instead of 1/],
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
    kind: 'a topic does not exist',
    fixtures: 'sdc, kafka',
    body: `await sdc.run('no topic', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Kafka Producer', { ...kafka.producer, topic: '', dataFormat: 'JSON' }));`,
    firstLine: [/no topic/, /Kafka Producer 1/, /topic/i],
  },
  {
    kind: 'a broker does not answer',
    fixtures: 'sdc, kafka',
    body: `await sdc.run('no broker', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Kafka Producer', { ...kafka.producer, brokerUri: 'localhost:1', topic: 'x', dataFormat: 'JSON' }));`,
    firstLine: [/no broker/, /KAFKA_/],
  },
  {
    kind: 'a bucket does not exist',
    fixtures: 'sdc, s3',
    body: `await sdc.run('no bucket', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Amazon S3', { ...s3.connection, bucket: 'there-is-none', dataFormat: 'JSON' }));`,
    firstLine: [/no bucket/, /S3_|bucket/i],
  },
  {
    kind: 'a parameter has no value',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('no parameter', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: '\${TABLE}' }));
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [/no parameter/, /TABLE/],
  },
  {
    kind: 'a config is misspelt',
    fixtures: 'sdc',
    body: `await sdc.run('misspelt', (p) => p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawDatta: '{}' } as never)
        .to('Trash'));`,
    firstLine: [/rawDatta/, /rawData/],
  },
  {
    kind: 'a lane is left open',
    fixtures: 'sdc',
    body: `await sdc.run('open lane', (p) => {
        p.origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) });
      });`,
    firstLine: [/open lane/, /Dev Raw Data Source 1/],
  },
  {
    kind: 'a pipeline never finishes',
    fixtures: 'sdc',
    body: `test.setTimeout(12_000);
      await sdc.run('endless', (p) => p.origin('Dev Data Generator', { batchSize: 1, delay: 200 }).to('Trash'));`,
    firstLine: [/the pipeline 'endless' is RUNNING, not FINISHED/],
  },
  {
    kind: 'code of the test takes too long',
    fixtures: 'sdc, postgres',
    body: `test.setTimeout(12_000);
      ${TABLE}
      await sdc.run('done', ${toTable("[{ id: 'x' }]")});
      await new Promise(() => {});`,
    firstLine: [/went to error at JDBC Producer 1/, /Test timeout of 12000ms exceeded/],
    withoutFrame: true,
  },
  {
    kind: 'records arrive slowly',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ n: 'bigint' });
      const pipeline = await sdc.createPipeline('slow rows', (p) => p
        .origin('Dev Data Generator', { batchSize: 5, delay: 100, dataGenConfigs: [{ field: 'n', type: 'LONG_SEQUENCE' }] })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await expect(table).toHaveRows(Array.from({ length: 10_000 }, (_, n) => ({ n: String(n) })), { timeout: 3_000 });`,
    firstLine: [/of 10000 expected rows are missing/, /arriving at about \d+ per second/, /RUNNING/],
  },
  {
    kind: 'an expected issue is not there',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      const pipeline = await sdc.createPipeline('valid', ${toTable('[{ id: 1 }]')});
      await expect(pipeline).toHaveIssue({ code: 'JDBC_06' });`,
    firstLine: [/'valid' does not have the issue code JDBC_06; SDC reports none/],
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

/** Servers that are killed from outside, each in a run of its own. */
export const DEATHS: (PlantedFailure & { process: string })[] = [
  {
    kind: 'the Data Collector is killed',
    process: 'Data Collector',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('killed engine', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 30_000 });`,
    firstLine: [/Data Collector \S+ was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
  {
    kind: 'the Data Collector is killed while the SDK waits',
    process: 'Data Collector',
    fixtures: 'sdc',
    body: `const pipeline = await sdc.createPipeline('killed engine', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await pipeline.waitForOutputRecords(1_000_000);`,
    firstLine: [/Data Collector \S+ was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
  {
    kind: 'PostgreSQL is killed',
    process: 'PostgreSQL',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int' });
      const pipeline = await sdc.createPipeline('killed database', (p) => p
        .origin('Dev Data Generator', { batchSize: 1, delay: 200 })
        .to('Trash'));
      await pipeline.start();
      console.log('RUNS');
      await expect(table).toHaveRows([{ id: 1 }], { timeout: 30_000 });`,
    firstLine: [/PostgreSQL\b.* was killed by SIGKILL at \d\d:\d\d:\d\d while this test ran/],
  },
];

/** The text of a spec with these tests. */
export function specOf(failures: readonly PlantedFailure[]): string {
  const tests = failures.map(
    ({ kind, fixtures, body }) => `test(${JSON.stringify(kind)}, async ({ ${fixtures} }) => {\n${body}\n});`,
  );
  return `import { expect, json, test, unique } from 'FIXTURES';\n${tests.join('\n')}`;
}
