import { expect, _baseTest as test } from '@playwright/test';
import type { PipelineConfig, StageInstance } from '../src/builder/pipeline-json.js';
import { drawPipeline } from '../src/drawing/drawing.js';
import { laneCounts } from '../src/drawing/lane-labels.js';
import { emptyPipeline } from './catalogue-of-test.js';

function stage(label: string, reads: string[], lanes: string[], rest: Partial<StageInstance> = {}): StageInstance {
  return {
    instanceName: label.replaceAll(' ', ''),
    library: 'l',
    stageName: 's',
    stageVersion: '1',
    configuration: [],
    services: [],
    uiInfo: { label },
    inputLanes: reads,
    outputLanes: lanes,
    eventLanes: [],
    ...rest,
  };
}

function pipeline(...stages: StageInstance[]): PipelineConfig {
  return { ...emptyPipeline(), title: 'orders', stages };
}

const predicates = [
  { outputLane: 'big', predicate: "${record:value('/n') > 5}" },
  { outputLane: 'rest', predicate: 'default' },
];
const branching = pipeline(
  stage('Source', [], ['a'], { eventLanes: ['events'] }),
  stage('Selector', ['a'], ['big', 'rest'], { configuration: [{ name: 'lanePredicates', value: predicates }] }),
  stage('Masker', ['big'], ['c']),
  stage('Table', ['c', 'rest'], []),
  stage('Finisher', ['events'], [], { uiInfo: { label: 'Finisher', stageType: 'EXECUTOR' } }),
);

test('a pipeline as text: a line for each branch, conditions, events, and what is drawn above', () => {
  expect(String(drawPipeline(branching)).split('\n')).toEqual([
    'orders',
    '  Source',
    '  ├─ Selector',
    "  │  ├─ [${record:value('/n') > 5}] → Masker → Table",
    '  │  └─ [default] → Table ↑',
    '  └─ ⇢ Finisher',
  ]);
  expect(String(drawPipeline(pipeline(stage('A', [], ['x']), stage('B', ['x'], []))))).toBe('orders\n  A → B');
  expect(String(drawPipeline(pipeline()))).toBe('orders');
});

test('the records of each lane are counted by its condition', () => {
  const [, selector = stage('none', [], [])] = branching.stages;
  const counts = { stage: () => ({ inputRecords: 3, outputRecords: 3, errorRecords: 0 }) };
  const counter = (name: string): number => (name === 'stage.Selector:rest.outputRecords' ? 3 : 0);
  expect(laneCounts(selector, { ...counts, counter })).toEqual([
    { name: "${record:value('/n') > 5}", records: 0 },
    { name: 'default', records: 3 },
  ]);
  expect(laneCounts(stage('One', ['a'], ['b']), { ...counts, counter })).toEqual([]);
});

test('stages beside the flow are named', () => {
  const config = { ...branching, errorStage: stage('Bad ones', [], []), startEventStages: [stage('Shell', [], [])] };
  expect(String(drawPipeline({ pipelineConfig: config, pipelineRules: {} }))).toContain(
    '  before: Shell\n  errors: Bad ones',
  );
  expect(drawPipeline(config).toSvg()).toContain('Error records: Bad ones');
});

test('a picture has the counts of a run on its lanes', () => {
  const svg = drawPipeline(branching).toSvg({
    metrics: {
      stage: (name) => ({
        inputRecords: name === 'Masker' ? 1234 : 7,
        outputRecords: 0,
        errorRecords: name === 'Table' ? 3 : 0,
        stageErrors: 0,
      }),
      counter: (name) => (name === 'stage.Selector:big.outputRecords' ? 1234 : 55),
    },
  });
  expect(svg).toContain('<title>1,234 records</title>');
  expect(svg).toContain('<title>55 records</title>');
  expect(svg).toContain('3 in error');
  expect(drawPipeline(branching).toSvg()).not.toContain('records</title>');
});

test('a stage in each place of its own', () => {
  const svg = drawPipeline(branching).toSvg();
  const corners = [...svg.matchAll(/<rect x="(\d+)" y="(\d+)" width="190"/g)].map(([, x, y]) => `${x} ${y}`);
  expect(corners).toHaveLength(5);
  expect(new Set(corners).size).toBe(5);
});

test('texts cannot break out of the picture or of their line', () => {
  const evil = '</text><script>alert(1)</script>"\'&\u0000\ud800\u0008\nnext\u202eline';
  const config = { ...pipeline(stage(evil, [], ['x']), stage('B', ['x'], [])), title: evil };
  const svg = drawPipeline(config).toSvg();
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  // eslint-disable-next-line no-control-regex -- Such characters are what XML cannot hold.
  expect(svg).not.toMatch(/[\u0000-\u0008\ud800]/);
  expect(String(drawPipeline(config)).split('\n')).toHaveLength(2);
});

test('a loop, which only a damaged file can have, ends', () => {
  const loop = pipeline(stage('A', ['b'], ['a']), stage('B', ['a'], ['b']));
  expect(drawPipeline(loop).toSvg()).toContain('>A<');
  expect(String(drawPipeline(loop))).toContain('orders');
});

test('JSON that is not a pipeline is refused', () => {
  expect(() => drawPipeline('{"a":1}')).toThrow(/not an exported pipeline/);
  expect(() => drawPipeline({ stages: [{ stageName: 1 }] })).toThrow(/no instanceName, stageName or library/);
});
