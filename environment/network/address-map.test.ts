import { expect, _baseTest as test } from '@playwright/test';
import { kafkaDriver } from '../backends/kafka/kafka-driver.js';
import { mysqlDriver } from '../backends/mysql/mysql-driver.js';
import { postgresDriver } from '../backends/postgres/postgres-driver.js';
import { s3Driver } from '../backends/s3/s3-driver.js';
import { applyAddressMap, addressMapBetween } from './address-map.js';

const SQL = { host: 'localhost', port: 5432, user: 'u', password: 'p', database: 'd' };
const S3 = {
  endpoint: 'http://127.0.0.1:9000',
  region: 'r',
  accessKeyId: 'i',
  secretAccessKey: 's',
  forcePathStyle: true,
};

test('only mapped addresses are replaced; logins stay', async () => {
  const map = { 'localhost:5432': 'postgres:15432', '127.0.0.1:9000': '[fd00::2]:9001', 'one:1': 'kafka:19092' };

  expect(await applyAddressMap(postgresDriver, SQL, map)).toEqual({ ...SQL, host: 'postgres', port: 15432 });
  expect(await applyAddressMap(s3Driver, S3, map)).toEqual({ ...S3, endpoint: 'http://[fd00::2]:9001' });
  expect(await applyAddressMap(kafkaDriver, { brokers: ['one:1', 'two:2'] }, map)).toEqual({
    brokers: ['kafka:19092', 'two:2'],
  });
  expect(await applyAddressMap(mysqlDriver, { ...SQL, port: 3306 }, map)).toBeUndefined();
});

test('the map between two connections turns one into the other', async () => {
  const fromTests = { brokers: ['127.0.0.1:1', 'two:2'] };
  const fromSdc = { brokers: ['kafka:19092', 'two:2'] };
  const pairs = await addressMapBetween(kafkaDriver, fromTests, fromSdc);

  expect(pairs).toEqual({ '127.0.0.1:1': 'kafka:19092' });
  expect(await applyAddressMap(kafkaDriver, fromTests, pairs)).toEqual(fromSdc);
  expect(await addressMapBetween(postgresDriver, SQL, SQL)).toEqual({});
});
