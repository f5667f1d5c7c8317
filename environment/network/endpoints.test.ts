import { expect, _baseTest as test } from '@playwright/test';
import { kafkaDriver } from '../backends/kafka/kafka-driver.js';
import { postgresDriver } from '../backends/postgres/postgres-driver.js';
import { s3Driver } from '../backends/s3/s3-driver.js';
import { isLoopback, type Endpoint } from './endpoints.js';

const moved = ({ host, port }: Endpoint): Promise<Endpoint> => Promise.resolve({ host: `to.${host}`, port: port + 1 });

test('the address of a database is replaced; its login stays', async () => {
  const sql = { host: '::1', port: 5432, user: 'u', password: 'p', database: 'd' };
  const seen: Endpoint[] = [];
  const to = (endpoint: Endpoint): Promise<Endpoint> => {
    seen.push(endpoint);
    return Promise.resolve({ host: 'there', port: 1 });
  };

  expect(await postgresDriver.withEndpoints(sql, to)).toEqual({ ...sql, host: 'there', port: 1 });
  expect(seen).toEqual([{ host: '::1', port: 5432 }]);
});

test('the address of each broker is replaced', async () => {
  const credentials = { username: 'u', password: 'p' };
  const kafka = { brokers: ['one:9092', 'two:9093'], credentials };

  expect(await kafkaDriver.withEndpoints(kafka, moved)).toEqual({
    brokers: ['to.one:9093', 'to.two:9094'],
    credentials,
  });
});

test('IPv6 addresses of brokers and endpoints', async () => {
  const to = ({ port }: Endpoint): Promise<Endpoint> => Promise.resolve({ host: 'fd00::1', port });
  const s3 = { endpoint: 'http://[::1]:9000', region: '', accessKeyId: '', secretAccessKey: '', forcePathStyle: true };

  expect(await kafkaDriver.withEndpoints({ brokers: ['[::1]:9092'] }, to)).toEqual({ brokers: ['[fd00::1]:9092'] });
  expect(await s3Driver.withEndpoints(s3, to)).toMatchObject({ endpoint: 'http://[fd00::1]:9000' });
});

test('an S3 endpoint without a port has the default port', async () => {
  const s3 = { region: '', accessKeyId: '', secretAccessKey: '', forcePathStyle: true };

  expect(await s3Driver.withEndpoints({ ...s3, endpoint: 'http://s3/base' }, moved)).toMatchObject({
    endpoint: 'http://to.s3:81/base',
  });
  expect(await s3Driver.withEndpoints({ ...s3, endpoint: 'https://s3' }, moved)).toMatchObject({
    endpoint: 'https://to.s3:444',
  });
});

test('recognizes loopback names and addresses', () => {
  for (const host of ['localhost', 'LOCALHOST', '127.0.0.1', '127.1.2.3', '::1', 'db.localhost', '::ffff:127.0.0.1']) {
    expect([host, isLoopback(host)]).toEqual([host, true]);
  }
  for (const host of ['db', '10.0.0.1', 'localhost.example.com', '127.example.com', '::2', 'notlocalhost']) {
    expect([host, isLoopback(host)]).toEqual([host, false]);
  }
});
