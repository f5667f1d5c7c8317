import {
  parsePath,
  PipelineDocument,
  stageLabel,
  type ConnectedStage,
  type IsolatedRun,
  type SdcRecord,
  type StageInstance,
  type TestSystem,
} from 'sdc-sdk';
import { StfError } from '../output/stf-error.js';
import { columnOf, messageCode, rowCode } from './value-code.js';

/** A fixture that a spec takes for a system of the pipeline. */
export type SystemFixture = 'postgres' | 'mysql' | 'kafka' | 's3';

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

/** An origin in whose place a spec puts its records. */
export interface AdoptedOrigin {
  label: string;
  /** It has lanes that records do not have. */
  dropLanes: boolean;
  dropEvents: boolean;
}

/** What a spec points at systems of the test. */
export interface Connections {
  places: ConnectedPlace[];
  /** Origins that would read from such a system too; the spec puts its records in their place. */
  origins: AdoptedOrigin[];
  /** Why destinations that write to such a system are isolated, by label. */
  refused: Map<string, string>;
}

/** Where the systems of a test are does not matter for which stages fit them. */
const SYSTEMS: Record<SystemFixture, TestSystem> = {
  postgres: { connection: { jdbcConnectionString: 'jdbc:postgresql://test/test' } },
  mysql: { connection: { jdbcConnectionString: 'jdbc:mysql://test/test' } },
  kafka: { producer: { brokerUri: 'test:9092' }, consumer: { brokerUri: 'test:9092' } },
  s3: { connection: { endpoint: 'http://test', bucket: 'test' } },
};
const FIXTURES: Record<string, SystemFixture> = { postgresql: 'postgres', mysql: 'mysql', Kafka: 'kafka', S3: 's3' };

const TABLE = /(^|\.)(tableNameTemplate|tableName)$/;
const TOPIC = /(^|\.)topic$/;
const PREFIX = /(^|\.)commonPrefix$/;

/**
 * The destinations that a spec can point at systems of the test, and what arrives there.
 * @param run the pipeline between records and wiretaps
 * @param volatile paths of the fields that differ from run to run, by the label of a destination
 * @throws StfError `ADOPT_NOT_CONNECTED` when there is none, SdcDefinitionError `SYSTEM_AMBIGUOUS`
 */
export async function connectionsOf(
  document: PipelineDocument,
  run: IsolatedRun,
  volatile: (label: string) => readonly string[],
): Promise<Connections> {
  const found: Connections = { places: [], origins: await originsOf(document), refused: new Map() };
  for (const { label, system, stage } of await destinationsOf(document)) {
    const fixture = FIXTURES[system];
    if (fixture === undefined) continue;
    const names = new Set(volatile(label).map((path) => String(parsePath(path)[0])));
    const place = placeOf(stage, fixture, { records: run.records.get(label) ?? [], volatile: names });
    if (typeof place === 'string') found.refused.set(label, place);
    else found.places.push(place);
  }
  if (found.places.length > 0) return found;
  const reasons = [...found.refused].map(([label, reason]) => `\n  ${label}: ${reason}`).join('');
  throw new StfError(
    'ADOPT_NOT_CONNECTED',
    `No destination of '${document.title}' can be connected to PostgreSQL, MySQL, Kafka or S3${reasons === '' ? '' : `:${reasons}`}.`,
    { nextStep: 'Leave out --connect: the spec has wiretaps in the place of destinations then.' },
  );
}

/** Those that would read from a system of the test instead of records. */
async function originsOf(document: PipelineDocument): Promise<AdoptedOrigin[]> {
  const found = new Map<string, AdoptedOrigin>();
  for (const database of [SYSTEMS.postgres, SYSTEMS.mysql]) {
    const copy = await PipelineDocument.read(document.export());
    await copy.edit((p) => {
      for (const { label, instanceName } of p.connect(database, SYSTEMS.kafka, SYSTEMS.s3)) {
        const { kind, instance } = p.stage(instanceName);
        if (kind === 'origin') found.set(label, { label, ...leftOpen(instance) });
      }
    });
  }
  return [...found.values()];
}

/** Of what an origin has, records have one lane and no events. */
function leftOpen({ outputLanes, eventLanes }: StageInstance): Pick<AdoptedOrigin, 'dropLanes' | 'dropEvents'> {
  return { dropLanes: outputLanes.length > 1, dropEvents: eventLanes.length > 0 };
}

