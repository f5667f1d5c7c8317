import { text } from 'node:stream/consumers';
import { expect, _baseTest as test } from '@playwright/test';
import { configValue } from '../src/builder/pipeline-json.js';
import { parseLossless } from '../src/core/json.js';
import { storedValue } from '../src/definitions/config-values.js';
import type { ConfigDefinition } from '../src/definitions/types.js';
import { DataCollector } from '../src/index.js';
import { fakeSdc } from './fake-sdc.js';

const EXPORTED = `{"pipelineId":"p","title":"p","uuid":"u","configuration":[{"name":"rateLimit","value":9007199254740993},{"name":"workerCount","value":12}],"stages":[]}`;

const amount: ConfigDefinition = {
  name: 'delay',
  label: 'Delay',
  type: 'NUMBER',
  defaultValue: null,
  required: false,
};

for (const [given, stored] of [
  ['9007199254740993', 9007199254740993n],
  ['-9007199254740993', -9007199254740993n],
  [9007199254740993n, 9007199254740993n],
  [12n, 12],
  ['12', 12],
  ['0.5', 0.5],
  ['', ''],
] as const) {
  test(`a number is stored as it is: ${typeof given} ${given}`, () => {
    expect(storedValue(given, amount, "'Raw 1'")).toBe(stored);
  });
}

test('an imported pipeline keeps whole numbers of any length, and so do its export and its save', async () => {
  const bodies: string[] = [];
  let stored = '';
  await using server = await fakeSdc(async (request, response) => {
    const sent = await text(request);
    if (sent !== '') bodies.push(sent);
    if (request.url?.includes('/import') === true) stored = sent;
    const answer = /import|export/.test(request.url ?? '') ? stored : EXPORTED;
    response.setHeader('content-type', 'application/json').end(answer);
  });
  await using sdc = await DataCollector.connect(server.url, { username: 'admin', password: 'x' });
  const pipeline = await sdc.importPipeline(EXPORTED);
  expect(bodies.at(-1)).toContain('"value":9007199254740993}');
  const limit = () => configValue(pipeline.config.configuration, 'rateLimit');
  expect(limit()).toBe(9007199254740993n);
  expect(configValue(pipeline.config.configuration, 'workerCount')).toBe(12);
  const { pipelineConfig } = await pipeline.export();
  expect(configValue(pipelineConfig.configuration, 'rateLimit')).toBe(9007199254740993n);
  await pipeline.refresh();
  expect(limit()).toBe(9007199254740993n);
  await pipeline.save();
  expect(bodies.at(-1)).toContain('"value":9007199254740993}');
  expect(limit()).toBe(9007199254740993n);
  expect(configValue((await sdc.getPipeline('p')).config.configuration, 'rateLimit')).toBe(9007199254740993n);
});

for (const [written, read] of [
  ['9007199254740993', '9007199254740993'],
  ['123456789.12345678901', '123456789.12345678901'],
  ['0.1000000000000000055511', '0.1000000000000000055511'],
  ['1e400', '1e400'],
  ['9.90', 9.9],
  ['12.50000000000000000', 12.5],
  ['1E2', 100],
] as const) {
  test(`a record's number ${written} is read as ${typeof read} ${read}`, () => {
    expect(parseLossless(`[${written}]`)).toEqual([read]);
    expect(parseLossless(`[${written},9007199254740993]`)).toEqual([read, '9007199254740993']);
  });
}
