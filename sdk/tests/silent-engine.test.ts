import { expect, _baseTest as base } from '@playwright/test';
import { DataCollector, type RequestOptions, type Pipeline } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'correct horse' };
/** What a call may take; a wait that keeps its own time is over long before. */
const CALL_MS = 20_000;
const WAIT_MS = 200;
/** Enough for a few answers on a busy machine. */
const LONGER_WAIT_MS = 1_000;

interface Subject {
  sdc: DataCollector;
  pipeline: Pipeline;
}

interface Engine extends Subject {
  /** Ends of the paths that it answers; all else it leaves open. */
  answers: Record<string, unknown>;
  /** Method and path of what it was asked, in order. */
  asked: string[];
}

const test = base.extend<{ engine: Engine }>({
  engine: async ({}, use) => {
    const answers: Engine['answers'] = {};
    const asked: string[] = [];
    await using server = await fakeSdc(({ method = '', url = '' }, response) => {
      const path = url.split('?')[0] ?? '';
      asked.push(`${method} ${path}`);
      const body = Object.entries(answers).find(([end]) => path.endsWith(end))?.[1];
      if (body === undefined) return undefined;
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await using sdc = await DataCollector.connect(server.url, { ...LOGIN, timeout: CALL_MS });
    await use({ sdc, pipeline: await server.pipeline(sdc), answers, asked });
  },
});

const running = { pipelineId: 'orders1', status: 'RUNNING', timeStamp: 1, message: null, attributes: {} };

const waits: Record<string, (subject: Subject, control: RequestOptions) => Promise<unknown>> = {
  waitForStatus: ({ pipeline }, control) => pipeline.waitForStatus('RUNNING', control),
  waitForFinished: ({ pipeline }, control) => pipeline.waitForFinished(control),
  waitForOutputRecords: ({ pipeline }, control) => pipeline.waitForOutputRecords(1, control),
  start: ({ pipeline }, control) => pipeline.start({ reset: true, ...control }),
  run: ({ pipeline }, control) => pipeline.run(control),
  stop: ({ pipeline }, control) => pipeline.stop(control),
  forceStop: ({ pipeline }, control) => pipeline.forceStop(control),
  delete: ({ pipeline }, control) => pipeline.delete(control),
  validate: ({ pipeline }, control) => pipeline.validate(control),
  preview: ({ pipeline }, control) =>
    pipeline.preview({ timeout: control.timeout ?? CALL_MS, ...(control.signal && { signal: control.signal }) }),
  snapshot: ({ pipeline }, control) => pipeline.snapshot(control),
  dynamicPreview: ({ sdc }, control) => sdc.dynamicPreview({ type: 'PROTECTION_POLICY', ...control }),
};

const calls: typeof waits = {
  pipeline: ({ sdc }, control) => sdc.createPipeline('new', () => undefined, control),
  importPipeline: ({ sdc }, control) => sdc.importPipeline({ title: 'new', stages: [] }, control),
  definitions: ({ sdc }, control) => sdc.definitions(control),
  lastLogTimestamp: ({ sdc }, control) => sdc.lastLogTimestamp(control),
  status: ({ pipeline }, control) => pipeline.status(control),
  metrics: ({ pipeline }, control) => pipeline.metrics(control),
  history: ({ pipeline }, control) => pipeline.history(control),
  duplicate: ({ pipeline }, control) => pipeline.duplicate('copy', control),
};

for (const [name, wait] of Object.entries(waits)) {
  test(`${name} ends in time, though the engine does not answer`, { tag: '@slow' }, async ({ engine }) => {
    const begun = performance.now();
    await expect(wait(engine, { timeout: WAIT_MS })).rejects.toMatchObject({
      code: 'SDC_WAIT_TIMEOUT',
      message: expect.stringMatching(/^Waited 200 ms: /),
    });
    expect(performance.now() - begun).toBeLessThan(CALL_MS / 2);
  });
}

for (const [name, call] of Object.entries(calls)) {
  test(`${name} takes a timeout of its own`, { tag: '@slow' }, async ({ engine }) => {
    const begun = performance.now();
    await expect(call(engine, { timeout: WAIT_MS })).rejects.toMatchObject({ code: 'SDC_CALL_TIMEOUT' });
    expect(performance.now() - begun).toBeLessThan(CALL_MS / 2);
  });
}

for (const [name, call] of Object.entries({ ...waits, ...calls })) {
  test(`${name} is given up by its signal while the engine does not answer`, { tag: '@slow' }, async ({ engine }) => {
    const aborts = new AbortController();
    const given = expect(call(engine, { signal: aborts.signal })).rejects.toMatchObject({ code: 'SDC_ABORTED' });
    await expect.poll(() => engine.asked.length).toBeGreaterThan(0);
    aborts.abort();
    await given;
  });
}

for (const name of ['stop', 'forceStop'] as const) {
  test(`${name} is given up while the engine takes the request in`, { tag: '@slow' }, async ({ engine }) => {
    engine.answers['/status'] = running;
    const aborts = new AbortController();
    const given = expect(engine.pipeline[name]({ signal: aborts.signal })).rejects.toMatchObject({
      code: 'SDC_ABORTED',
    });
    await expect.poll(() => engine.asked).toContain('POST /rest/v1/pipeline/orders1/stop');
    aborts.abort();
    await given;
    await expect(engine.pipeline[name]({ timeout: WAIT_MS })).rejects.toMatchObject({ code: 'SDC_WAIT_TIMEOUT' });
  });
}

for (const name of ['preview', 'validate', 'dynamicPreview', 'snapshot']) {
  test(`${name} is cancelled in the engine when its time is over`, { tag: '@slow' }, async ({ engine }) => {
    const accepted = { previewerId: 'p', pipelineId: 'orders1' };
    const snapshot = { id: 's', name: 'orders1', timeStamp: 1, inProgress: true };
    Object.assign(engine.answers, {
      '/preview/p/status': { status: 'RUNNING' },
      '/preview': accepted,
      '/validate': accepted,
      '/dynamicPreview': accepted,
      '/orders1/status': running,
      '/snapshot/s': snapshot,
      '/snapshot/s/status': snapshot,
    });
    const options = { timeout: LONGER_WAIT_MS, name: 's' };
    await expect(waits[name]?.(engine, options)).rejects.toMatchObject({ code: 'SDC_WAIT_TIMEOUT' });
    const path = name === 'snapshot' ? 'snapshot/s' : 'preview/p';
    expect(engine.asked).toContain(`DELETE /rest/v1/pipeline/orders1/${path}`);
  });
}

test(
  'one who gives up the definitions leaves them to those who wait for them too',
  { tag: '@slow' },
  async ({ engine }) => {
    const aborts = new AbortController();
    const given = expect(engine.sdc.definitions({ signal: aborts.signal })).rejects.toMatchObject({
      code: 'SDC_ABORTED',
    });
    await expect.poll(() => engine.asked).toEqual(['GET /rest/v1/definitions']);
    const other = expect(engine.sdc.definitions({ timeout: WAIT_MS })).rejects.toMatchObject({
      code: 'SDC_CALL_TIMEOUT',
    });
    aborts.abort();
    await Promise.all([given, other]);
    expect(engine.asked).toEqual(['GET /rest/v1/definitions']);
  },
);

test('a login is given up by its signal', { tag: '@slow' }, async () => {
  const aborts = new AbortController();
  await using server = await fakeSdc(() => undefined);
  await using sdc = await DataCollector.connect(server.url, LOGIN);
  aborts.abort();
  const given = { code: 'SDC_ABORTED' };
  await expect(sdc.asUser(LOGIN, { signal: aborts.signal })).rejects.toMatchObject(given);
  await expect(DataCollector.connect(server.url, { ...LOGIN, signal: aborts.signal })).rejects.toMatchObject(given);
});

test(
  'the reason of a failure is reported although the wait is over before all reasons are found',
  { tag: '@slow' },
  async ({ engine }) => {
    engine.answers['/status'] = { ...running, status: 'START_ERROR', message: 'JDBC_06 - no such host' };
    await expect(engine.pipeline.waitForStatus('RUNNING', { timeout: LONGER_WAIT_MS })).rejects.toMatchObject({
      code: 'PIPELINE_FAILED',
      sdcCode: 'JDBC_06',
    });
  },
);
