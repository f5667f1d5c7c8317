import { expect, _baseTest as test } from '@playwright/test';
import {
  compareRuns,
  newRecord,
  SdcError,
  SdcRecord,
  type IsolatedRun,
  type PipelineConfig,
  type StageInstance,
} from '../src/index.js';

const STAGE: StageInstance = {
  instanceName: 'Expression_01',
  library: 'basic-lib',
  stageName: 'expression',
  stageVersion: '1',
  configuration: [{ name: 'stageOnRecordError', value: 'TO_ERROR' }],
  services: [],
  uiInfo: { label: 'Expression 1' },
  inputLanes: ['a'],
  outputLanes: ['b'],
  eventLanes: [],
};

function configWith(stage: Partial<StageInstance>): PipelineConfig {
  const stages = [{ ...STAGE, ...stage }];
  return { pipelineId: 'p', title: 'p', configuration: [], stages, startEventStages: [], stopEventStages: [] };
}

function run(records: readonly SdcRecord[], more: Partial<IsolatedRun> = {}): IsolatedRun {
  const nothing = { version: '3.22.2', error: undefined, errorRecords: [], config: undefined };
  return { ...nothing, records: new Map([['Trash 1', records]]), ...more };
}

const of = (...values: object[]): SdcRecord[] => values.map((value) => newRecord(value));

test('equal runs have no difference, in any order of records', () => {
  expect(compareRuns(run(of({ n: 1 }, { n: 2 })), run(of({ n: 2 }, { n: 1 })))).toEqual([]);
});

test('values, types, fields and their number differ, each once', () => {
  const before = run(of({ id: 1, amount: 9.5, gone: true }, { id: 2, amount: 1.5, gone: true }));
  const after = run([
    newRecord({ id: 1, amount: '9.5' }, { types: { '/amount': 'DECIMAL' } }),
    newRecord({ id: 2, amount: '1.5' }, { types: { '/amount': 'DECIMAL' } }),
    newRecord({ id: 3 }),
  ]);
  expect(compareRuns(before, after)).toEqual([
    { kind: 'count', place: 'Trash 1', before: '2 records', after: '3 records' },
    { kind: 'type', place: 'Trash 1', name: '/amount', before: 'DOUBLE 9.5', after: 'DECIMAL "9.5"', records: 2 },
    { kind: 'value', place: 'Trash 1', name: '/gone', before: 'BOOLEAN true', after: 'absent', records: 2 },
  ]);
});

test('items of a list differ as one', () => {
  const [before, after] = [run(of({ items: [1, 2] })), run(of({ items: [3, 4] }))];
  expect(compareRuns(before, after)).toMatchObject([{ kind: 'value', name: '/items[*]', records: 2 }]);
});

test('a field that is ignored is not compared', () => {
  expect(compareRuns(run(of({ n: 1, ts: 1 })), run(of({ n: 1, ts: 2 })), { ignore: ['/ts'] })).toEqual([]);
});

test('header attributes differ, except the time of an event', () => {
  const withAttributes = (attributes: Record<string, string>): IsolatedRun =>
    run([newRecord({ n: 1 }, { attributes })]);
  const before = withAttributes({ 'sdc.event.creation_timestamp': '1', source: 'a' });
  const after = withAttributes({ 'sdc.event.creation_timestamp': '2', source: 'b' });
  expect(compareRuns(before, after)).toEqual([
    { kind: 'attribute', place: 'Trash 1', name: 'source', before: 'a', after: 'b', records: 1 },
  ]);
});

test('error records differ in their code', () => {
  const failed = (errorCode: string): IsolatedRun => {
    const { raw } = newRecord({ n: 1 });
    return run([], {
      errorRecords: [new SdcRecord({ ...raw, header: { ...raw.header, errorCode, errorStageLabel: 'E 1' } })],
    });
  };
  expect(compareRuns(failed('A_1'), failed('A_2'))).toEqual([
    { kind: 'error', place: 'error records', name: 'code', before: 'A_1 (E 1)', after: 'A_2 (E 1)', records: 1 },
  ]);
});

test('runs that end differently say how', () => {
  const error = new SdcError('PIPELINE_FAILED', 'It failed.');
  expect(compareRuns(run([]), run([], { error }))).toEqual([
    { kind: 'outcome', place: 'pipeline', before: 'runs to its end', after: 'ends with PIPELINE_FAILED' },
  ]);
});

test('a changed config differs; what a newer version adds is a note', () => {
  const before = run([], { config: configWith({}) });
  const configuration = [
    { name: 'stageOnRecordError', value: 'DISCARD' },
    { name: 'new', value: true },
  ];
  const after = run([], { config: configWith({ stageVersion: '2', configuration }) });
  expect(compareRuns(before, after)).toEqual([
    { kind: 'note', place: 'Expression 1', name: 'version', before: '1', after: '2' },
    { kind: 'config', place: 'Expression 1', name: 'stageOnRecordError', before: '"TO_ERROR"', after: '"DISCARD"' },
    { kind: 'note', place: 'Expression 1', name: 'new', before: 'absent', after: 'true' },
  ]);
});

test('a secret inside a changed config is not shown', () => {
  const options = (timeout: number): Partial<StageInstance> => ({
    configuration: [
      {
        name: 'conf.options',
        value: [
          { key: 'sasl.password', value: 'hunter-2' },
          { key: 'timeout', value: timeout },
        ],
      },
    ],
  });
  const [difference, ...others] = compareRuns(
    run([], { config: configWith(options(1)) }),
    run([], { config: configWith(options(2)) }),
  );
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ kind: 'config', name: 'conf.options' });
  expect(difference?.before).toBe('[{"key":"sasl.password","value":"******"},{"key":"timeout","value":1}]');
  expect(difference?.after).toBe('[{"key":"sasl.password","value":"******"},{"key":"timeout","value":2}]');
});
