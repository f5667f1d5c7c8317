import { expect, _baseTest as test } from '@playwright/test';
import { milliseconds } from '../src/core/deadline.js';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'correct horse' };

test('a timeout is whole milliseconds that a timer takes', () => {
  expect([1, 20_000.5, 0.1, Infinity, 1e12].map(milliseconds)).toEqual([1, 20_001, 1, 2_147_483_647, 2_147_483_647]);
});

for (const bad of [0, -1, NaN, -Infinity]) {
  test(`${bad} is refused as a timeout, wherever one is given`, async () => {
    await using server = await fakeSdc(() => undefined);
    const refused = {
      code: 'TIMEOUT_BAD',
      message: expect.stringContaining(`${bad} is not a timeout. Give milliseconds`),
    };
    await expect(DataCollector.connect(server.url, { ...LOGIN, timeout: bad })).rejects.toMatchObject(refused);
    await using sdc = await DataCollector.connect(server.url, LOGIN);
    const pipeline = await server.pipeline(sdc);
    await expect(sdc.countPipelines({ timeout: bad })).rejects.toMatchObject(refused);
    await expect(pipeline.waitForFinished({ timeout: bad })).rejects.toMatchObject(refused);
    await expect(pipeline.preview({ timeout: bad })).rejects.toMatchObject(refused);
    await expect(sdc.isReachable({ timeout: bad })).rejects.toMatchObject(refused);
    await expect(sdc.system.waitUntilReady({ timeout: bad })).rejects.toMatchObject(refused);
  });
}

test('a timeout without end, or with a fraction, reaches SDC as a number that it takes', async () => {
  const warnings: Error[] = [];
  const warned = (warning: Error) => warnings.push(warning);
  process.on('warning', warned);
  const timeouts: (string | null)[] = [];
  await using server = await fakeSdc(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://x');
    if (pathname.endsWith('/preview')) timeouts.push(searchParams.get('timeout'));
    const preview = { previewerId: 'p', status: 'FINISHED', batchesOutput: [] };
    const body = pathname.endsWith('/history') ? [] : preview;
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await using sdc = await DataCollector.connect(server.url, { ...LOGIN, timeout: Infinity });
  const pipeline = await server.pipeline(sdc);
  await pipeline.preview({ timeout: 20_000.5 });
  await pipeline.preview({ timeout: Infinity });
  await pipeline.history({ timeout: Infinity });
  expect(timeouts).toEqual(['20001', '2147483647']);
  process.off('warning', warned);
  expect(warnings).toEqual([]);
});
