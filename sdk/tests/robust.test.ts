import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';
import { webServer } from './server.js';

const login = { username: 'admin', password: 'correct horse' };

test('a read is repeated while the server cannot answer for the moment, a write never', async () => {
  const asked: string[] = [];
  await using server = await fakeSdc(({ method = '', url = '' }, response) => {
    asked.push(method);
    const first = asked.filter((one) => one === method).length === 1;
    if (first) return response.writeHead(503, { 'retry-after': '0' }).end('busy');
    return response.setHeader('content-type', 'application/json').end(url.includes('count') ? '{"count":7}' : '{}');
  });
  await using sdc = await DataCollector.connect(server.url, login);
  expect(await sdc.countPipelines()).toBe(7);
  await expect(sdc.system.collectGarbage()).rejects.toMatchObject({ code: 'SDC_API_ERROR', status: 503 });
  expect(asked).toEqual(['GET', 'GET', 'POST']);
});

test('a read that stays refused is given up after three times', async () => {
  let asked = 0;
  await using server = await fakeSdc((_, response) => {
    asked++;
    return response.writeHead(502, { 'retry-after': '0' }).end('');
  });
  await using sdc = await DataCollector.connect(server.url, login);
  await expect(sdc.countPipelines()).rejects.toMatchObject({ status: 502 });
  expect(asked).toBe(3);
});

test('a call is given up by its signal, before and while it goes on', async () => {
  const aborts = new AbortController();
  await using server = await fakeSdc(() => aborts.abort());
  await using sdc = await DataCollector.connect(server.url, login);
  const given = { code: 'SDC_ABORTED' };
  await expect(sdc.countPipelines({ signal: aborts.signal })).rejects.toMatchObject(given);
  await expect(sdc.countPipelines({ signal: AbortSignal.abort() })).rejects.toMatchObject(given);
});

test('a session that ended is renewed once for all calls that met its end', async () => {
  let session = 0;
  let logins = 0;
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    if (request.url === '/') return response.end('<html></html>');
    if (request.url === '/j_security_check') {
      session = ++logins;
      return response.writeHead(302, { location: '/', 'set-cookie': `JSESSIONID_1=s${session}; Path=/` }).end();
    }
    if (request.headers.cookie !== `JSESSIONID_1=s${session}` || session === 0) {
      return response.setHeader('content-type', 'text/html').end('<form action="j_security_check">');
    }
    const body = request.url?.includes('count') ? '{"count":1}' : '{"version":"3.22.2"}';
    return response.setHeader('content-type', 'application/json').end(body);
  });
  const sdc = await DataCollector.connect(server.url, { ...login, authentication: 'form' });
  expect(logins).toBe(1);
  session = -1;
  expect(await Promise.all(Array.from({ length: 5 }, () => sdc.countPipelines()))).toEqual([1, 1, 1, 1, 1]);
  expect(logins).toBe(2);
  await sdc.close();
  await server.close();
});

test('an engine that Control Hub manages is refused with a sentence', async () => {
  const sentence = { code: 'SDC_CONTROL_HUB', message: expect.stringContaining('registered with Control Hub') };
  const answers: [status: number, headers: Record<string, string>, body: string][] = [
    [200, { 'content-type': 'application/json' }, '{"version":"3.22.2","registrationStatus":true}'],
    [302, { location: 'https://cloud.streamsets.com/security/login?requestedUrl=x' }, ''],
    [401, { 'x-ss-application-id': 'datacollector' }, ''],
  ];
  for (const [status, headers, body] of answers) {
    const server = await webServer((request, response) => {
      if (request.url === '/public-rest/ping') return response.end('pong');
      return response.writeHead(status, headers).end(body);
    });
    await expect(DataCollector.connect(server.url, login)).rejects.toMatchObject(sentence);
    await server.close();
  }
});

test('users and engines in one process do not share cookies', async () => {
  const seen: (string | undefined)[] = [];
  const open = () =>
    fakeSdc((request, response) => {
      seen.push(request.headers.cookie);
      const user = Buffer.from(request.headers.authorization?.split(' ')[1] ?? '', 'base64')
        .toString()
        .split(':')[0];
      response.setHeader('set-cookie', `JSESSIONID_1=${user ?? ''}${request.headers.host ?? ''}; Path=/`);
      return response.setHeader('content-type', 'application/json').end('{"count":1}');
    });
  await using one = await open();
  await using other = await open();
  await using sdc = await DataCollector.connect(one.url, login);
  await using second = await DataCollector.connect(other.url, login);
  await using guest = await sdc.asUser({ username: 'guest', password: 'another secret' });
  for (const who of [sdc, second, guest]) await who.countPipelines();
  expect(seen).toEqual([undefined, undefined, undefined]);
  for (const who of [sdc, second, guest]) await who.countPipelines();
  const [host, otherHost] = [new URL(one.url).host, new URL(other.url).host];
  expect(seen.slice(3)).toEqual([
    `JSESSIONID_1=admin${host}`,
    `JSESSIONID_1=admin${otherHost}`,
    `JSESSIONID_1=guest${host}`,
  ]);
});

test('no public object shows a secret', async () => {
  await using server = await fakeSdc((_, response) => response.writeHead(204).end());
  await using sdc = await DataCollector.connect(server.url, { ...login, authentication: 'basic' });
  await using guest = await sdc.asUser({ username: 'guest', password: 'another secret' });
  const pipeline = await server.pipeline(sdc);
  const basic = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  for (const shown of [sdc, guest, sdc.connection, sdc.connection.session, pipeline, pipeline.snapshots, sdc.users]) {
    const text = inspect(shown, { depth: 10, showHidden: true, getters: false }) + JSON.stringify(shown);
    for (const secret of [login.password, 'another secret', basic]) expect(text).not.toContain(secret);
  }
});

test('an error of SDC that repeats a secret arrives without it', async () => {
  await using server = await fakeSdc((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const messages = [{ code: 'REST_001', message: `Bad: ${Buffer.concat(chunks).toString()}` }];
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ messages }));
    });
  });
  await using sdc = await DataCollector.connect(server.url, login);
  const error: unknown = await sdc.users.changePassword('my old one', 'my new one').catch((e: unknown) => e);
  expect(error).toMatchObject({ sdcCode: 'REST_001' });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/my (old|new) one/);
});

test('a connection that breaks in the middle of an answer is a typed error', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"version":');
    setImmediate(() => request.socket.destroy());
    return response;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(DataCollector.connect(`http://127.0.0.1:${port}`, login)).rejects.toMatchObject({
    code: 'SDC_UNREACHABLE',
  });
  server.close();
});

test('a write whose connection breaks is not repeated, and the error says that it may have happened', async () => {
  let asked = 0;
  await using server = await fakeSdc((request) => {
    asked++;
    request.socket.destroy();
  });
  await using sdc = await DataCollector.connect(server.url, login);
  await expect(sdc.system.collectGarbage()).rejects.toMatchObject({
    code: 'SDC_CONNECTION_LOST',
    message: expect.stringContaining('before you repeat it'),
  });
  expect(asked).toBe(1);
});
