import { expect, _baseTest as test } from '@playwright/test';
import { PipelineBuilder } from '../src/builder/pipeline-builder.js';
import { configValue } from '../src/builder/pipeline-json.js';
import type { AnyStages } from '../src/builder/stage-types.js';
import { emptyPipeline, smallCatalogue } from './catalogue-of-test.js';

function builder(preferredLibraries: string[] = []) {
  return new PipelineBuilder<AnyStages>(smallCatalogue(preferredLibraries), emptyPipeline());
}

test('stages are numbered by label, wired by lane and placed from left to right', () => {
  const p = builder();
  p.origin('Raw').to('Masker').to('Trash');
  const [raw, masker, trash] = p.finish().stages;
  expect(
    [raw, masker, trash].map((stage) => [stage?.instanceName, stage?.uiInfo['label'], stage?.uiInfo['xPos']]),
  ).toEqual([
    ['Raw_01', 'Raw 1', 60],
    ['Masker_01', 'Masker 1', 280],
    ['Trash_01', 'Trash 1', 500],
  ]);
  expect(masker?.inputLanes).toEqual(raw?.outputLanes);
  expect(trash?.inputLanes).toEqual(masker?.outputLanes);
});

test('configs of a stage and of its services go by label and by raw name', () => {
  const p = builder();
  const origin = p.origin('Raw', { dataFormat: 'JSON', 'conf.rawData': 'x', stopAfterFirstBatch: true });
  expect(configValue(origin.instance.configuration, 'conf.rawData')).toBe('x');
  expect(configValue(origin.instance.configuration, 'stop')).toBe(true);
  expect(configValue(origin.instance.services[0]?.configuration ?? [], 'dataFormat')).toBe('JSON');
  expect(configValue(origin.instance.services[0]?.configuration ?? [], 'displayFormats')).toBe('JSON');
});

test('beans get their defaults, maps become lists of key and value', () => {
  const p = builder(['kafka_2_7-lib']);
  const masker = p.origin('Raw').to('Masker', { masks: [{ fields: ['/ssn'] }] });
  expect(configValue(masker.instance.configuration, 'masks')).toEqual([{ fields: ['/ssn'], type: 'FIXED' }]);
  const kafka = masker.to('Kafka Producer', { kafkaConfiguration: { acks: 1 } });
  expect(configValue(kafka.instance.configuration, 'conf.props')).toEqual([{ key: 'acks', value: '1' }]);
});

test('one lane per condition, in their order', () => {
  const [first, rest] = builder().origin('Raw').split('Selector', ["${record:value('/n') > 0}", 'default']);
  const a = first.to('Trash');
  const b = rest.to('Trash');
  expect(a.instance.inputLanes).not.toEqual(b.instance.inputLanes);
  expect([a.label, b.label]).toEqual(['Trash 1', 'Trash 2']);
});

test('a stage with a fixed number of outputs hands them out one by one', () => {
  const deduplicator = builder().origin('Raw').to('Deduplicator');
  expect(deduplicator.outputs).toHaveLength(2);
  expect(() => deduplicator.to('Trash')).toThrow(/has 2 output lanes/);
});

test('several branches meet in one stage, and one lane has several readers', () => {
  const p = builder();
  const origin = p.origin('Raw');
  const trash = origin.to('Masker').to('Trash');
  origin.to(trash);
  expect(trash.instance.inputLanes).toHaveLength(2);
});

test('events leave on a lane of their own, where an executor comes first', () => {
  const p = builder();
  const executor = p.origin('Raw').events.to('Amazon S3');
  expect(executor.instance.stageName).toBe('S3Executor');
  expect(executor.instance.inputLanes).toEqual(['Raw_01_EventLane']);
});

test('the error stage is named in the configuration too', () => {
  const p = builder();
  p.errorsTo('Discard').origin('Raw').to('Trash');
  const config = p.finish();
  expect(config.errorStage?.instanceName).toBe('Discard_ErrorStage');
  expect(configValue(config.configuration, 'badRecordsHandling')).toBe(
    'streamsets-datacollector-basic::com_example_Discard::1',
  );
});

