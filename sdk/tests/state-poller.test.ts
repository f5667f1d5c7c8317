import { expect, _baseTest as base } from '@playwright/test';
import { Http } from '../src/core/http.js';
import { StatePoller, type PipelineState } from '../src/resources/status.js';
import { webServer } from './server.js';

const LIST = '/rest/v1/pipelines/status';

function state(pipelineId: string, status: string): PipelineState {
  return { pipelineId, status, message: null, timeStamp: 1, user: 'admin', attributes: null } as PipelineState;
}

/** Eight waits at once, each of which poller as `look` says when all are there. */
async function eightWaits<T>(poller: StatePoller, look: (number: number) => Promise<T>): Promise<T[]> {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const waits = Array.from({ length: 8 }, (_, number) => poller.during(() => gate.then(() => look(number))));
  open();
  return Promise.all(waits);
}

const test = base.extend<{ engine: { poller: StatePoller; asked: string[]; answer: { list: () => unknown } } }>({
  engine: async ({}, use) => {
    const asked: string[] = [];
    const answer = { list: (): unknown => ({}) };
    const server = await webServer(({ url = '' }, response) => {
      asked.push(url);
      const body = answer.list();
      if (body === undefined) return response.writeHead(403).end();
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    const http = await Http.open({
      url: server.url,
      username: 'admin',
      password: 'secret',
      authentication: 'basic',
      timeout: 5_000,
      ignoreHttpsErrors: false,
      ca: [],
    });
    await use({ poller: new StatePoller(http), asked, answer });
    await http.close();
    await server.close();
  },
});

const never = (): Promise<PipelineState> => Promise.reject(new Error('asked singly'));

test('many waits at once are one call', async ({ engine: { poller, asked, answer } }) => {
  answer.list = () => Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`p${n}:0`, state(`p${n}`, 'RUNNING')]));
  const seen = await eightWaits(poller, (number) => poller.state(`p${number}`, never, undefined));
  expect(seen.map(({ pipelineId }) => pipelineId)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  expect(asked).toEqual([LIST]);
});

test('few waits ask each for its own pipeline', async ({ engine: { poller, asked } }) => {
  const single = () => Promise.resolve(state('p', 'FINISHED'));
  expect((await poller.during(() => poller.state('p', single, undefined))).status).toBe('FINISHED');
  expect(asked).toEqual([]);
});

test('an answer that was requested before a wait began is too old for it', async ({
  engine: { poller, asked, answer },
}) => {
  let round = 0;
  answer.list = () => ({ 'p:0': state('p', ['STARTING', 'RUNNING', 'FINISHED'][round++] ?? 'FINISHED') });
  const seen = await eightWaits(poller, async (number) => {
    const first = await poller.state('p', never, undefined);
    return number === 0 ? (await poller.state('p', never, undefined)).status : first.status;
  });
  expect(seen).toEqual(['RUNNING', ...Array<string>(7).fill('STARTING')]);
  expect(asked).toEqual([LIST, LIST]);
});

test('a pipeline that is not listed, and a list that is refused, are asked for singly', async ({ engine }) => {
  const single = () => Promise.resolve(state('p', 'STOPPED'));
  const look = () => engine.poller.state('p', single, undefined);
  expect((await eightWaits(engine.poller, look)).map(({ status }) => status)).toEqual(Array(8).fill('STOPPED'));
  engine.answer.list = () => undefined;
  expect((await eightWaits(engine.poller, look)).map(({ status }) => status)).toEqual(Array(8).fill('STOPPED'));
  expect(engine.asked).toEqual([LIST, LIST]);
});

test('a wait is given up by its signal, and the others go on', async ({ engine: { poller, answer } }) => {
  const aborts = new AbortController();
  answer.list = () => {
    aborts.abort();
    return { 'p:0': state('p', 'RUNNING') };
  };
  const outcomes = await eightWaits(poller, async (number) => {
    const asSingle = () => Promise.reject(new Error('given up'));
    const signal = number === 3 ? aborts.signal : undefined;
    return poller.state('p', asSingle, signal).then(
      ({ status }) => status,
      (error: unknown) => (error as Error).message,
    );
  });
  expect(outcomes).toEqual(Array.from({ length: 8 }, (_, number) => (number === 3 ? 'given up' : 'RUNNING')));
});
