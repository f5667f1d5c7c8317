import { expect, _baseTest as test } from '@playwright/test';
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

test('where no web socket opens, what changes is asked for; what was there before is not a change', async () => {
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

test('a subscription that SDC refuses says why', async () => {
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

test('a signal ends a subscription', async () => {
  await using server = await fakeSdc((_, response) => response.setHeader('content-type', 'application/json').end('{}'));
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  const aborts = new AbortController();
  const changes = await sdc.watchStatus({ signal: aborts.signal });
  const next = changes.next();
  aborts.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(await (await sdc.watchStatus({ signal: AbortSignal.abort() })).next()).toMatchObject({ done: true });
});

test('several calls of next() get one change each, in their order', async () => {
  let status = 'RUNNING';
  await using server = await withoutWebSockets((_, response) => {
    const body = JSON.stringify({ ...state(status, 1), q: { ...state(status, 2).p, pipelineId: 'q' } });
    return response.setHeader('content-type', 'application/json').end(body);
  });
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  await using changes = await sdc.watchStatus();
  const [first, second, third] = [changes.next(), changes.next(), changes.next()];
  status = 'STOPPING';
  expect((await first).value?.pipelineId).toBe('p');
  expect((await second).value?.pipelineId).toBe('q');
  await changes.close();
  expect(await third).toEqual({ value: undefined, done: true });
});

test('what came before a failure is given before it', async () => {
  let asked = 0;
  await using server = await withoutWebSockets((_, response) =>
    asked++ < 2
      ? response.setHeader('content-type', 'application/json').end(JSON.stringify(state('RUNNING', asked)))
      : response.writeHead(403).end('no'),
  );
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  await using changes = await sdc.watchStatus();
  await expect.poll(() => changes.isClosed).toBe(true);
  expect((await changes.next()).value).toMatchObject({ status: 'RUNNING', timeStamp: 2 });
  await expect(changes.next()).rejects.toMatchObject({ code: 'SDC_FORBIDDEN' });
});
