import { TABLE, toTable, type PlantedFailure } from './planted-failure.js';

/** Runs that end too early, too late, or not at all. */
export const RUNS: PlantedFailure[] = [
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
    kind: 'an origin resumes behind all rows',
    fixtures: 'sdc, postgres',
    body: `const [from, to] = [await postgres.createTable({ id: 'int' }), await postgres.createTable({ id: 'int' })];
      await from.insert([{ id: 7 }]);
      const pipeline = await sdc.createPipeline('resumed', (p) => p
        .origin('JDBC Query Consumer', { ...postgres.connection, offsetColumn: 'id', initialOffset: '0',
          sqlQuery: 'select id from ' + from.name + ' where id > \${OFFSET} order by id', queryInterval: '\${1 * SECONDS}' })
        .to('JDBC Producer', { ...postgres.connection, tableName: to.name }));
      await pipeline.start();
      await pipeline.waitForOutputRecords(1);
      await pipeline.stop();
      await postgres.query('delete from ' + to.name);
      await pipeline.start();
      await expect(to).toHaveRows([{ id: 7 }], { timeout: 1_000 });`,
    firstLine: [/its origin JDBC Query Consumer 1 has read no records after the offset '7'/],
  },
  {
    kind: 'a stage does not come to an end with a batch',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      const pipeline = await sdc.createPipeline('hangs', ${toTable('[{ id: 1 }]', { stage: ".to('Delay', { delay: 8_000 })" })});
      await pipeline.start();
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }], { timeout: 4_000 });`,
    firstLine: [/'hangs' is RUNNING: Delay 1 has been working on a batch since \d\d:\d\d:\d\d/],
  },
];
