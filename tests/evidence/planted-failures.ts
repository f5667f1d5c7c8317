/** A test that fails, and what the first line of its error has to say. */
export interface PlantedFailure {
  kind: string;
  /** The fixtures that it takes. */
  fixtures: string;
  body: string;
  /** All of these are in the first line. */
  firstLine: RegExp[];
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
    body: `test.setTimeout(4_000);
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
