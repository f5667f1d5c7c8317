import { isDeepStrictEqual } from 'node:util';
import { SdcDefinitionError } from '../core/errors.js';
import { didYouMean } from '../definitions/closest.js';
import type { StageMap } from '../definitions/config-types.js';
import type { ConfigValue } from '../definitions/config-values.js';
import type { EditedStage } from './edited-stage.js';
import { mapNames, namesIn } from './mapped-names.js';
import type { NamedValue, StageInstance } from './pipeline-json.js';
import { productOf, targetOf, type SystemFamily, type Target, type TestSystem } from './test-system.js';

/** What changes beside addresses and logins. */
export interface ConnectSystemsOptions {
  /** Tables, topics and prefixes of the pipeline by their names, and those that take their place: `{ ORDERS: orders.name }`. */
  tables?: Readonly<Record<string, string>> | undefined;
}

/** A stage that was pointed at a system of the test. */
export interface ConnectedStage {
  label: string;
  instanceName: string;
  /** `postgresql`, `mysql`, `Kafka`, `S3`. */
  system: string;
  /** Names of the configs that have another value now. */
  changed: readonly string[];
}

/** The last part of the configs that hold an address, by what they lead to. */
const ADDRESSES: Record<SystemFamily, RegExp> = {
  jdbc: /(^|\.)(connectionString|jdbcUrl)$/i,
  kafka: /(^|\.)(metadataBrokerList|brokerURI|bootstrapServers)$/i,
  s3: /(^|\.)bucket(Template)?$/i,
};

/** A connection of a catalogue, which stands where the address would: such exports may have no address at all. */
const CATALOGUED = /(^|\.)connectionSelection$/i;

/** Databases whose own stages read what no other database has, such as a redo log. */
const OF_ONE_PRODUCT =
  /oracle|sqlserver|teradata|saphana|snowflake|databricks|postgres|mysql|bigquery|synapse|redshift/i;
const SECURITY = /^(bootstrap\.servers|security\.protocol|sasl\.|ssl\.)/;

/** Points all stages that speak to such a system at it. */
export function connectStages<S extends StageMap>(
  stages: readonly EditedStage<S>[],
  systems: readonly TestSystem[],
  { tables = {} }: ConnectSystemsOptions,
): ConnectedStage[] {
  const targets = systems.map(targetOf);
  const chosen = stages.flatMap((stage) => {
    const family = familyOf(stage);
    const fitting = family === undefined ? [] : fittingTargets(stage, family, targets);
    return fitting.length === 0 ? [] : [{ stage, fitting }];
  });
  assertUnambiguous(chosen);
  assertNames(
    tables,
    chosen.map(({ stage }) => stage),
  );
  return chosen.map(({ stage, fitting: [target] }) => connectStage(stage, target as Target, tables));
}

function familyOf<S extends StageMap>(stage: EditedStage<S>): SystemFamily | undefined {
  const names = stage.instance.configuration.map(({ name }) => name);
  const has = (family: SystemFamily): boolean =>
    names.some((name) => ADDRESSES[family].test(name) || CATALOGUED.test(name));
  if (has('kafka') && /kafka/i.test(stage.stageName)) return 'kafka';
  if (has('s3') && /s3/i.test(stage.stageName)) return 's3';
  if (!has('jdbc')) return undefined;
  return urlOf(stage)?.startsWith('jdbc:') === true || /jdbc/i.test(stage.stageName) ? 'jdbc' : undefined;
}

