import { test, expect } from '../../fixtures';

const QUICK = { batchWaitTimeInMs: 100, waitTimeBetweenPagesInMs: 1 } as const;

test('a batch of a service is read once', async ({ sdc, wiretap, http }) => {
  http.route('GET /orders', { body: '{"n":1}\n{"n":2}\n' });
  const arrived = wiretap();
  await sdc.run('batch', (p) => p.origin('HTTP Client', { ...QUICK, resourceUrl: `${http.url}/orders`, mode: 'BATCH' }).to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
  await expect(http).toHaveReceived(['GET /orders']);
});

test('a service is asked again and again', async ({ sdc, wiretap, http }) => {
  http.route('GET /now', { body: { n: 1 } }, { body: { n: 2 } }, { body: { n: 3 } });
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('polling', (p) => p
    .origin('HTTP Client', { ...QUICK, resourceUrl: `${http.url}/now`, mode: 'POLLING', pollingIntervalInMs: 50 })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived.records.slice(0, 3).map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('a stream is read while it goes on', async ({ sdc, wiretap, http }) => {
  const arrived = wiretap();
  async function* stream() {
    yield '{"n":1}\n{"n":2}\n';
    await arrived.waitForRecords(1);
    yield '{"n":3}\n';
  }
  http.route('GET /stream', () => ({ body: stream() }));
  const pipeline = await sdc.createPipeline('streaming', (p) => p
    .origin('HTTP Client', { ...QUICK, resourceUrl: `${http.url}/stream`, mode: 'STREAMING', maxBatchSizeInRecords: 1 })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(3);
  expect(arrived.records.slice(0, 3).map(({ value }) => value)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test('a request carries method, body and headers', async ({ sdc, wiretap, http }) => {
  http.route('POST /search', { body: { n: 1 } });
  const arrived = wiretap();
  await sdc.run('post', (p) => p
    .origin('HTTP Client', {
      ...QUICK, resourceUrl: `${http.url}/search`, mode: 'BATCH', httpMethod: 'POST', requestBody: '{"since":"2024-02-29"}', headers: { 'X-Key': 'k' },
    })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }]);
  await expect(http).toHaveReceived({ 'POST /search': [{ since: '2024-02-29' }] });
  expect(http.requests[0]?.headers['x-key']).toBe('k');
});

test('pages are counted until one is empty', async ({ sdc, wiretap, http }) => {
  http.route('GET /orders', ({ query }) => ({ body: { items: query['page'] === '3' ? [] : [{ n: Number(query['page']) }] } }));
  const arrived = wiretap();
  await sdc.run('by page', (p) => p
    .origin('HTTP Client', {
      ...QUICK, resourceUrl: `${http.url}/orders?page=\${startAt}`, mode: 'BATCH', paginationMode: 'BY_PAGE', initialPageOffset: 1, resultFieldPath: '/items',
    })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
  await expect(http).toHaveReceived(['GET /orders?page=1', 'GET /orders?page=2', 'GET /orders?page=3'], { ordered: true });
});

test('pages begin where the last one ended', async ({ sdc, wiretap, http }) => {
  http.route('GET /orders', ({ query }) => ({ body: { items: [{ n: 0 }, { n: 1 }, { n: 2 }].slice(Number(query['from']), Number(query['from']) + 2) } }));
  const arrived = wiretap();
  await sdc.run('by offset', (p) => p
    .origin('HTTP Client', {
      ...QUICK, resourceUrl: `${http.url}/orders?from=\${startAt}`, mode: 'BATCH', paginationMode: 'BY_OFFSET', initialPageOffset: 0, resultFieldPath: '/items',
    })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 0 }, { n: 1 }, { n: 2 }]);
});

test('the link header names the next page', async ({ sdc, wiretap, http }) => {
  http.route('GET /orders', { headers: { link: `<${http.url}/orders/2>; rel="next"` }, body: { items: [{ n: 1 }] } }).route('GET /orders/2', { body: { items: [{ n: 2 }] } });
  const arrived = wiretap();
  await sdc.run('by link', (p) => p
    .origin('HTTP Client', { ...QUICK, resourceUrl: `${http.url}/orders`, mode: 'BATCH', paginationMode: 'LINK_HEADER', resultFieldPath: '/items' })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
});

test('a field names the next page until a condition holds', async ({ sdc, wiretap, http }) => {
  http.route('GET /1', { body: { items: [{ n: 1 }], next: `${http.url}/2`, last: false } }).route('GET /2', { body: { items: [{ n: 2 }], next: `${http.url}/1`, last: true } });
  const arrived = wiretap();
  await sdc.run('by field', (p) => p
    .origin('HTTP Client', {
      ...QUICK, resourceUrl: `${http.url}/1`, mode: 'BATCH', paginationMode: 'LINK_FIELD', nextPageLinkField: '/next', resultFieldPath: '/items',
      stopCondition: "${record:value('/last')}",
    })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 2 }]);
  await expect(http).toHaveReceived(['GET /1', 'GET /2']);
});

test('a service that fails for a while loses nothing', async ({ sdc, wiretap, http }) => {
  http.route('GET /orders', { status: 500 }, { status: 500 }, { body: { n: 1 } });
  const arrived = wiretap();
  await sdc.run('retry', (p) => p
    .origin('HTTP Client', {
      ...QUICK, resourceUrl: `${http.url}/orders`, mode: 'BATCH', perStatusActions: [{ httpStatusCode: 500, actionForStatus: 'RETRY_LINEAR_BACKOFF', baseBackoffIntervalInMs: 10, maxRetries: 5 }],
    })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }]);
  await expect(http).toHaveReceived(['GET /orders', 'GET /orders', 'GET /orders']);
});

test('a status that nothing handles ends the pipeline with its number', async ({ sdc, http }) => {
  http.route('GET /orders', { status: 403 });
  const pipeline = await sdc.createPipeline('forbidden', (p) => p.origin('HTTP Client', { ...QUICK, resourceUrl: `${http.url}/orders`, mode: 'BATCH', onRecordError: 'STOP_PIPELINE' }).to('Trash'));
  await expect(pipeline.run()).rejects.toThrow(/403/);
});
