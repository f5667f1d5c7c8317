/** The registry of drivers: one line for each backend. */

export { kafkaDriver } from './kafka/kafka-driver.js';
export { mysqlDriver } from './mysql/mysql-driver.js';
export { postgresDriver } from './postgres/postgres-driver.js';
export { s3Driver } from './s3/s3-driver.js';
