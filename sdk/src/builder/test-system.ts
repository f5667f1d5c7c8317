import type { ConfigValue } from '../definitions/config-values.js';

type StageConfigs = Readonly<Record<string, ConfigValue>>;

/** A database, such as the fixtures `postgres` and `mysql`: configs of its JDBC stages by label-derived names. */
export interface DatabaseSystem {
  readonly connection: {
    readonly jdbcConnectionString: string;
    readonly username?: string;
    readonly password?: string;
  };
}

/** An S3 server, such as the fixture `s3`: configs of its stages by label-derived names. */
export interface ObjectStoreSystem {
  readonly connection: { readonly endpoint: string; readonly bucket?: string };
}

/** Kafka, such as the fixture `kafka`: configs of its producers and consumers by label-derived names. */
export interface MessagingSystem {
  readonly producer: { readonly brokerUri: string };
  readonly consumer: { readonly brokerUri: string };
}

/** A system of a test that stages can be pointed at. */
export type TestSystem = DatabaseSystem | ObjectStoreSystem | MessagingSystem;

export type SystemFamily = 'jdbc' | 'kafka' | 's3';

/** A system by what its stages need. */
export interface Target {
  family: SystemFamily;
  /** For messages: `postgresql`, `mysql`, `Kafka`, `S3`. */
  title: string;
  origin: StageConfigs;
  other: StageConfigs;
}

/** What a system means for stages. */
export function targetOf(system: TestSystem): Target {
  if ('producer' in system) {
    return { family: 'kafka', title: 'Kafka', origin: configs(system.consumer), other: configs(system.producer) };
  }
  const connection = configs(system.connection);
  const url = connection['jdbcConnectionString'];
  if (typeof url !== 'string') return { family: 's3', title: 'S3', origin: connection, other: connection };
  const jdbc = { ...connection, useCredentials: true };
  return { family: 'jdbc', title: productOf(url) ?? 'JDBC', origin: jdbc, other: jdbc };
}

/** `postgresql` of `jdbc:postgresql://…`; MariaDB and MySQL are one. */
export function productOf(url: string): string | undefined {
  const product = /^jdbc:(\w+):/.exec(url)?.[1]?.toLowerCase();
  return product === 'mariadb' ? 'mysql' : product;
}

function configs(given: object): StageConfigs {
  return given as StageConfigs;
}
