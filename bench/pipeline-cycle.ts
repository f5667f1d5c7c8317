import { setTimeout as pause } from 'node:timers/promises';
import type { DataCollector } from 'sdc-sdk';
import { type PipelineConfig } from 'sdc-sdk';
import type { SdcConnection } from '../environment/index.js';
import { inTurn, median, type Figure } from './figures.js';

const ROUNDS = 20;
const RAW_DATA = '{"n":1}\n{"n":2}\n{"n":3}';

/** Create, run three records, wait, read the counts, delete: through the SDK, and the same REST calls by bare fetch. */
export async function pipelineCycle(sdc: DataCollector, connection: SdcConnection): Promise<Figure> {
  const bySdk = () => cycleBySdk(sdc);
  const byFetch = bareCycle(connection, await exampleConfig(sdc));
  await inTurn(5, bySdk, byFetch);
  const { ours, theirs } = await inTurn(ROUNDS, bySdk, byFetch);
  return {
    what: 'A whole pipeline cycle through the SDK, against bare fetch in a loop',
    value: median(ours) / median(theirs),
    unit: '×',
    goal: 1.15,
    details: `${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, medians of ${ROUNDS}`,
  };
}

async function cycleBySdk(sdc: DataCollector): Promise<void> {
  const pipeline = await describe(sdc);
  const { inputRecords } = await pipeline.run();
  if (inputRecords !== 3) throw new Error(`3 records were sent, ${inputRecords} counted.`);
  await pipeline.delete();
}

function describe(sdc: DataCollector) {
  return sdc.createPipeline('cycle', (p) =>
    p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: RAW_DATA, stopAfterFirstBatch: true }).to('Trash'),
  );
}

async function exampleConfig(sdc: DataCollector): Promise<PipelineConfig> {
  const pipeline = await describe(sdc);
  await pipeline.delete();
  return pipeline.config;
}

function bareCycle({ url, username, password }: SdcConnection, example: PipelineConfig): () => Promise<void> {
  const headers = {
    authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    'x-requested-by': 'bench',
    'content-type': 'application/json',
  };
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/rest/v1/${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };
  const rules = {
    schemaVersion: 3,
    version: 2,
    metricsRuleDefinitions: [],
    dataRuleDefinitions: [],
    driftRuleDefinitions: [],
    uuid: '',
    configuration: [],
  };
  return async () => {
    const created = (await call('POST', 'pipeline/cycle/import?autoGeneratePipelineId=true', {
      pipelineConfig: example,
      pipelineRules: rules,
    })) as { pipelineConfig: PipelineConfig };
    const id = encodeURIComponent(created.pipelineConfig.pipelineId);
    await call('POST', `pipeline/${id}/start?rev=0`, {});
    for (;;) {
      const { status } = (await call('GET', `pipeline/${id}/status?rev=0`)) as { status: string };
      if (status === 'FINISHED') break;
      if (status.includes('ERROR')) throw new Error(status);
      await pause(10);
    }
    await call('GET', `pipeline/${id}/history?rev=0`);
    await call('DELETE', `pipeline/${id}`);
  };
}
