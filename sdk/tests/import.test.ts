import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const config = { pipelineId: 'p', title: 'orders', uuid: 'u', configuration: [], stages: [] };
const { title: _title, ...untitled } = config;

/** Imports into a Data Collector that answers with what it was sent; tells what that was. */
async function imported(source: string | object, options: { title?: string } = {}) {
  const calls: string[] = [];
  await using server = await fakeSdc(async (request, response) => {
    const body = await text(request);
    calls.push(body);
    response.setHeader('content-type', 'application/json').end(body);
  });
  await using sdc = await DataCollector.connect(server.url, { username: 'admin', password: 'x' });
  const outcome = await sdc.importPipeline(source, options).then(
    (pipeline) => pipeline.title,
    (error: unknown) => error,
  );
  return { outcome, calls };
}

test('a pipeline without a title takes the one that its info has', async () => {
  const { outcome } = await imported({ ...untitled, info: { title: 'from the info' } });
  expect(outcome).toBe('from the info');
  expect((await imported(untitled, { title: 'given' })).outcome).toBe('given');
});

for (const [what, source, options, code] of [
  ['without any title', untitled, {}, 'PIPELINE_JSON'],
  ['with an empty title', { ...config, title: '' }, {}, 'PIPELINE_JSON'],
  ['that is given an empty title', config, { title: '' }, 'PIPELINE_TITLE'],
] as const) {
  test(`a pipeline ${what} is refused before anything is sent`, async () => {
    const { outcome, calls } = await imported(source, options);
    expect(outcome).toMatchObject({ code, message: expect.stringContaining('title') });
    expect(calls).toEqual([]);
  });
}

test('a new pipeline with an empty title is refused before anything is sent', async () => {
  const calls: unknown[] = [];
  await using server = await fakeSdc((request, response) => {
    calls.push(request.url);
    response.end();
  });
  await using sdc = await DataCollector.connect(server.url, { username: 'admin', password: 'x' });
  const refused = sdc.createPipeline(' ', (p) => p.origin('Dev Raw Data Source'));
  await expect(refused).rejects.toMatchObject({ code: 'PIPELINE_TITLE' });
  expect(calls).toEqual([]);
});

test('a pipeline whose rules are null is sent with none', async () => {
  for (const source of [{ pipelineConfig: config, pipelineRules: null }, { pipelineConfig: config }, config]) {
    const { calls } = await imported(source);
    expect(JSON.parse(calls[0] ?? '')).toMatchObject({ pipelineRules: { metricsRuleDefinitions: [] } });
  }
});

test('a byte order mark before the JSON is passed over', async () => {
  expect((await imported(`\uFEFF${JSON.stringify(config)}`)).outcome).toBe('orders');
});
