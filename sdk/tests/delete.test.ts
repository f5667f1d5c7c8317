import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';
import { webServer } from './server.js';

const login = { username: 'admin', password: 'correct horse' };

for (const { what, errorCode, outcome } of [
  { what: 'that is gone already is not an error', errorCode: 'CONTAINER_0200', outcome: 'deleted' },
  { what: 'that SDC does not give back is one', errorCode: 'CONTAINER_0208', outcome: 'CONTAINER_0208' },
]) {
  test(`deleting a pipeline ${what}`, async () => {
    const server = await webServer((request, response) => answer(request, response, errorCode));
    await using sdc = await DataCollector.connect(server.url, login);
    const pipeline = await sdc.getPipeline('orders1');
    const result = await pipeline.delete().then(
      () => 'deleted',
      (error: unknown) => (error as { sdcCode?: string }).sdcCode,
    );
    await server.close();
    expect(result).toBe(outcome);
  });
}

test('deleting a pipeline that is about to finish waits for its end', async () => {
  const calls: string[] = [];
  const statuses = ['FINISHING', 'FINISHING', 'FINISHED'];
  await using server = await fakeSdc(({ method = '', url = '' }, response) => {
    const [path = ''] = url.split('?');
    calls.push(`${method} ${path}`);
    response.setHeader('content-type', 'application/json');
    if (path.endsWith('/status')) {
      const status = statuses.length > 1 ? statuses.shift() : statuses[0];
      response.end(JSON.stringify({ pipelineId: 'orders1', status, timeStamp: 1 }));
    } else if (path.endsWith('/stop')) {
      const localizedMessage = 'CONTAINER_0102 - Cannot change state from FINISHING to STOPPING';
      const RemoteException = { errorCode: 'CONTAINER_0102', localizedMessage };
      response.writeHead(500).end(JSON.stringify({ RemoteException }));
    } else response.end('{}');
  });
  await using sdc = await DataCollector.connect(server.url, login);
  await (await server.pipeline(sdc)).delete();
  expect(calls.at(-2)).toBe('GET /rest/v1/pipeline/orders1/status');
  expect(calls.at(-1)).toBe('DELETE /rest/v1/pipeline/orders1');
});

function answer({ url = '' }: IncomingMessage, response: ServerResponse, errorCode: string): void {
  if (url === '/public-rest/ping') return void response.end('pong');
  response.setHeader('content-type', 'application/json');
  if (url.includes('/status')) {
    const localizedMessage = `${errorCode} - no`;
    return void response.writeHead(500).end(JSON.stringify({ RemoteException: { errorCode, localizedMessage } }));
  }
  const pipeline = { pipelineId: 'orders1', title: 'orders', stages: [], startEventStages: [], stopEventStages: [] };
  response.end(JSON.stringify(url.includes('/info') ? { version: '3.22.2' } : pipeline));
}
