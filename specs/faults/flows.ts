import { numbered, unique, type DescribePipeline, type Pipeline, type TestFixtures } from '../../fixtures';
import { largestNumber, objectsOf, offsetTexts, recordsUntil } from './committed-records';

/** Pipelines from each origin, through which records can be counted: the table that the specs of faults run. */

export const BATCH = 100;
export const RECORDS = numbered(1_000);

type BackendName = 'kafka' | 'mysql' | 'postgres' | 's3';
export type Backends = Pick<TestFixtures, BackendName>;
/** What stages get their configs from: backends, or links to them. */
type Reached = Pick<Backends['kafka'], 'consumer' | 'producer'>;
export type Ends = { kafka: Reached } & { [N in 'mysql' | 'postgres' | 's3']: Pick<Backends[N], 'connection'> };

/** What a flow is prepared with. */
export type FlowFixtures = Backends & Pick<TestFixtures, 'files' | 'http'>;

/** Further configs. */
export interface More {
  pipeline?: object;
  destination?: object;
}

/** A broker waits so long for a consumer that was killed. */
const QUICK_SESSION = { 'session.timeout.ms': '6000', 'heartbeat.interval.ms': '1000' };

export interface PreparedFlow {
  into: Parameters<TestFixtures['account']>[0];
  pipeline: (ends: Ends, more?: More) => DescribePipeline;
  /** The pipeline that sends the records to this one; it starts after it. */
  sender?: DescribePipeline;
  /** How many records the committed offset covers: that of the sender where the pipeline has none. */
  committed(pipelines: { pipeline: Pipeline; sender: Pipeline | undefined }): Promise<number>;
}

/** `F` is what is prepared: a flow between two backends needs nothing else. */
export interface Flow<From extends string = BackendName | 'files' | 'pipeline', F = FlowFixtures> {
  title: string;
  from: From;
  to: BackendName;
  /** Makes the source, with all records in it (default: `RECORDS`), and the destination. */
  prepare(fixtures: F, records?: readonly { n: number }[]): Promise<PreparedFlow>;
}

/** Slow enough that a fault comes in the middle on a busy machine too: all records take eight seconds. */
const RATE = { rateLimitInRecordsPerSec: 125, retryPipelineOnError: false };

export const kafkaToPostgres: Flow<'kafka', Backends> = {
  title: 'Kafka to PostgreSQL',
  from: 'kafka',
  to: 'postgres',
  prepare: async ({ kafka, postgres }, records = RECORDS) => {
    const source = await kafka.createTopic({ messages: records });
    const target = await postgres.createTable({ n: 'int' });
    const consumerGroup = unique();
    return {
      into: target,
      pipeline: described(
        (p, ends) =>
          p.origin('Kafka Multitopic Consumer', {
            ...ends.kafka.consumer,
            topicList: [source.name],
            dataFormat: 'JSON',
            consumerGroup,
            maxBatchSizeInRecords: BATCH,
            configurationProperties: { ...ends.kafka.consumer.configurationProperties, ...QUICK_SESSION },
          }),
        intoTable('postgres', target),
      ),
      committed: () => kafka.committedMessages(source, consumerGroup),
    };
  },
};

const queryToKafka: Flow<'postgres', Backends> = {
  title: 'PostgreSQL by query to Kafka',
  from: 'postgres',
  to: 'kafka',
  prepare: async ({ kafka, postgres }, records = RECORDS) => {
    const source = await postgres.createTable({ n: 'int primary key' }, { rows: records });
    const target = await kafka.createTopic();
    return {
      into: target,
      pipeline: described(
        (p, ends) => p.origin('JDBC Query Consumer', { ...ends.postgres.connection, ...query(source.name) }),
        (origin, ends, more) =>
          origin.to('Kafka Producer', { ...ends.kafka.producer, topic: target.name, dataFormat: 'JSON', ...more }),
      ),
      committed: ({ pipeline }) => largestNumber(pipeline),
    };
  },
};

const mysqlToPostgres: Flow<'mysql', Backends> = {
  title: 'MySQL by table to PostgreSQL',
  from: 'mysql',
  to: 'postgres',
  prepare: async ({ mysql, postgres }, records = RECORDS) => {
    const source = await mysql.createTable({ n: 'int primary key' }, { rows: records });
    const target = await postgres.createTable({ n: 'int' });
    return {
      into: target,
      pipeline: described(
        (p, ends) =>
          p.origin('JDBC Multitable Consumer', {
            ...ends.mysql.connection,
            tableConfigs: [{ isTablePatternListProvided: true, tablePatternList: [source.name] }],
            maxBatchSizeInRecords: BATCH,
          }),
        intoTable('postgres', target),
      ),
      committed: ({ pipeline }) => largestNumber(pipeline),
    };
  },
};

const s3ToMysql: Flow<'s3', Backends> = {
  title: 'S3 to MySQL',
  from: 's3',
  to: 'mysql',
  prepare: async ({ s3, mysql }, records = RECORDS) => {
    const objects = objectsOf(records);
    for (const { name, text } of objects) await s3.putObject(`in/${name}`, text);
    const target = await mysql.createTable({ n: 'int' });
    return {
      into: target,
      pipeline: described(
        (p, ends) =>
          p.origin('Amazon S3', {
            ...ends.s3.connection,
            prefixPattern: 'in/*.json',
            dataFormat: 'JSON',
            maxBatchSizeInRecords: BATCH,
          }),
        intoTable('mysql', target),
      ),
      // position::time::etag::key
      committed: async ({ pipeline }) => {
        const [position = '', , , key = ''] = (await offsetTexts(pipeline))[0]?.split('::') ?? [];
        return recordsUntil(objects, key, position);
      },
    };
  },
};

