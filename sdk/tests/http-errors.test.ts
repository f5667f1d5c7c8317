import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';
import { webServer } from './server.js';

const LOGIN = { username: 'bob', password: 'correct horse' };

for (const status of [500, 503]) {
  test(`a page with ${status} is a failure of SDC or of a proxy, not a wrong URL`, async () => {
    await using server = await fakeSdc((_, response) =>
      response.writeHead(status, { 'content-type': 'text/html', 'retry-after': '0' }).end('<html>Error</html>'),
    );
    await using sdc = await DataCollector.connect(server.url, LOGIN);
    await expect(sdc.countPipelines()).rejects.toMatchObject({
      code: 'SDC_API_ERROR',
      status,
      message: expect.stringMatching(new RegExp(`failed with ${status}: .*a proxy before it`)),
    });
  });
}

test('the error says why SDC forbids a call', async () => {
  const localizedMessage = "CONTAINER_01200 - User 'bob' has no READ permission on 'orders1'";
  await using server = await fakeSdc((_, response) =>
    response
      .writeHead(403, { 'content-type': 'application/json' })
      .end(JSON.stringify({ RemoteException: { errorCode: 'CONTAINER_01200', localizedMessage } })),
  );
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  await expect(sdc.countPipelines()).rejects.toMatchObject({
    code: 'SDC_FORBIDDEN',
    sdcCode: 'CONTAINER_01200',
    message: expect.stringContaining(localizedMessage),
  });
});

test('a server that wants digest authentication is not a wrong password', async () => {
  const server = await webServer((request, response) => {
    if (request.url === '/public-rest/ping') return response.end('pong');
    return response.writeHead(401, { 'www-authenticate': 'Digest realm="sdc", nonce="n"' }).end();
  });
  await expect(DataCollector.connect(server.url, LOGIN)).rejects.toMatchObject({
    code: 'SDC_LOGIN_REFUSED',
    message: expect.stringMatching(/asks for digest authentication.*http\.authentication/),
  });
  await server.close();
});

test('a port that redirects says where to', async () => {
  const location = 'https://localhost:18636/public-rest/ping?ticket=secret';
  const server = await webServer((_, response) => response.writeHead(302, { location }).end());
  await expect(DataCollector.connect(server.url, LOGIN)).rejects.toMatchObject({
    code: 'SDC_NOT_FOUND_AT_URL',
    message: expect.stringMatching(/redirects to https:\/\/localhost:18636\/\S*\. .*: https:\/\/localhost:18636\.$/),
  });
  await server.close();
});

test('a ping that fails is reported with its status', async () => {
  const server = await webServer((_, response) => response.writeHead(500).end('<html>'));
  await expect(DataCollector.connect(server.url, LOGIN)).rejects.toMatchObject({
    message: expect.stringMatching(/gave 500.*log of the Data Collector/),
  });
  await server.close();
});
