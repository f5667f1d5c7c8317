import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'correct horse' };
const CLOSED = { code: 'SDC_CLOSED', message: expect.stringMatching(/has been closed\. Connect again/) };

test('a closed connection ends its subscriptions', async () => {
  await using server = await fakeSdc((_, response) => response.setHeader('content-type', 'application/json').end('{}'));
  const sdc = await DataCollector.connect(server.url, LOGIN);
  const changes = await sdc.watchStatus();
  const seen = (async () => {
    for await (const change of changes) return change;
    return 'nothing';
  })();
  await sdc.close();
  expect(await seen).toBe('nothing');
  expect(changes.isClosed).toBe(true);
});

test('a call after close says that the connection is closed, not that the engine does not answer', async () => {
  await using server = await fakeSdc((_, response) => response.end());
  const sdc = await DataCollector.connect(server.url, LOGIN);
  const pipeline = await server.pipeline(sdc);
  await sdc.close();
  await sdc.close();
  const calls = [
    sdc.countPipelines(),
    sdc.watchStatus(),
    sdc.definitions(),
    sdc.isReachable(),
    sdc.system.collectGarbage(),
    sdc.system.waitUntilGone(),
    pipeline.waitForFinished(),
    pipeline.metrics(),
  ];
  await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(CLOSED)));
});

test('what is under way when the connection is closed ends with it', async () => {
  let asked = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  await using server = await fakeSdc(() => asked());
  const sdc = await DataCollector.connect(server.url, LOGIN);
  const call = expect(sdc.countPipelines()).rejects.toMatchObject(CLOSED);
  await isAsked;
  await sdc.close();
  await call;
});
