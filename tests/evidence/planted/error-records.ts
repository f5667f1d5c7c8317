import { RAW, TABLE, toTable, type PlantedFailure } from './planted-failure.js';

/** Records that went to error. */
export const ERROR_RECORDS: PlantedFailure[] = [
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
    kind: 'error records are at a wiretap of the test',
    fixtures: 'sdc, postgres, wiretap',
    body: `${TABLE}
      const errors = wiretap();
      await sdc.run('tapped errors', (p) => p.errorsTo(errors)
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }, { id: 'x' }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }, { id: 2, name: null, at: null }]);`,
    firstLine: [/1 of 2 records went to error at JDBC Producer 1: JDBC_/, /id: 'x'/],
  },
  {
    kind: 'another error record arrives than the expected one',
    fixtures: 'sdc, wiretap',
    body: `const errors = wiretap();
      await sdc.run('errors', (p) => p.errorsTo(errors)
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ n: 'x' }, { n: 2 }]) })
        .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/n', expression: "\${record:value('/n') * 2}" }] })
        .to('Trash'));
      expect(errors).toHaveRecords([{ n: 'y' }]);`,
    firstLine: [/^Error: (?!'errors': 1)/, /n is 'x', expected 'y'|is missing: \{ n: 'y' \}/],
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
    kind: 'a user may not write to a table',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      const reader = 'reader_' + unique().toLowerCase().replace(/[^a-z0-9]/g, '');
      // A password in the source would hide the places of all errors near it.
      const password = unique();
      await postgres.query('create role ' + reader + " login password '" + password + "'");
      await sdc.run('read only', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('JDBC Producer', { ...postgres.connection, username: reader, password, tableName: table.name }));
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [/went to error at JDBC Producer 1/, /permission denied/],
  },
  {
    kind: 'a number is too large for its column',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'smallint' });
      await sdc.run('overflow', ${toTable('[{ id: 70000 }]')});
      await expect(table).toHaveRows([{ id: 70000 }]);`,
    firstLine: [/went to error at JDBC Producer 1/, /smallint out of range/],
  },
  {
    kind: 'a function of an expression is misspelt',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('typo', ${toTable('[{ id: 1 }]', {
        stage: `.to('Expression Evaluator', { fieldExpressions: [{ outputField: '/n', expression: "\${record:valu('/id')}" }] })`,
      })});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [/Expression Evaluator 1/, /record:valu\(/],
  },
  {
    kind: 'a precondition sends records to error',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('unmet', ${toTable('[{ id: 1 }]', {
        stage: `.to('Expression Evaluator', { stageRecordPreconditions: ["\${record:value('/id') > 5}"] })`,
      })});
      await expect(table).toHaveRows([{ id: 1, name: null, at: null }]);`,
    firstLine: [
      /1 of 1 records went to error at Expression Evaluator 1/,
      /precondition/i,
      /record:value\('\/id'\) > 5/,
    ],
  },
  {
    kind: 'delimited data are read without their header line',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      await sdc.run('no header', (p) => p
        .origin('Dev Raw Data Source', { dataFormat: 'DELIMITED', rawData: 'id,name\\n1,a\\n', stopAfterFirstBatch: true })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await expect(table).toHaveRows([{ id: 1, name: 'a', at: null }]);`,
    firstLine: [/went to error at JDBC Producer 1/, /JDBC_90/, /'0': 'id'/],
  },
  {
    kind: 'a stream has only error records',
    fixtures: 'sdc, postgres',
    body: `const table = await postgres.createTable({ id: 'int', other: 'int not null' });
      const pipeline = await sdc.createPipeline('only errors in a stream', (p) => p
        .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]) })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await pipeline.waitForOutputRecords(3);`,
    firstLine: [/went to error at JDBC Producer 1/, /null value in column "other"/],
  },
];
