import { kafkaDriver, mysqlDriver, postgresDriver, s3Driver } from '../environment/backends/registry.js';
import type { DataCollector, Lane, PipelineBuilder } from 'sdc-sdk';
import { createKafka } from '../environment/backends/kafka/kafka-for-test.js';
import { createMysql } from '../environment/backends/mysql/mysql-for-test.js';
import { generated } from '../fixtures/test-data.js';
import { createPostgres } from '../environment/backends/postgres/postgres-for-test.js';
import { createS3 } from '../environment/backends/s3/s3-for-test.js';
import type { Servers } from '../environment/index.js';
import { millisecondsOf, type Figure } from './figures.js';

const RECORDS = 50_000;
const CHUNK = 1_000;

interface Target {
  name: string;
  attach: (records: Lane) => unknown;
  /** Writes the same records with the native client at full speed. */
  writeNatively: (records: { n: number }[]) => Promise<unknown>;
  close: () => Promise<unknown>;
}

/** Records per second into each destination through a pipeline, against the native client writing the same records. */
export async function throughput(servers: Servers, sdc: DataCollector): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const open of [postgres, mysql, kafka, s3]) {
    const target = await open(servers);
    try {
      figures.push(await measure(sdc, target));
    } finally {
      await target.close();
    }
  }
  return figures;
}

async function measure(sdc: DataCollector, target: Target): Promise<Figure> {
  const records = Array.from({ length: RECORDS }, (_, n) => ({ n }));
  const native = await millisecondsOf(() => target.writeNatively(records));
  const describe = (p: PipelineBuilder) => target.attach(generated(p, RECORDS));
  const pipeline = await sdc.createPipeline(`throughput: ${target.name}`, describe);
  let moved = 0;
  const piped = await millisecondsOf(async () => {
    moved = (await pipeline.run({ timeout: 300_000 })).inputRecords;
  });
  await pipeline.delete();
  const [ours, theirs] = [(moved / piped) * 1000, (RECORDS / native) * 1000];
  return {
    what: `Records into ${target.name}, pipeline against native client`,
    value: ours / theirs,
    unit: '×',
    details: `${ours.toFixed(0)} records/s against ${theirs.toFixed(0)} records/s`,
  };
}

async function postgres(servers: Servers): Promise<Target> {
  const server = createPostgres(await servers.backend(postgresDriver, console.error));
  return sqlTarget('Postgres', server);
}

async function mysql(servers: Servers): Promise<Target> {
  const server = createMysql(await servers.backend(mysqlDriver, console.error));
  return sqlTarget('MySQL', server);
}

async function sqlTarget(name: string, server: ReturnType<typeof createPostgres>): Promise<Target> {
  const database = server.forTest(`throughput ${name}`);
  const [piped, native] = [await database.createTable({ n: 'bigint' }), await database.createTable({ n: 'bigint' })];
  return {
    name,
    attach: (records) => records.to('JDBC Producer', { ...database.connection, tableName: piped.name }),
    writeNatively: (records) => inChunks(records, (chunk) => native.insert(chunk)),
    close: async () => {
      await database.cleanUp();
      await server.close();
    },
  };
}

async function kafka(servers: Servers): Promise<Target> {
  const server = createKafka(await servers.backend(kafkaDriver, console.error));
  const broker = server.forTest('throughput Kafka');
  const [piped, native] = [await broker.createTopic(), await broker.createTopic()];
  return {
    name: 'Kafka',
    attach: (records) => records.to('Kafka Producer', { ...broker.producer, topic: piped.name, dataFormat: 'JSON' }),
    writeNatively: (records) => inChunks(records, (chunk) => native.send(chunk)),
    close: async () => {
      await broker.cleanUp();
      await server.close();
    },
  };
}

async function s3(servers: Servers): Promise<Target> {
  const server = createS3(await servers.backend(s3Driver, console.error));
  const bucket = await server.forTest('throughput S3');
  let objects = 0;
  return {
    name: 'S3',
    attach: (records) =>
      records.to('Amazon S3', { ...bucket.connection, objectNamePrefix: 'piped', dataFormat: 'JSON' }),
    writeNatively: (records) =>
      inChunks(records, (chunk) =>
        bucket.putObject(`native-${objects++}`, chunk.map((record) => JSON.stringify(record)).join('\n')),
      ),
    close: async () => {
      await bucket.cleanUp();
      await server.close();
    },
  };
}

async function inChunks(records: { n: number }[], write: (chunk: { n: number }[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < records.length; from += CHUNK) await write(records.slice(from, from + CHUNK));
}
