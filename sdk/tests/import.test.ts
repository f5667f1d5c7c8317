import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, _baseTest as test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { DataCollector, PipelineDocument } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const config = { pipelineId: 'p', title: 'orders', uuid: 'u', configuration: [], stages: [] };
const { title: _title, ...untitled } = config;

/** Imports into a Data Collector that answers with what it was sent; returns what that was. */
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

test('a pipeline up to 2.2 has its title in the name', async () => {
  expect((await imported({ ...untitled, info: { name: 'orders of 2.2' } })).outcome).toBe('orders of 2.2');
});

for (const [what, source, says] of [
  [
    'fragment',
    JSON.stringify({ pipelineFragmentConfig: { title: 'sort by size' } }),
    /the fragment 'sort by size'.*sdc\.fragments\.import/,
  ],
  ['zip that is truncated', Buffer.from('PK\u0003\u0004…'), /truncated or corrupt.*Export the pipelines again/],
  ['zip that is empty', Buffer.from(zipSync({})), /holds no JSON file/],
  ['zip that was read as text', 'PK\u0003\u0004…', /a zip file.*sdc\.bulk\.import/],
] as const) {
  test(`a ${what} is refused with what to do about it`, async () => {
    const { outcome, calls } = await imported(source);
    expect(outcome).toMatchObject({ code: 'PIPELINE_JSON', message: expect.stringMatching(says) });
    expect(calls).toEqual([]);
  });
}

test('a pipeline that only a newer Data Collector can read is named as one, with the stage', async () => {
  const fields = [{ name: 'field', label: 'Field', type: 'STRING', defaultValue: '', required: true }];
  const generator = {
    ...{
      name: 'com_example_Generator',
      label: 'Generator',
      type: 'SOURCE',
      version: '5',
      library: 'dev',
      services: [],
    },
    ...{ outputStreams: 1, variableOutputStreams: false, errorStage: false, statsAggregatorStage: false },
    ...{ pipelineLifecycleStage: false, producingEvents: false },
    configDefinitions: [
      { ...fields[0], name: 'columns', type: 'MODEL', model: { modelType: 'LIST_BEAN', configDefinitions: fields } },
    ],
  };
  const stage = (stageVersion: string, bean: object) => ({
    ...{
      instanceName: 'Generator_01',
      stageName: generator.name,
      library: 'dev',
      stageVersion,
      uiInfo: { label: 'numbers' },
    },
    configuration: [{ name: 'columns', value: [bean] }],
  });
  await using server = await fakeSdc((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/rest/v1/definitions') {
      response.end(JSON.stringify({ stages: [generator], services: [], pipeline: [{ configDefinitions: [] }] }));
    } else response.writeHead(500).end(JSON.stringify({ RemoteException: { message: 'NullPointerException' } }));
  });
  await using sdc = await DataCollector.connect(server.url, { username: 'admin', password: 'x' });
  const refusal = (one: object) => sdc.importPipeline({ ...config, stages: [one] }).catch((error: unknown) => error);
  expect(await refusal(stage('5', { field: 'n', inventedLater: 1 }))).toMatchObject({
    code: 'PIPELINE_NEWER',
    summary: "The pipeline was made by a newer Data Collector: 'numbers' has the unknown field columns.inventedLater.",
  });
  expect(await refusal(stage('6', { field: 'n' }))).toMatchObject({
    code: 'PIPELINE_NEWER',
    summary: expect.stringContaining("'numbers' has version 6 of its stage, this one has 5"),
  });
  expect(await refusal(stage('5', { field: 'n' }))).toMatchObject({ code: 'SDC_API_ERROR' });
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

test('an edited export without information about the pipeline gets an empty one, which Data Collector needs', async () => {
  const document = await PipelineDocument.read({ ...config, info: undefined });
  expect((await document.edit((p) => void p.isolate())).config.info).toEqual({});
});

test('an export that was saved in UTF-16 is read', async () => {
  const text = `\uFEFF${JSON.stringify({ ...config, title: 'Größe' })}`;
  expect((await PipelineDocument.read(Buffer.from(text, 'utf16le'))).title).toBe('Größe');
});

test('pipelines are read from files, archives and lists; one of several is named by its title', async () => {
  const dispatch = { ...config, title: 'dispatch' };
  const zip = zipSync({
    'orders.json': strToU8(JSON.stringify({ pipelineConfig: config, pipelineRules: {} })),
    'dispatch.json': strToU8(JSON.stringify(dispatch)),
    'README.txt': strToU8('not a pipeline'),
  });
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const file = join(folder, 'all.zip');
    await writeFile(file, zip);
    const read = await PipelineDocument.readAll(file);
    expect(read.map(({ title }) => title)).toEqual(['dispatch', 'orders']);
    expect((await PipelineDocument.read(zip, { pipeline: 'orders' })).title).toBe('orders');
    await expect(PipelineDocument.read(zip)).rejects.toThrow('This export has 2 pipelines: dispatch, orders.');
    await expect(PipelineDocument.read(zip, { pipeline: 'order' })).rejects.toThrow("Did you mean 'orders'?");
    await expect(PipelineDocument.read(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'PIPELINE_FILE' });
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(await PipelineDocument.readAll([config, dispatch])).toHaveLength(2);
});

test('an export that ends too early is called truncated', async () => {
  const whole = JSON.stringify(config);
  await expect(PipelineDocument.read(whole.slice(0, -5))).rejects.toThrow(/The export is truncated/);
  await expect(PipelineDocument.read(`${whole}x`)).rejects.toThrow(/not valid JSON/);
});

test('the text of an export keeps all digits of long numbers', async () => {
  const long =
    '{"pipelineConfig":{"title":"orders","stages":[],"configuration":[{"name":"rateLimit","value":9223372036854775807}]}}';
  const text = (await PipelineDocument.read(long)).exportText();
  expect(text).toContain('"value": 9223372036854775807');
});
