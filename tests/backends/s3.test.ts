import { s3Driver } from '../../environment/backends/registry.js';
import type { ObjectStore } from '../../environment/backends/s3/s3-objects.js';
import { createS3 } from '../../environment/backends/s3/s3-for-test.js';
import { frameworkTest as test } from '../../fixtures/framework-test.js';
import { expect, json, numbered } from '../../fixtures/index.js';

test('returns objects as they were put', async ({ s3 }) => {
  await s3.putObject('orders/2026-11-22.csv', 'id,amount\n1,9.99\n');
  await s3.putObject('orders/ä b+c.bin', Buffer.from([0, 255]));

  await expect(s3).toHaveObjects({ 'orders/2026-11-22.csv': 'id,amount\n1,9.99\n', 'orders/ä b+c.bin': /^/ });
  expect(await s3.getBytes('orders/ä b+c.bin')).toEqual(Buffer.from([0, 255]));
  expect((await s3.objects('orders/')).map(({ key, size }) => ({ key, size }))).toEqual([
    { key: 'orders/2026-11-22.csv', size: 17 },
    { key: 'orders/ä b+c.bin', size: 2 },
  ]);
});

test('rejects a key that the server cannot store, and names the limit', async ({ s3 }) => {
  const unsupported = expect.objectContaining({ code: 'S3_KEY_UNSUPPORTED' }) as unknown;
  await s3.putObject('orders', 'a');
  await expect(s3.putObject('orders/1.json', '{"n":1}')).rejects.toEqual(unsupported);
  await expect(s3.putObject('orders/1.json', '{"n":1}')).rejects.toThrow(
    /cannot store 'orders\/1\.json' beside 'orders'/,
  );
  for (const key of ['a//b', '/a', 'a/../b', './a']) await expect(s3.putObject(key, 'x')).rejects.toEqual(unsupported);

  expect((await s3.objects()).map(({ key }) => key)).toEqual(['orders']);
});

test('records of several objects', async ({ s3 }) => {
  await s3.putObject('out/1.json', json(numbered(500)));
  await s3.putObject('out/2.json', JSON.stringify(numbered(500, { from: 501 })));

  await expect(s3.records('out/')).toHaveRows(numbered(1_000));
  await expect(s3).toHaveObjects({ 'out/*.json': numbered(1_000) });
});

test('1,500 objects, more than one listing returns, are read in parallel and removed', async ({ workerServers }) => {
  test.slow();
  const server = createS3(await workerServers.backend(s3Driver));
  const s3 = await server.forTest('another test');
  const put = (n: number): Promise<void> => s3.putObject(`out/${n}.json`, json([{ n }]));
  for (let n = 1; n <= 1_500; n += 50) await Promise.all(numbered(50, { from: n }).map((one) => put(one.n)));

  const parallel = { now: 0, most: 0 };
  const counted: ObjectStore = {
    title: s3.title,
    objects: () => s3.objects(),
    getBytes: async (key) => {
      parallel.now += 1;
      parallel.most = Math.max(parallel.most, parallel.now);
      return s3.getBytes(key).finally(() => (parallel.now -= 1));
    },
  };
  await expect(counted).toHaveObjects({ 'out/*.json': numbered(1_500) }, { timeout: 60_000 });
  expect(parallel.most).toBeGreaterThan(1);
  expect(parallel.most).toBeLessThanOrEqual(64);
  await expect(s3.records('out/')).toHaveRows(numbered(1_500), { timeout: 60_000 });

  await s3.cleanUp();
  await expect(s3.objects()).rejects.toThrow(/bucket/i);
  await server.close();
});

test('objects that a pipeline compresses', async ({ sdc, s3 }) => {
  await sdc.run('compress', (p) =>
    p
      .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json(numbered(2)), stopAfterFirstBatch: true })
      .to('Amazon S3', { ...s3.connection, objectNamePrefix: 'z', dataFormat: 'JSON', compressWithGzip: true }),
  );

  await expect(s3).toHaveObjects({ 'z*.gz': numbered(2) });
});

test('keys with special characters of globs', async ({ s3 }) => {
  for (const key of ['a*.json', 'ab.json', 'c?', 'd (1) [2] {3}']) await s3.putObject(key, key);

  await expect(s3).toHaveObjects({ 'a*.json': 'a*.json', 'ab.json': 'ab.json', 'c?': 'c?', 'd (1) [2] {3}': /d/ });
  await expect(s3).not.toHaveObjects(['a*.json']);
});

test('connection has the configs of a stage', async ({ s3 }) => {
  expect(s3.connection).toMatchObject({ bucket: s3.bucket, region: 'OTHER', usePathStyleAddressModel: true });
  expect(s3.bucket).toMatch(/^connection-has-the-configs-of-a-stage-[a-z0-9]{8}$/);
});
