import { TABLE, type PlantedFailure } from './planted-failure.js';

/** On a Data Collector whose data directory has a small disk of its own. */
export const FULL_DISK: PlantedFailure[] = [
  {
    kind: 'the disk of the data directory is full while a pipeline runs',
    use: '{ sdcDataMb: 16 }',
    fixtures: 'sdc, engine, postgres',
    body: `${TABLE}
      const from = await postgres.createTable({ id: 'int primary key' }, { rows: Array.from({ length: 1_000 }, (_, id) => ({ id })) });
      const pipeline = await sdc.createPipeline('full', (p) => p
        .configure({ rateLimitInRecordsPerSec: 100 })
        .origin('JDBC Query Consumer', { ...postgres.connection, offsetColumn: 'id', initialOffset: '-1', maxBatchSizeInRecords: 10,
          sqlQuery: 'select id from ' + from.name + ' where id > \${OFFSET} order by id', queryInterval: '\${1 * SECONDS}' })
        .to('JDBC Producer', { ...postgres.connection, tableName: table.name }));
      await pipeline.start();
      await pipeline.waitForOutputRecords(20);
      await engine.fillDisk();
      await expect(table).toContainRows([{ id: 999, name: null, at: null }], { timeout: 3_000 });`,
    firstLine: [/Disk full: the data directory of the Data Collector \(\/\S+\/data\)/],
  },
  {
    kind: 'a pipeline is created on a full disk',
    use: '{ sdcDataMb: 16 }',
    fixtures: 'sdc, engine',
    body: `await engine.fillDisk();
      await sdc.createPipeline('no space', (p) => p.origin('Dev Data Generator', {}).to('Trash'));`,
    firstLine: [/Disk full: the data directory of the Data Collector \(\/\S+\/data\)/],
  },
];
