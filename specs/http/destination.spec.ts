import { test, expect } from '../../fixtures';

const BOTH = [{ n: 1 }, { n: 2 }];
const DESTINATION = { as: 'destination' } as const;

test('a batch is one request', async ({ sdc, records, http }) => {
  http.route('POST /orders', { status: 201 });
  await sdc.run('by batch', (p) => p
    .origin(records([{ n: 1 }, { n: 2 }, { n: 3 }], { batches: 2 }))
    .to('HTTP Client', { resourceUrl: `${http.url}/orders`, dataFormat: 'JSON' }, DESTINATION));
  await expect(http).toHaveReceived(['POST /orders', 'POST /orders']);
  await expect(http).toHaveReceived({ 'POST /orders': [{ n: 1 }, { n: 2 }, { n: 3 }] });
});

test('each record is one request, to the resource that it names', async ({ sdc, records, http }) => {
  http.route('PUT /orders/*', {});
  await sdc.run('by record', (p) => p
    .origin(records(BOTH))
    .to('HTTP Client', { resourceUrl: `${http.url}/orders/\${record:value('/n')}`, httpMethod: 'PUT', oneRequestPerBatch: false, dataFormat: 'JSON' }, DESTINATION));
  await expect(http).toHaveReceived({ 'PUT /orders/1': [{ n: 1 }], 'PUT /orders/2': [{ n: 2 }] });
});

test('headers and a login are sent', async ({ sdc, records, http }) => {
  http.route('POST /orders', {});
  await sdc.run('headers', (p) => p
    .origin(records([{ n: 1 }]))
    .to('HTTP Client', {
      resourceUrl: `${http.url}/orders`, headers: { 'X-Kind': 'sale' }, authenticationType: 'BASIC', username: 'ada', password: 'engine-1843', dataFormat: 'JSON',
    }, DESTINATION));
  await expect(http).toHaveReceived({ 'POST /orders': [{ n: 1 }] });
  expect(http.requests[0]?.headers).toMatchObject({ 'x-kind': 'sale', authorization: `Basic ${btoa('ada:engine-1843')}` });
});

test('a request that is refused sends its record to error', async ({ sdc, records, wiretap, http }) => {
  http.route('POST /orders', { status: 400 }, { status: 201 });
  const errors = wiretap();
  await sdc.run('refused', (p) => p
    .errorsTo(errors)
    .origin(records(BOTH))
    .to('HTTP Client', { resourceUrl: `${http.url}/orders`, oneRequestPerBatch: false, dataFormat: 'JSON' }, DESTINATION));
  expect(errors).toHaveRecords([{ n: 1 }]);
  await expect(http).toHaveReceived(['POST /orders', 'POST /orders']);
});

test('lines of text are sent', async ({ sdc, records, http }) => {
  http.route('POST /lines', {});
  await sdc.run('text', (p) => p
    .origin(records([{ text: 'a' }, { text: 'b' }]))
    .to('HTTP Client', { resourceUrl: `${http.url}/lines`, dataFormat: 'TEXT' }, DESTINATION));
  await expect(http).toHaveReceived({ 'POST /lines': 'a\nb\n' });
});
