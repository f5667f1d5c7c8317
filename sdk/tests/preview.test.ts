import { expect, test } from '@playwright/test';
import type { StageInstance } from '../src/index.js';
import { Preview, type PreviewJson } from '../src/pipelines/preview.js';

const selector: StageInstance = {
  instanceName: 'StreamSelector_01',
  library: '',
  stageName: '',
  stageVersion: '1',
  configuration: [],
  services: [],
  uiInfo: {},
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
  const lanes = new Preview(raw, () => selector).lanes('Stream Selector 1');
  expect(lanes.map((records) => records.map(({ value }) => value))).toEqual([[1], [], [-1, -2]]);
});