interface DestinationOfSystem extends ConnectedStage {
  /** As the export has it. */
  stage: StageInstance;
}

async function destinationsOf(document: PipelineDocument): Promise<DestinationOfSystem[]> {
  let found: DestinationOfSystem[] = [];
  const copy = await PipelineDocument.read(document.export());
  await copy.edit((p) => {
    for (const origin of p.stages({ kind: 'origin' })) {
      origin.replaceWith('Dev Raw Data Source', {}, { dropEvents: true, dropLanes: true });
    }
    const before = new Map(p.stages().map((one) => [one.instanceName, structuredClone(one.instance)]));
    const connected = p.connect(...databasesOf([...before.values()]), SYSTEMS.kafka, SYSTEMS.s3);
    found = connected.flatMap((one) => {
      const stage = before.get(one.instanceName);
      return stage === undefined || p.stage(one.instanceName).kind !== 'destination' ? [] : [{ ...one, stage }];
    });
  });
  return found;
}

/** PostgreSQL takes the place of databases that the test does not have; both are needed where the pipeline has both. */
function databasesOf(stages: readonly StageInstance[]): TestSystem[] {
  const urls = stages.flatMap(({ configuration }) => configuration.map(({ value }) => String(value)));
  const hasMySql = urls.some((url) => /^jdbc:(mysql|mariadb):/i.test(url));
  const hasPostgres = urls.some((url) => /^jdbc:postgresql:/i.test(url));
  return [...(hasPostgres || !hasMySql ? [SYSTEMS.postgres] : []), ...(hasMySql ? [SYSTEMS.mysql] : [])];
}

/** What arrives at a place, and the names of the fields that differ from run to run. */
interface Arriving {
  records: readonly SdcRecord[];
  volatile: ReadonlySet<string>;
}

/** The place, or why it is isolated. */
function placeOf(stage: StageInstance, fixture: SystemFixture, arriving: Arriving): ConnectedPlace | string {
  const { records, volatile } = arriving;
  const label = stageLabel(stage);
  if (records.length === 0) return 'no record reaches it';
  if (fixture === 's3') {
    const prefix = textOf(stage, PREFIX) ?? '';
    const folder = prefix.includes('${') || prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`;
    return { label, fixture, name: `${folder}**`, columns: {}, content: undefined };
  }
  const name = textOf(stage, fixture === 'kafka' ? TOPIC : TABLE);
  if (name === undefined || name === '' || name.includes('${')) return 'its table or topic is not a fixed name';
  if (fixture === 'kafka') {
    if (valueOf(stage, /(^|\.)singleMessagePerBatch$/) === true) return 'a message of it has several records';
    const isJson = valueOf(stage, /(^|\.)dataFormat$/) === 'JSON';
    const content = records.map(({ root }) => (isJson ? messageCode(root, volatile) : messageCode(undefined)));
    return { label, fixture, name, columns: {}, content };
  }
  const operations = [valueOf(stage, /(^|\.)defaultOperation$/) ?? 'INSERT', ...records.map(operationOf)];
  if (operations.some((one) => one !== 'INSERT')) return 'it does more than to insert rows';
  const { columns, content } = table(arriving, fixture);
  if (Object.keys(columns).length === 0) return 'its records have no fields for columns';
  return { label, fixture, name, columns, content };
}

function table(
  { records, volatile }: Arriving,
  fixture: 'postgres' | 'mysql',
): Pick<ConnectedPlace, 'columns' | 'content'> {
  const columns: Record<string, string> = {};
  for (const { root } of records) {
    for (const name of root.steps.map(String)) {
      const type = columnOf(root.child(name), fixture);
      if (type !== undefined) columns[name] ??= type;
    }
  }
  const content = records.map(({ root }) => rowCode(root, Object.keys(columns), { database: fixture, volatile }));
  return { columns, content };
}

/** Of change data capture: 1 inserts. */
function operationOf({ attributes }: SdcRecord): string {
  const operation = attributes['sdc.operation.type'];
  return operation === undefined || operation === '1' ? 'INSERT' : operation;
}

function valueOf({ configuration }: StageInstance, name: RegExp): unknown {
  return configuration.find((one) => name.test(one.name))?.value;
}

function textOf(stage: StageInstance, name: RegExp): string | undefined {
  const value = valueOf(stage, name);
  return typeof value === 'string' ? value : undefined;
}
