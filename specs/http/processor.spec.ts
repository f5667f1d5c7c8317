import { test, expect } from '../../fixtures';

const LOOK_UP = { outputField: '/found', headerOutputLocation: 'NONE' } as const;

test('a record is enriched with what a service knows', async ({ sdc, records, wiretap, http }) => {
  http.route('GET /customers/7', { body: { name: 'Ada' } });
  const arrived = wiretap();
  await sdc.run('look up', (p) => p
    .origin(records([{ customer: 7 }]))
    .to('HTTP Client', { ...LOOK_UP, resourceUrl: `${http.url}/customers/\${record:value('/customer')}` }, { as: 'processor' })
    .to(arrived));
  expect(arrived).toHaveRecords([{ customer: 7, found: { name: 'Ada' } }]);
});

test('a service gets what the record holds', async ({ sdc, records, wiretap, http }) => {
  http.route('POST /price', ({ text }) => ({ body: { total: Number(text) * 2 } }));
  const arrived = wiretap();
  await sdc.run('ask', (p) => p
    .origin(records([{ n: 21 }]))
    .to('HTTP Client', { ...LOOK_UP, resourceUrl: `${http.url}/price`, httpMethod: 'POST', requestData: "${record:value('/n')}" }, { as: 'processor' })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 21, found: { total: 42 } }]);
});

test('all objects of an answer become a list, or a record each', async ({ sdc, records, wiretap, http }) => {
  http.route('GET /items', { body: '{"i":1}{"i":2}' });
  const list = wiretap();
  const each = wiretap();
  await sdc.run('several', (p) => {
    const origin = p.origin(records([{ n: 1 }]));
    const asked = { ...LOOK_UP, resourceUrl: `${http.url}/items` };
    origin.to('HTTP Client', { ...asked, multipleValuesBehavior: 'ALL_AS_LIST' }, { as: 'processor' }).to(list);
    origin.to('HTTP Client', { ...asked, multipleValuesBehavior: 'SPLIT_INTO_MULTIPLE_RECORDS' }, { as: 'processor' }).to(each);
  });
  expect(list).toHaveRecords([{ n: 1, found: [{ i: 1 }, { i: 2 }] }]);
  expect(each).toHaveRecords([{ n: 1, found: { i: 1 } }, { n: 1, found: { i: 2 } }]);
});

test('headers of an answer become attributes', async ({ sdc, records, wiretap, http }) => {
  http.route('GET /a', { headers: { 'X-Page': '3' }, body: {} });
  const arrived = wiretap();
  await sdc.run('attributes', (p) => p
    .origin(records([{ n: 1 }]))
    .to('HTTP Client', { outputField: '/found', headerOutputLocation: 'HEADER', headerAttributePrefix: 'answer-', resourceUrl: `${http.url}/a` }, { as: 'processor' })
    .to(arrived));
  expect(arrived.records[0]?.attributes).toMatchObject({ 'answer-X-Page': '3' });
});

test('a status that is retried costs no record', async ({ sdc, records, wiretap, http }) => {
  http.route('GET /a', { status: 503 }, { status: 503 }, { body: { ok: true } });
  const arrived = wiretap();
  await sdc.run('retry', (p) => p
    .origin(records([{ n: 1 }]))
    .to('HTTP Client', {
      ...LOOK_UP, resourceUrl: `${http.url}/a`, perStatusActions: [{ httpStatusCode: 503, actionForStatus: 'RETRY_IMMEDIATELY', maxRetries: 3 }],
    }, { as: 'processor' })
    .to(arrived));
  expect(arrived).toHaveRecords([{ n: 1, found: { ok: true } }]);
  expect(Object.keys(arrived.records[0]?.attributes ?? {})).not.toContainEqual(expect.stringMatching(/^content-type$/i));
  await expect(http).toHaveReceived(['GET /a', 'GET /a', 'GET /a']);
});

test('a status that is an error sends its record to error', async ({ sdc, records, wiretap, http }) => {
  http.route('GET /1', { status: 404 }).route('GET /2', { body: { ok: true } });
  const [arrived, errors] = [wiretap(), wiretap()];
  await sdc.run('not found', (p) => p
    .errorsTo(errors)
    .origin(records([{ n: 1 }, { n: 2 }]))
    .to('HTTP Client', {
      ...LOOK_UP, resourceUrl: `${http.url}/\${record:value('/n')}`, perStatusActions: [{ httpStatusCode: 404, actionForStatus: 'ERROR_RECORD' }],
    }, { as: 'processor' })
    .to(arrived));
  expect(errors).toHaveRecords([{ n: 1 }]);
  expect(arrived).toHaveRecords([{ n: 2, found: { ok: true } }]);
});
