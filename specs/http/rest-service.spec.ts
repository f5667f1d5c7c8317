import { test, expect } from '../../fixtures';

const APP = { 'X-SDC-APPLICATION-ID': 'shop' };
const service = (port: number) => ({ httpListeningPort: port, listOfApplicationIds: [{ credential: 'shop' }] });

test('a request is answered with what the pipeline made of it', async ({ sdc, http }) => {
  const shop = http.origin();
  const pipeline = await sdc.createPipeline('service', (p) => p
    .origin('REST Service', service(shop.port))
    .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/twice', expression: "${record:value('/n') * 2}" }] })
    .to('Send Response to Origin', { statusCode: 201, responseHeaders: { 'X-Kind': 'sale' } }));
  await pipeline.start();
  const { status, headers, text } = await shop.send({ n: 21 }, { headers: APP });
  expect({ status, kind: headers['x-kind'], data: (JSON.parse(text) as { data: unknown }).data }).toEqual({ status: 201, kind: 'sale', data: [{ n: 21, twice: 42 }] });
});

test('the answer can be the record alone', async ({ sdc, http }) => {
  const shop = http.origin();
  const pipeline = await sdc.createPipeline('raw', (p) => p
    .origin('REST Service', { ...service(shop.port), sendRawResponse: true })
    .to('Send Response to Origin', { statusCode: 200 }));
  await pipeline.start();
  expect(await shop.send({ n: 1 }, { headers: APP })).toMatchObject({ status: 200, text: '{"n":1}' });
});

test('a request without the application id is refused', async ({ sdc, http, wiretap }) => {
  const shop = http.origin();
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('strangers', (p) => {
    const requests = p.origin('REST Service', service(shop.port));
    requests.to(arrived);
    requests.to('Send Response to Origin', { statusCode: 200 });
  });
  await pipeline.start();
  expect((await shop.send({ n: 1 })).status).toBe(403);
  expect((await shop.send({ n: 2 }, { headers: APP })).status).toBe(200);
  expect(arrived).toHaveRecords([{ n: 2 }]);
});

test('the method and the query decide what a pipeline does', async ({ sdc, http }) => {
  const shop = http.origin();
  const pipeline = await sdc.createPipeline('route', (p) => {
    const [get, rest] = p.origin('REST Service', service(shop.port)).split('Stream Selector', ["${record:attribute('method') == 'GET'}", 'default']);
    get.to('Send Response to Origin', { statusCode: 200 });
    rest.to('Send Response to Origin', { statusCode: 405 });
  });
  await pipeline.start();
  expect((await shop.send(undefined, { method: 'GET', path: '/orders?page=2', headers: APP })).status).toBe(200);
  expect((await shop.send({ n: 1 }, { method: 'DELETE', headers: APP })).status).toBe(405);
});

test('an error record is answered with its status and message', async ({ sdc, http }) => {
  const shop = http.origin();
  const pipeline = await sdc.createPipeline('errors', (p) => p
    .errorsTo('Send Response to Origin', { statusCode: 422 })
    .origin('REST Service', service(shop.port))
    .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/q', expression: "${10 / record:value('/n')}" }] })
    .to('Send Response to Origin', { statusCode: 200 }));
  await pipeline.start();
  const answer = await shop.send({ n: 'x' }, { headers: APP });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('"errorMessage"');
  expect((await shop.send({ n: 5 }, { headers: APP })).status).toBe(200);
});

test('an HTTP Router sends each request to the stream of its method and path', async ({ sdc, http, wiretap }) => {
  const shop = http.origin();
  const orders = wiretap();
  const rejected = wiretap();
  const pipeline = await sdc.createPipeline('router', (p) => {
    const requests = p.errorsTo(rejected).origin('REST Service', service(shop.port));
    const router = requests.to('HTTP Router', { routerLaneConfigs: [{ httpMethod: 'POST', pathParam: '/orders' }, { httpMethod: 'PUT', pathParam: '/orders' }] });
    router.output(0).to(orders);
    router.output(1).to('Trash');
    requests.to('Send Response to Origin', { statusCode: 200 });
  });
  await pipeline.start();
  for (const [n, method, path] of [[1, 'POST', '/orders'], [2, 'PUT', '/orders'], [3, 'POST', '/refunds']] as const) await shop.send({ n }, { method, path, headers: APP });
  expect(orders).toHaveRecords([{ n: 1 }]);
  expect(rejected).toHaveRecords([{ n: 3 }]);
});