test('parameters and configuration of the pipeline', () => {
  const p = builder();
  p.parameters({ day: '2026-11-22' }).configure({ rateLimitInRecordsPerSec: 5 });
  expect(p.finish().configuration).toEqual([
    { name: 'constants', value: [{ key: 'day', value: '2026-11-22' }] },
    { name: 'rateLimit', value: 5 },
  ]);
});

test('parameters given one after the other stay together; the later value wins', () => {
  const p = builder();
  p.parameters({ day: 'today', folder: '/in' }).parameters({ day: 'tomorrow' });
  expect(configValue(p.finish().configuration, 'constants')).toEqual([
    { key: 'folder', value: '/in' },
    { key: 'day', value: 'tomorrow' },
  ]);
});

test('labels stand among the metadata, once each', () => {
  const p = new PipelineBuilder<AnyStages>(smallCatalogue(), { ...emptyPipeline(), metadata: { other: 'stays' } });
  p.labels(['prod', 'orders']).labels(['orders', 'eu']);
  expect(p.finish().metadata).toEqual({ other: 'stays', labels: ['prod', 'orders', 'eu'] });
});

const mistakes: [what: string, describe: (p: PipelineBuilder<AnyStages>) => unknown, code: string, says: RegExp][] = [
  ['an unknown stage', (p) => p.origin('Raw').to('Trsh'), 'STAGE_UNKNOWN', /no stage 'Trsh'\. Did you mean 'Trash'\?/],
  [
    'a stage in the wrong place',
    (p) => p.origin('Trash'),
    'STAGE_UNKNOWN',
    /'Trash' is not a valid origin: it is a destination/,
  ],
  [
    'a label in two libraries',
    (p) => p.origin('Raw').to('Kafka Producer'),
    'STAGE_AMBIGUOUS',
    /kafka_2_6-lib.*kafka_2_7-lib.*library:/,
  ],
  [
    'a library without the stage',
    (p) => p.origin('Raw').to('Trash', {}, { library: 'dev' }),
    'STAGE_UNKNOWN',
    /It is in basic/,
  ],
  [
    'an unknown config',
    (p) => p.origin('Raw', { rawDta: '' }),
    'CONFIG_UNKNOWN',
    /'Raw 1' has no config 'rawDta'\. Did you mean 'rawData'/,
  ],
  [
    'an unknown value',
    (p) => p.origin('Raw', { dataFormat: 'JSN' }),
    'CONFIG_VALUE_UNKNOWN',
    /'JSN' for dataFormat\. Did you mean 'JSON'\?/,
  ],
  [
    'an unknown field of a bean',
    (p) => p.origin('Raw').to('Masker', { masks: [{ feilds: [] }] }),
    'CONFIG_UNKNOWN',
    /masks of 'Masker 1' has no config 'feilds'/,
  ],
  [
    'a text for a switch',
    (p) => p.origin('Raw', { stopAfterFirstBatch: 'yes' }),
    'CONFIG_VALUE_BAD',
    /takes true or false/,
  ],
  [
    'a lane after the end',
    (p) => p.origin('Raw').to('Trash').to('Trash'),
    'PIPELINE_WIRING',
    /'Trash 1' has no output lane/,
  ],
  [
    'conditions without a default',
    (p) => p.origin('Raw').split('Selector', ['${true}']),
    'PIPELINE_WIRING',
    /do not end with 'default'/,
  ],
  [
    'events of a stage that has none',
    (p) => p.origin('Raw').to('Masker').events,
    'PIPELINE_WIRING',
    /produces no events/,
  ],
];

for (const [what, describe, code, says] of mistakes) {
  test(`${what} is refused with what to do`, () => {
    let error: unknown;
    try {
      describe(builder());
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ code, message: expect.stringMatching(says) });
  });
}
