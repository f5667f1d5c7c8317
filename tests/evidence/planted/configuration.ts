import { RAW, TABLE, toTable, type PlantedFailure } from './planted-failure.js';

/** Pipelines that cannot run as they are. */
export const CONFIGURATION: PlantedFailure[] = [
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
        .to('JDBC Producer', { ...postgres.connection, password: ['wrong', '4711'].join('-'), tableName: table.name }));`,
    firstLine: [/JDBC_/, /password authentication failed/],
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
    kind: 'an unknown stage',
    fixtures: 'sdc',
    body: `await sdc.run('unknown', (p) => p.origin('Dev Raw Data Sauce').to('Trash'));`,
    firstLine: [/Dev Raw Data Sauce/, /Dev Raw Data Source/],
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
    kind: 'a runtime parameter is misspelt',
    fixtures: 'sdc',
    body: `const pipeline = await sdc.createPipeline('parameters', (p) => p.parameters({ AMOUNT: 1 })
        .origin('Dev Raw Data Source', { ${RAW}, rawData: '{"a":\${AMOUNT}}' }).to('Trash'));
      await pipeline.run({ parameters: { AMUONT: 2 } });`,
    firstLine: [/'parameters' has no parameter 'AMUONT'/],
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
    kind: 'an expected issue is not there',
    fixtures: 'sdc, postgres',
    body: `${TABLE}
      const pipeline = await sdc.createPipeline('valid', ${toTable('[{ id: 1 }]')});
      await expect(pipeline).toHaveIssue({ code: 'JDBC_06' });`,
    firstLine: [/'valid' does not have the issue code JDBC_06; SDC reports none/],
  },
  {
    kind: 'a port is taken',
    fixtures: 'sdc, postgres',
    body: `const { port } = new URL(postgres.connection.jdbcConnectionString.replace('jdbc:postgresql:', 'http:'));
      await sdc.run('port taken', (p) => p
        .origin('SDC RPC', { sdcRpcListeningPort: Number(port), sdcRpcId: 'id' })
        .to('Trash'));`,
    firstLine: [/port taken/, /SDC RPC 1, sdcRpcListeningPort/, /Address already in use/],
  },
  {
    kind: 'a directory cannot be written',
    fixtures: 'sdc',
    body: `await sdc.run('no directory', (p) => p
        .origin('Dev Raw Data Source', { ${RAW}, rawData: json([{ id: 1 }]) })
        .to('Local FS', { directoryTemplate: '/proc/nowhere', dataFormat: 'JSON' }));`,
    firstLine: [/no directory/, /Local FS 1, directoryTemplate/, /cannot be created/],
  },
  {
    kind: 'a stage of a library that is not there',
    fixtures: 'sdc',
    body: `await sdc.run('mongo', (p) => p.origin('Dev Raw Data Source', { ${RAW}, rawData: '{}' }).to('MongoDB'));`,
    firstLine: [/'MongoDB'/, /mongodb_4-lib/],
  },
];
