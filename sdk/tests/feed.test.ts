import { expect, test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'correct horse' };
const state = (status: string, timeStamp: number) => ({
  p: { pipelineId: 'p', status, timeStamp, message: null, user: 'u', attributes: null },
});

const withoutWebSockets: typeof fakeSdc = (listener) =>
  fakeSdc((request, response) =>
    request.url?.includes('webSocket') === true ? response.writeHead(429).end() : listener(request, response),
  );

test('where no web socket opens, what changes is asked for; what was there before is no change', async () => {
  const answers = [state('RUNNING', 1), state('STOPPING', 2), state('STOPPED', 3)];
  let asked = 0;
  await using server = await withoutWebSockets((_, response) => {
    const body = JSON.stringify(answers[Math.min(asked++, answers.length - 1)]);
    return response.setHeader('content-type', 'application/json').end(body);
  });
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  await using changes = await sdc.watchStatus();
  const seen: string[] = [];
  for await (const { status } of changes) {
    seen.push(status);
    if (status === 'STOPPED') break;
  }
  expect(seen).toEqual(['STOPPING', 'STOPPED']);
  expect(changes.isClosed).toBe(true);
});

test('a feed that SDC refuses says why', async () => {
  let asked = 0;
  await using server = await withoutWebSockets((_, response) =>
    asked++ === 0
      ? response.setHeader('content-type', 'application/json').end('{}')
      : response.writeHead(403).end('no'),
  );
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  await using changes = await sdc.watchStatus();
  await expect(changes.next()).rejects.toMatchObject({ code: 'SDC_FORBIDDEN' });
});

test('a signal ends a feed', async () => {
  await using server = await fakeSdc((_, response) => response.setHeader('content-type', 'application/json').end('{}'));
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  const aborts = new AbortController();
  const changes = await sdc.watchStatus({ signal: aborts.signal });
  const next = changes.next();
  aborts.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(await (await sdc.watchStatus({ signal: AbortSignal.abort() })).next()).toMatchObject({ done: true });
});