function urlOf<S extends StageMap>({ instance }: EditedStage<S>): string | undefined {
  const value = instance.configuration.find(({ name }) => ADDRESSES.jdbc.test(name))?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A database that the test has takes the place of the same product; the only one also that of another, but for stages of one product. */
function fittingTargets<S extends StageMap>(
  stage: EditedStage<S>,
  family: SystemFamily,
  targets: readonly Target[],
): Target[] {
  const ofFamily = targets.filter((target) => target.family === family);
  if (family !== 'jdbc') return ofFamily;
  const product = productOf(urlOf(stage) ?? '');
  const same = ofFamily.filter(({ title }) => title === product);
  if (same.length > 0) return same;
  return OF_ONE_PRODUCT.test(stage.stageName) ? [] : ofFamily;
}

function assertUnambiguous<S extends StageMap>(
  chosen: readonly { stage: EditedStage<S>; fitting: readonly Target[] }[],
): void {
  const ambiguous = chosen.filter(({ fitting }) => fitting.length > 1);
  if (ambiguous.length === 0) return;
  const lines = ambiguous.map(
    ({ stage, fitting }) => `  ${stage.label}: ${fitting.map(({ title }) => title).join(' or ')}`,
  );
  throw new SdcDefinitionError(
    'SYSTEM_AMBIGUOUS',
    `Several systems of the test fit stages of the pipeline:\n${lines.join('\n')}\n`,
    {
      nextStep:
        "Point these at one first: p.stage('…').configure({ ...postgres.connection }), or connect fewer systems.",
    },
  );
}

function assertNames<S extends StageMap>(tables: Readonly<Record<string, string>>, stages: readonly EditedStage<S>[]) {
  const known = stages.flatMap(({ instance }) => namesIn(instance.configuration));
  const unknown = Object.keys(tables).filter((name) => !known.some((text) => mapNames(text, { [name]: '' }) !== text));
  if (unknown.length === 0) return;
  throw new SdcDefinitionError(
    'TABLE_UNKNOWN',
    `No stage that is connected has a table, topic or prefix ${unknown.map((name) => `'${name}'`).join(', ')}.`,
    { nextStep: didYouMean(unknown[0] ?? '', known) ?? 'Write the name as the configs of the stage have it.' },
  );
}

function connectStage<S extends StageMap>(
  stage: EditedStage<S>,
  target: Target,
  tables: Readonly<Record<string, string>>,
): ConnectedStage {
  const { instance } = stage;
  const before = structuredClone(instance.configuration);
  const given = asTheVersionHasIt(instance, stage.kind === 'origin' ? target.origin : target.other);
  for (const [name, value] of Object.entries(given)) configureIfKnown(stage, name, value);
  for (const entry of instance.configuration) withoutOldWays(entry, target, given);
  for (const entry of instance.configuration) {
    if (namesIn([entry]).length > 0) entry.value = mapDeep(entry.value, tables);
  }
  const isMapped = before.some((entry) => namesIn([entry]).some((text) => mapNames(text, tables) !== text));
  const schema = instance.configuration.find(({ name }) => /(^|\.)schema(Name)?$/i.test(name));
  if (isMapped && target.family === 'jdbc' && schema !== undefined) schema.value = '';
  const changed = instance.configuration.filter(
    ({ name, value }) => !isDeepStrictEqual(before.find((one) => one.name === name)?.value, value),
  );
  return {
    label: stage.label,
    instanceName: stage.instanceName,
    system: target.title,
    changed: changed.map(({ name }) => name),
  };
}

const KAFKA_PROPERTIES = ['kafkaConfiguration', 'configurationProperties'];

/** Before there were configs for the security of Kafka, properties of its client had it; upgrades of the stage read it from there. */
function asTheVersionHasIt({ configuration }: StageInstance, given: Target['origin']): Target['origin'] {
  const { securityOption, saslMechanism, ...rest } = given;
  if (securityOption === undefined || configuration.some(({ name }) => /(^|\.)securityOption$/.test(name)))
    return given;
  const properties = {
    'security.protocol': securityOption,
    ...(saslMechanism === undefined ? {} : { 'sasl.mechanism': saslMechanism }),
  };
  const complete = (name: string, value: ConfigValue): ConfigValue =>
    KAFKA_PROPERTIES.includes(name) ? { ...(value as Record<string, ConfigValue>), ...properties } : value;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, complete(name, value)]));
}

/** Versions of a stage do not have all configs. */
function configureIfKnown<S extends StageMap>(stage: EditedStage<S>, name: string, value: ConfigValue): void {
  try {
    stage.configure({ [name]: value });
  } catch (error) {
    if (!(error instanceof SdcDefinitionError) || error.code !== 'CONFIG_UNKNOWN') throw error;
  }
}

/** What leads elsewhere beside the address: a connection of a catalogue, a driver's class, security of Kafka's clients. */
function withoutOldWays(entry: NamedValue, { family }: Target, given: Target['origin']): void {
  if (CATALOGUED.test(entry.name)) entry.value = 'MANUAL';
  if (family === 'jdbc') {
    if (/(^|\.)driverClassName$/.test(entry.name)) entry.value = '';
    if (ADDRESSES.jdbc.test(entry.name)) entry.value = given['jdbcConnectionString'];
  }
  if (family === 's3' && /(^|\.)\w*bucket(Template)?$/i.test(entry.name) && entry.value !== '') {
    entry.value = given['bucket'] ?? entry.value;
  }
  if (family !== 'kafka') return;
  if (ADDRESSES.kafka.test(entry.name)) entry.value = given['brokerUri'];
  if (Array.isArray(entry.value)) {
    const login = KAFKA_PROPERTIES.flatMap((name) => Object.keys(given[name] ?? {}));
    entry.value = entry.value.filter((one) => !isSecurity(one, login));
  }
}

function isSecurity(entry: unknown, login: readonly string[]): boolean {
  const { key } = (entry ?? {}) as { key?: unknown };
  return typeof key === 'string' && SECURITY.test(key) && !login.includes(key);
}

function mapDeep(value: unknown, tables: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return mapNames(value, tables);
  if (Array.isArray(value)) return value.map((one) => mapDeep(one, tables));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapDeep(one, tables)]));
}
