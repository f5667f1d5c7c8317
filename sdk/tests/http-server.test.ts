import { expect, _baseTest as test } from '@playwright/test';
import { Rpc, type HttpServer } from '../src/index.js';
import { webServer } from './server.js';

/** The HTTP server of one test, with a stand-in for the port of a Data Collector. */
async function withHttp(work: (http: HttpServer) => Promise<void>): Promise<void> {
  const sdc = await webServer((_, response) => response.end());
  await using rpc = await Rpc.open({ sdcUrl: sdc.url });
  try {
    await work(rpc.http());
  } finally {
    await sdc.close();
  }
}

const get = async (http: HttpServer, path: string, init: RequestInit = {}): Promise<[number, string]> => {
  const response = await fetch(http.url + path, init);
  return [response.status, await response.text()];
};

test('answers a route with JSON, text or bytes and records the requests', async () => {
  await withHttp(async (http) => {
    http
      .route('GET /orders', { body: [{ id: 1 }] })
      .route('POST /orders/*', { status: 201, headers: { location: '/x' } });
    expect(await get(http, '/orders?page=2')).toEqual([200, '[{"id":1}]']);
    const created = await fetch(`${http.url}/orders/7`, { method: 'POST', body: '{"n":1}', headers: { 'x-key': 'k' } });
    expect([created.status, created.headers.get('location')]).toEqual([201, '/x']);

    expect(http.requests.map(({ line, answered }) => [line, answered])).toEqual([
      ['GET /orders?page=2', 200],
      ['POST /orders/7', 201],
    ]);
    const [first, second] = http.requests;
    expect(first?.query).toEqual({ page: '2' });
    expect([second?.json, second?.text, second?.headers['x-key']]).toEqual([{ n: 1 }, '{"n":1}', 'k']);
    expect(() => first?.json).toThrow('The body of GET /orders?page=2 is not JSON');
  });
});

test('numbers are sent and read exactly', async () => {
  await withHttp(async (http) => {
    http.route('/a', { body: { n: 9007199254740993n } });
    expect(await get(http, '/a', { method: 'POST', body: '[9007199254740993, 0.12345678901234567890, 1.5]' })).toEqual([
      200,
      '{"n":9007199254740993}',
    ]);
    expect(http.requests[0]?.json).toEqual([9007199254740993n, '0.12345678901234567890', 1.5]);
  });
});

test('a request without a route is a 404 that says so', async () => {
  await withHttp(async (http) => {
    http.route('GET /orders/*', { body: 'one' });
    expect(await get(http, '/orders/1/items')).toEqual([404, 'No route for GET /orders/1/items']);
    expect(await get(http, '/orders/1', { method: 'PUT' })).toEqual([404, 'No route for PUT /orders/1']);
    expect(http.requests.map(({ answered }) => answered)).toEqual([404, 404]);
  });
});

test('answers come one after the other, the last one again and again', async () => {
  await withHttp(async (http) => {
    http.route('/a', { status: 503 }, { body: 'first' }, ({ method }) => ({ body: method }));
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await get(http, '/a'));
    expect(answers).toEqual([
      [503, ''],
      [200, 'first'],
      [200, 'GET'],
      [200, 'GET'],
    ]);
  });
});

test('the route that was added last wins, the same one replaces', async () => {
  await withHttp(async (http) => {
    http.route('/*', { body: 'any' }).route('/a', { body: 'a' }).route('/*', { body: 'other' });
    expect(await get(http, '/a')).toEqual([200, 'a']);
    expect(await get(http, '/b')).toEqual([200, 'other']);
    expect(http.routes).toEqual(['/a', '/*']);
  });
});

test('closes the connection instead of an answer, or in the middle of it', async () => {
  await withHttp(async (http) => {
    http.route('/a', { reset: true }).route('/b', { headers: { 'content-length': '10' }, body: 'half', reset: true });
    await expect(get(http, '/a')).rejects.toThrow();
    await expect(get(http, '/b')).rejects.toThrow();
    expect(http.requests.map(({ answered }) => answered)).toEqual(['reset', 'reset']);
  });
});

test('waits before an answer, and sends one in pieces', async () => {
  await withHttp(async (http) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    async function* pieces(): AsyncGenerator<string> {
      yield 'first ';
      await gate;
      yield 'second';
    }
    http.route('/slow', { delayMs: 30, body: 'late' }).route('/pieces', () => ({ body: pieces() }));
    const begin = performance.now();
    expect(await get(http, '/slow')).toEqual([200, 'late']);
    expect(performance.now() - begin).toBeGreaterThan(25);

    const reader = (await fetch(`${http.url}/pieces`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe('first ');
    release();
    expect((await reader?.read())?.value).toBe('second');
  });
});

test('a function of the test that throws is its error', async () => {
  await withHttp(async (http) => {
    http.route('/a', () => {
      throw new Error('no such page');
    });
    await expect(get(http, '/a')).rejects.toThrow();
    expect(() => http.requests).toThrow('The route of GET /a failed: no such page');
  });
});

test('a route that cannot be one is an error at once', async () => {
  await withHttp(async (http) => {
    for (const pattern of ['orders', 'GET orders', '/a?x=1', '']) {
      expect(() => http.route(pattern, {})).toThrow(expect.objectContaining({ code: 'HTTP_ROUTE' }));
    }
    expect(() => http.route('/a')).toThrow('The route /a has no answer');
    await Promise.resolve();
  });
});

test('forgets requests, and shares its port with wiretaps', async () => {
  await withHttp(async (http) => {
    await get(http, '/a');
    http.reset();
    expect(http.requests).toEqual([]);
    expect((await fetch(`${http.url}/ipc/v1`)).status).toBe(403);
    expect(http.requests).toEqual([]);
  });
});

test('sends to an origin that begins to listen late', async () => {
  await withHttp(async (http) => {
    const origin = http.origin();
    const sent = origin.send([{ id: 9007199254740993n }], { path: '/in', headers: { 'x-app': 'id' } });
    const listening = await webServer(
      (request, response) => {
        void request.toArray().then((chunks: Buffer[]) => {
          response.end(`${request.method} ${request.url} ${String(request.headers['x-app'])} ${chunks.join('')}`);
        });
      },
      { port: origin.port },
    );
    expect(await sent).toMatchObject({ status: 200, text: 'POST /in id [{"id":9007199254740993}]' });
    await listening.close();
  });
});
