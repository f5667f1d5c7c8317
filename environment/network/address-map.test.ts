import { expect, test } from '@playwright/test';
import { asReached, reachesBetween } from './address-map.js';

const SQL = { host: 'localhost', port: 5432, user: 'u', password: 'p', database: 'd' };
const S3 = {
  endpoint: 'http://127.0.0.1:9000',
  region: 'r',
  accessKeyId: 'i',
  secretAccessKey: 's',
  forcePathStyle: true,
};

test('only addresses that are named become others; logins stay', async () => {
  const reaches = { 'localhost:5432': 'postgres:15432', '127.0.0.1:9000': '[fd00::2]:9001', 'one:1': 'kafka:19092' };

  expect(await asReached('postgres', SQL, reaches)).toEqual({ ...SQL, host: 'postgres', port: 15432 });
  expect(await asReached('s3', S3, reaches)).toEqual({ ...S3, endpoint: 'http://[fd00::2]:9001' });
  expect(await asReached('kafka', { brokers: ['one:1', 'two:2'] }, reaches)).toEqual({
    brokers: ['kafka:19092', 'two:2'],
  });
  expect(await asReached('mysql', { ...SQL, port: 3306 }, reaches)).toBeUndefined();
});

test('the pairs of two connections make one into the other', async () => {
  const fromTests = { brokers: ['127.0.0.1:1', 'two:2'] };
  const fromSdc = { brokers: ['kafka:19092', 'two:2'] };
  const pairs = await reachesBetween('kafka', fromTests, fromSdc);

  expect(pairs).toEqual({ '127.0.0.1:1': 'kafka:19092' });
  expect(await asReached('kafka', fromTests, pairs)).toEqual(fromSdc);
  expect(await reachesBetween('postgres', SQL, SQL)).toEqual({});
});
