import type { ServerResponse } from 'node:http';
import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, type Pipeline, type StageInstance } from '../src/index.js';
import { Preview, type PreviewJson } from '../src/resources/preview.js';
import { webServer } from './server.js';

const selector: StageInstance = {
  instanceName: 'StreamSelector_01',
  library: '',
  stageName: '',
  stageVersion: '1',
  configuration: [],
  services: [],
  uiInfo: { label: 'Stream Selector 1' },
  inputLanes: [],
  outputLanes: ['positive', 'zero', 'rest'],
  eventLanes: [],
};

const record = (n: number) => ({ header: {}, value: { type: 'INTEGER' as const, value: n } });

const raw: PreviewJson = {
  status: 'FINISHED',
  batchesOutput: [
    [{ instanceName: 'StreamSelector_01', output: { rest: [record(-1)], positive: [record(1)] } }],
    [{ instanceName: 'StreamSelector_01', output: { rest: [record(-2)] } }],
  ],
};

test('the lanes of a preview stand in the order of the stage, whatever the order of the answer', () => {
  const lanes = new Preview(raw, [selector]).lanes('Stream Selector 1');
  expect(lanes.map((records) => records.map(({ value }) => value))).toEqual([[1], [], [-1, -2]]);
});

const json = (response: ServerResponse, body: unknown) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

async function withPipeline(result: object, use: (pipeline: Pipeline, asked: string[]) => Promise<void>) {
  const stored = {
    pipelineId: 'p1',
    title: 'a pipe',
    stages: [{ ...selector, uiInfo: { label: 'Stream Selector 1' } }],
  };
  const asked: string[] = [];
  const server = await webServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/public-rest/ping') return response.end('pong');
    if (url.endsWith('/definitions')) return json(response, { stages: [], services: [], pipeline: [] });
    const known = { version: '3.22.2', previewerId: 'p', ...stored, ...result };
    return json(response, known);
  });
  await using sdc = await DataCollector.connect(server.url, { username: 'admin', password: 'correct horse' });
  await use(await sdc.getPipeline('p1'), asked);
  await server.close();
}

test('a preview ends with a stage that there is', async () => {
  await withPipeline({ status: 'FINISHED' }, async (pipeline, asked) => {
    await expect(pipeline.preview({ endStage: 'Stream Selektor' })).rejects.toMatchObject({
      code: 'STAGE_UNKNOWN',
      message: "The pipeline has no stage 'Stream Selektor'. Did you mean 'Stream Selector 1'?",
    });
    expect(asked.filter((url) => url.includes('preview'))).toEqual([]);
    await pipeline.preview({ endStage: 'Stream Selector 1' });
    expect(asked.some((url) => url.includes('endStage=StreamSelector_01'))).toBe(true);
  });
});

test('it is the preview that fails, not the pipeline', async () => {
  await withPipeline({ status: 'RUN_ERROR', message: 'JDBC_06 - no such host' }, async (pipeline) => {
    const failed = { code: 'PREVIEW_FAILED', status: 'RUN_ERROR', sdcCode: 'JDBC_06' };
    await expect(pipeline.preview()).rejects.toMatchObject({
      ...failed,
      message: "The preview of 'a pipe' is RUN_ERROR. JDBC_06 - no such host",
    });
    await expect(pipeline.validate()).rejects.toMatchObject({
      ...failed,
      message: "The validation of 'a pipe' is RUN_ERROR. JDBC_06 - no such host",
    });
  });
});
