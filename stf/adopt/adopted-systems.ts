import { stageLabel, type SdcRecord, type StageInstance, type TestSystem } from 'sdc-sdk';
import { columnOf, messageCode, rowCode, type ColumnTypes } from './value-code.js';

/** A destination that a spec points at a system of the test. */
export interface ConnectedPlace {
  label: string;
  fixture: SystemFixture;
  /** Of the table or topic in the export; of objects, which stay in the test's bucket, the glob of their keys. */
  name: string;
  /** Types of the table's columns; empty for topics and objects. */
  columns: Readonly<Record<string, string>>;
  /** What arrives, as code: a row or a message for each record. Undefined where only its arrival is certain. */
  content: readonly string[] | undefined;
}

/** What arrives at a place, and the names of the fields that differ from run to run. */
export interface Arriving {
  records: readonly SdcRecord[];
  volatile: ReadonlySet<string>;
}

type PlaceOf = (stage: StageInstance, arriving: Arriving) => Omit<ConnectedPlace, 'label' | 'fixture'> | string;

/** What specs need to know of a system that they write to. */
interface AdoptedSystem {
  /** As `p.connect` names it. */
  title: string;
  /** Where the system is does not matter for which stages fit it. */
  example: TestSystem;
  /** Databases: the URLs of those that only this one takes the place of. */
  urls?: RegExp;
  /** The method of the fixture that creates a place; absent where the test's own is used. */
  create?: 'createTable' | 'createTopic';
  matcher: 'toHaveRows' | 'toHaveMessages' | 'toHaveObjects';
  /** What a destination writes there, or why it cannot be connected. */
  placeOf: PlaceOf;
}

/** A fixture that a spec takes for a system of the pipeline. */
export type SystemFixture = 'postgres' | 'mysql' | 'kafka' | 's3';

/** The systems that a spec can point destinations at, by their fixtures. */
export const ADOPTED_SYSTEMS: Record<SystemFixture, AdoptedSystem> = {
  postgres: {
    title: 'postgresql',
    example: { connection: { jdbcConnectionString: 'jdbc:postgresql://test/test' } },
    urls: /^jdbc:postgresql:/i,
    create: 'createTable',
    matcher: 'toHaveRows',
    placeOf: tableOf({ timestamp: 'timestamp', bytes: 'bytea', readsBooleans: true }),
  },
  mysql: {
    title: 'mysql',
    example: { connection: { jdbcConnectionString: 'jdbc:mysql://test/test' } },
    urls: /^jdbc:(mysql|mariadb):/i,
    create: 'createTable',
    matcher: 'toHaveRows',
    placeOf: tableOf({ timestamp: 'datetime(3)', bytes: 'longblob', readsBooleans: false }),
  },
  kafka: {
    title: 'Kafka',
    example: { producer: { brokerUri: 'test:9092' }, consumer: { brokerUri: 'test:9092' } },
    create: 'createTopic',
    matcher: 'toHaveMessages',
    placeOf: topicOf,
  },
  s3: {
    title: 'S3',
    example: { connection: { endpoint: 'http://test', bucket: 'test' } },
    matcher: 'toHaveObjects',
    placeOf: objectsOf,
  },
};

/** The place that a destination writes to, or why it is isolated. */
export function placeOf(stage: StageInstance, fixture: SystemFixture, arriving: Arriving): ConnectedPlace | string {
  if (arriving.records.length === 0) return 'no record reaches it';
  const place = ADOPTED_SYSTEMS[fixture].placeOf(stage, arriving);
  return typeof place === 'string' ? place : { label: stageLabel(stage), fixture, ...place };
}

const NOT_FIXED = 'its table or topic is not a fixed name';

function tableOf(types: ColumnTypes): PlaceOf {
  return (stage, { records, volatile }) => {
    const name = fixedName(stage, /(^|\.)(tableNameTemplate|tableName)$/);
    if (name === undefined) return NOT_FIXED;
    const operations = [valueOf(stage, /(^|\.)defaultOperation$/) ?? 'INSERT', ...records.map(operationOf)];
    if (operations.some((one) => one !== 'INSERT')) return 'it does more than to insert rows';
    const columns: Record<string, string> = {};
    for (const { root } of records) {
      for (const step of root.steps.map(String)) {
        const type = columnOf(root.child(step), types);
        if (type !== undefined) columns[step] ??= type;
      }
    }
    if (Object.keys(columns).length === 0) return 'its records have no fields for columns';
    const content = records.map(({ root }) => rowCode(root, Object.keys(columns), { types, volatile }));
    return { name, columns, content };
  };
}

function topicOf(stage: StageInstance, { records, volatile }: Arriving): ReturnType<PlaceOf> {
  const name = fixedName(stage, /(^|\.)topic$/);
  if (name === undefined) return NOT_FIXED;
  if (valueOf(stage, /(^|\.)singleMessagePerBatch$/) === true) return 'a message of it has several records';
  const isJson = valueOf(stage, /(^|\.)dataFormat$/) === 'JSON';
  const content = records.map(({ root }) => (isJson ? messageCode(root, volatile) : messageCode(undefined)));
  return { name, columns: {}, content };
}

function objectsOf(stage: StageInstance): ReturnType<PlaceOf> {
  const prefix = valueOf(stage, /(^|\.)commonPrefix$/);
  const isFixed = typeof prefix === 'string' && prefix !== '' && !prefix.includes('${');
  return { name: `${isFixed ? `${prefix.replace(/\/$/, '')}/` : ''}**`, columns: {}, content: undefined };
}

/** Of change data capture: 1 inserts. */
function operationOf({ attributes }: SdcRecord): string {
  const operation = attributes['sdc.operation.type'];
  return operation === undefined || operation === '1' ? 'INSERT' : operation;
}

function valueOf({ configuration }: StageInstance, name: RegExp): unknown {
  return configuration.find((one) => name.test(one.name))?.value;
}

function fixedName(stage: StageInstance, config: RegExp): string | undefined {
  const name = valueOf(stage, config);
  return typeof name === 'string' && name !== '' && !name.includes('${') ? name : undefined;
}