const postgresToS3: Flow<'postgres', Backends> = {
  title: 'PostgreSQL by table to S3',
  from: 'postgres',
  to: 's3',
  prepare: async ({ postgres, s3 }, records = RECORDS) => {
    const source = await postgres.createTable({ n: 'int primary key' }, { rows: records });
    return {
      into: s3.records('out/'),
      pipeline: described(
        (p, ends) =>
          p.origin('JDBC Multitable Consumer', {
            ...ends.postgres.connection,
            tableConfigs: [{ isTablePatternListProvided: true, schema: 'public', tablePatternList: [source.name] }],
            maxBatchSizeInRecords: BATCH,
          }),
        (origin, ends, more) =>
          origin.to('Amazon S3', { ...ends.s3.connection, commonPrefix: 'out', dataFormat: 'JSON', ...more }),
      ),
      committed: ({ pipeline }) => largestNumber(pipeline),
    };
  },
};

const directoryToPostgres: Flow<'files'> = {
  title: 'Directory to PostgreSQL',
  from: 'files',
  to: 'postgres',
  prepare: async ({ files, postgres }, records = RECORDS) => {
    const objects = objectsOf(records);
    for (const { name, text } of objects) await files.write(`in/${name}`, text);
    const target = await postgres.createTable({ n: 'int' });
    return {
      into: target,
      pipeline: described(
        (p) =>
          p.origin('Directory', {
            filesDirectory: `${files.path}/in`,
            fileNamePattern: '*.json',
            dataFormat: 'JSON',
            batchSizeInRecs: BATCH,
            batchWaitTimeInSecs: 1,
            spoolingPeriodInSecs: 1,
          }),
        intoTable('postgres', target),
      ),
      // Each file has an offset, {"POS":"12"}; they are read in the order of their names.
      committed: async ({ pipeline }) => {
        const read = Object.entries(await pipeline.offsets()).filter(([file]) => file.endsWith('.json'));
        const counts = read.map(([file, text]) => recordsUntil(objects, file, /-?\d+/.exec(text ?? '')?.[0] ?? '0'));
        return Math.max(0, ...counts);
      },
    };
  },
};

const rpcToPostgres: Flow<'pipeline'> = {
  title: 'SDC RPC to PostgreSQL',
  from: 'pipeline',
  to: 'postgres',
  prepare: async ({ http, postgres }, records = RECORDS) => {
    const rpc = { port: http.origin().port, id: unique() };
    const source = await postgres.createTable({ n: 'int primary key' }, { rows: records });
    const target = await postgres.createTable({ n: 'int' });
    return {
      into: target,
      pipeline: described(
        (p) => p.origin('SDC RPC', { sdcRpcListeningPort: rpc.port, sdcRpcId: rpc.id }),
        intoTable('postgres', target),
      ),
      sender: (p) =>
        p
          .configure({ retryPipelineOnError: false })
          .origin('JDBC Query Consumer', { ...postgres.connection, ...query(source.name) })
          .to('SDC RPC', {
            sdcRpcConnection: [`localhost:${rpc.port}`],
            sdcRpcId: rpc.id,
            onRecordError: 'STOP_PIPELINE',
            backOffPeriod: 10,
            readTimeoutInMs: 30_000, // a batch that is sent again before its answer arrives twice
          }),
      committed: async ({ sender }) => (sender === undefined ? 0 : largestNumber(sender)),
    };
  },
};

/** Between two backends: both ends have a server and a network that can break. */
export const BACKEND_FLOWS = [kafkaToPostgres, queryToKafka, mysqlToPostgres, s3ToMysql, postgresToS3] as const;
/** From files or another pipeline: only the destination has a server and a network that can break. */
export const FLOWS: readonly Flow[] = [...BACKEND_FLOWS, directoryToPostgres, rpcToPostgres];

type Builder = Parameters<DescribePipeline>[0];
type Origin = ReturnType<Builder['origin']>;
type ToDestination = (origin: Origin, ends: Ends, more: object) => unknown;

/** The pipeline between an origin and a destination, with what a test configures in addition. */
function described(from: (p: Builder, ends: Ends) => Origin, to: ToDestination): PreparedFlow['pipeline'] {
  return (ends, { pipeline = {}, destination = {} } = {}) =>
    (p) =>
      to(from(p.configure({ ...RATE, ...pipeline }), ends), ends, destination);
}

function intoTable(backend: 'mysql' | 'postgres', { name }: { name: string }): ToDestination {
  return (origin, ends, more) => origin.to('JDBC Producer', { ...ends[backend].connection, tableName: name, ...more });
}

function query(table: string): object {
  return {
    sqlQuery: `select n from ${table} where n > \${OFFSET} order by n`,
    offsetColumn: 'n',
    initialOffset: '0',
    queryInterval: 1,
    maxBatchSizeInRecords: BATCH,
  };
}
