import { ServerError } from '../core/errors.js';
import type { BackendDriver } from './driver.js';
import { kafkaDriver } from './kafka/kafka-driver.js';
import { mysqlDriver } from './mysql/mysql-driver.js';
import { postgresDriver } from './postgres/postgres-driver.js';
import { s3Driver } from './s3/s3-driver.js';

/** The drivers of all backends, in the order of the options, the README and `stf start --all`. */
export const DRIVERS: readonly BackendDriver[] = [postgresDriver, mysqlDriver, kafkaDriver, s3Driver];

export function driverOf(name: string): BackendDriver {
  const driver = DRIVERS.find((each) => each.name === name);
  if (driver !== undefined) return driver;
  throw new ServerError('BACKEND_UNKNOWN', `There is no driver for the backend ${JSON.stringify(name)}.`, {
    nextStep: `The drivers are ${DRIVERS.map((each) => each.name).join(', ')} (environment/backends/registry.ts).`,
  });
}
