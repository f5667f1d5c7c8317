import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
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
