import { expect, _baseTest as test } from '@playwright/test';
import { asWrittenBy, isWrittenByNewer } from '../src/builder/newer.js';
import { EMPTY_RULES } from '../src/builder/pipeline-json.js';
import { orders } from './exported.js';

for (const [version, engine, expected] of [
  ['5.0.0', '3.22.2', true],
  ['4.3.0-SNAPSHOT', '3.22.2', true],
  ['3.22.3', '3.22.2', true],
  ['3.22.2', '3.22.2', false],
  ['3.9.1', '3.22.2', false],
  ['2.7', '4.0.0', false],
  [undefined, '4.0.0', false],
] as const) {
  test(`a pipeline of ${version ?? 'no version'} is ${expected ? '' : 'not '}newer than ${engine}`, () => {
    expect(isWrittenByNewer({ ...orders(), info: { sdcVersion: version } }, engine)).toBe(expected);
  });
}

test('an edited pipeline of a newer Data Collector becomes one of the engine', () => {
  const configuration = [
    { name: 'executionMode', value: 'STANDALONE' },
    { name: 'onlyNewer', value: 1 },
  ];
  const newer = {
    ...orders(),
    version: 35,
    schemaVersion: 8,
    configuration,
    info: { sdcVersion: '5.0.0', title: 'orders' },
  };
  const empty = { ...orders(), version: 22, schemaVersion: 6, configuration: [{ name: 'executionMode', value: '' }] };
  const { pipelineConfig } = asWrittenBy('3.22.2', { pipelineConfig: newer, pipelineRules: EMPTY_RULES }, empty);
  expect(pipelineConfig).toEqual({
    ...newer,
    version: 22,
    schemaVersion: 6,
    configuration: [{ name: 'executionMode', value: 'STANDALONE' }],
    info: { sdcVersion: '3.22.2', title: 'orders' },
  });
});
