import { s3Driver } from '../../environment/backends/registry.js';
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

test('a bucket with more objects than one listing returns is removed', async ({ workerServers }) => {
  test.slow();
  const server = createS3(await workerServers.backend(s3Driver));
  const s3 = await server.forTest('another test');
  const put = (i: number): Promise<void> => s3.putObject(`many/${i}`, 'x');
  for (let i = 0; i < 1_100; i += 50) await Promise.all(Array.from({ length: 50 }, (_, j) => put(i + j)));
  expect(await s3.objects()).toHaveLength(1_100);

  await s3.cleanUp();
  await expect(s3.objects()).rejects.toThrow(/bucket/i);
  await server.close();
});

test('1,500 objects are read in parallel', async ({ s3 }) => {
  const put = (n: number): Promise<void> => s3.putObject(`out/${n}.json`, json([{ n }]));
  for (let n = 1; n <= 1_500; n += 50) await Promise.all(numbered(50, { from: n }).map((one) => put(one.n)));

  const oneAfterAnother = await secondsOf(async () => {
    for (let n = 1; n <= 150; n += 1) await s3.getObject(`out/${n}.json`);
  });
  // Time for a busy machine: what is measured is the ratio.
  const timeout = 60_000;
  const all = await secondsOf(() => expect(s3).toHaveObjects({ 'out/*.json': numbered(1_500) }, { timeout }));
  expect(all).toBeLessThan(10 * oneAfterAnother);
  await expect(s3.records('out/')).toHaveRows(numbered(1_500), { timeout });
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

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
