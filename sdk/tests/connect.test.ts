import { inspect } from 'node:util';
import { expect, test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { webServer } from './server.js';

const login = { username: 'admin', password: 'correct horse' };

test('nothing listens there', async () => {
  const server = await webServer(() => undefined);
  await server.close();
  await expect(DataCollector.connect(server.url, login)).rejects.toMatchObject({
    code: 'SDC_UNREACHABLE',
    message: expect.stringMatching(
      /No Data Collector answers at http:\/\/127.0.0.1:\d+ \(.*ECONNREFUSED.*\)\. Check the URL/,
    ),
  });
});

test('not a URL', async () => {
  await expect(DataCollector.connect('localhost:18630', login)).rejects.toMatchObject({ code: 'SDC_BAD_URL' });
  await expect(DataCollector.connect('http://me:secret@localhost', login)).rejects.toMatchObject({
    code: 'SDC_BAD_URL',
    message: expect.not.stringContaining('secret'),
  });
});

test('something else than a Data Collector', async () => {
  const server = await webServer((_, response) => response.end('<html>It works!</html>'));
  await expect(DataCollector.connect(server.url, login)).rejects.toMatchObject({ code: 'SDC_NOT_FOUND_AT_URL' });
  await server.close();
});

test('a refused login names the user and not the password', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    return response.writeHead(401).end();
  });
  const error: unknown = await DataCollector.connect(server.url, login).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'SDC_LOGIN_REFUSED' });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(login.password);
  await server.close();
});

test('a broken connection says so without request headers', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    request.socket.destroy();
    return response;
  });
  const error: unknown = await DataCollector.connect(server.url, login).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'SDC_UNREACHABLE' });
  const shown = inspect(error, { depth: 10, showHidden: true });
  expect(shown).not.toContain('Basic');
  expect(shown).not.toContain('Call log');
  await server.close();
});

test('a server that never answers', async () => {
  const server = await webServer(() => undefined);
  await expect(DataCollector.connect(server.url, { ...login, timeout: 200 })).rejects.toMatchObject({
    code: 'SDC_CALL_TIMEOUT',
  });
  await server.close();
});

test("SDC's own error arrives with its code", async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    response.setHeader('content-type', 'application/json');
    if (request.url?.startsWith('/rest/v1/system/info')) return response.end('{"version":"3.22.2"}');
    const body = {
      RemoteException: {
        errorCode: 'CONTAINER_0200',
        localizedMessage: "CONTAINER_0200 - Pipeline 'x' does not exist",
      },
    };
    return response.writeHead(500).end(JSON.stringify(body));
  });
  await using sdc = await DataCollector.connect(server.url, login);
  await expect(sdc.getPipeline('x')).rejects.toMatchObject({ status: 500, sdcCode: 'CONTAINER_0200' });
  await server.close();
});

test('a login page in place of JSON is recognised', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    response.setHeader('content-type', 'text/html');
    return response.end('<form action="/j_security_check"></form>');
  });
  await expect(DataCollector.connect(server.url, login)).rejects.toMatchObject({ code: 'SDC_LOGIN_EXPIRED' });
  await server.close();
});

test('damaged JSON is a typed error', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    response.setHeader('content-type', 'application/json');
    return response.end('{"version":');
  });
  await expect(DataCollector.connect(server.url, login)).rejects.toMatchObject({ code: 'SDC_BAD_ANSWER' });
  await server.close();
});
