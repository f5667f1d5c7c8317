import { expect, _baseTest as test } from '@playwright/test';
import { DataCollector, type StageInstance } from '../src/index.js';
import { Preview, type PreviewJson } from '../src/resources/preview.js';
import { fakeSdc } from './fake-sdc.js';

const LOGIN = { username: 'admin', password: 'admin' };
const FRAGMENT = 'com_streamsets_pipeline_stage_processor_fragment_FragmentProcessor';

function stage(instanceName: string, label: string, stageName = 'com_example_Stage'): StageInstance {
  return {
    instanceName,
    library: 'basic',
    stageName,
    stageVersion: '1',
    configuration: [],
    services: [],
    uiInfo: { label },
    inputLanes: [],
    outputLanes: [`${instanceName}Lane`],
    eventLanes: [],
  };
}

const record = { header: {}, value: { type: 'INTEGER' as const, value: 1 } };
const raw: PreviewJson = {
  status: 'FINISHED',
  batchesOutput: [[{ instanceName: 'Masker_01', output: { Masker_01Lane: [record] } }]],
};
const stages = [stage('Masker_01', 'Masker 1'), stage('Trash_01', 'Trash 1'), stage('Trash_02', 'Trash 1')];

test('the output of a stage that the pipeline does not have is an error with the closest names', () => {
  const preview = new Preview(raw, stages);
  expect(preview.output('Masker 1')).toHaveLength(1);
  for (const read of [
    () => preview.output('Maskr 1'),
    () => preview.lanes('Maskr 1'),
    () => preview.errors('Maskr 1'),
    () => preview.events('Maskr 1'),
    () => preview.stageErrors('Maskr 1'),
  ]) {
    expect(read).toThrow(/The pipeline has no stage 'Maskr 1'. Did you mean 'Masker 1'/);
  }
});

test('a stage that a preview did not get to has put out nothing', () => {
  expect(new Preview(raw, stages).output('Trash_02')).toEqual([]);
});

test('of several stages with one label none is taken; their instance names are listed', () => {
  expect(() => new Preview(raw, stages).output('Trash 1')).toThrow(
    expect.objectContaining({ code: 'STAGE_AMBIGUOUS', message: expect.stringContaining('Trash_01, Trash_02') }),
  );
});

test('a stage that the pipeline no longer has goes by its instance name', () => {
  const preview = new Preview(raw, [stage('Trash_01', 'Trash 1')]);
  expect(preview.output('Masker_01')).toHaveLength(1);
  expect(preview.lanes('Masker_01').map((records) => records.length)).toEqual([1]);
});

/** A pipeline that uses a fragment, which uses another one. */
const orders = {
  pipelineId: 'fragments1',
  title: 'fragments',
  configuration: [],
  stages: [stage('Raw_01', 'Raw 1'), stage('Frag_01', 'Frag 1', FRAGMENT)],
  fragments: [
    {
      stages: [stage('Frag_01_Masker_01', 'Masker 1'), stage('Frag_01_Inner_01', 'Inner 1', FRAGMENT)],
      fragments: [{ stages: [stage('Frag_01_Inner_01_Trash_01', 'Trash 1')] }],
    },
  ],
};

test('error records are read of the stages within fragments, by label too, and of none that is misspelt', async () => {
  const asked: string[] = [];
  await using fake = await fakeSdc((request, response) => {
    response.setHeader('content-type', 'application/json');
    const url = new URL(request.url ?? '', 'http://sdc');
    if (url.pathname === '/rest/v1/pipeline/fragments1') return response.end(JSON.stringify(orders));
    asked.push(url.searchParams.get('stageInstanceName') ?? '');
    return response.end('[]');
  });
  await using sdc = await DataCollector.connect(fake.url, LOGIN);
  const pipeline = await sdc.getPipeline('fragments1');

  await pipeline.errorRecords();
  expect(asked.splice(0).sort()).toEqual(['Frag_01_Inner_01_Trash_01', 'Frag_01_Masker_01', 'Raw_01']);
  await pipeline.errorMessages({ stage: 'Trash 1' });
  expect(asked.splice(0)).toEqual(['Frag_01_Inner_01_Trash_01']);

  for (const name of ['Nope', 'Frag 1']) {
    await expect(pipeline.errorRecords({ stage: name })).rejects.toMatchObject({ code: 'STAGE_UNKNOWN' });
    await expect(pipeline.preview({ endStage: name })).rejects.toMatchObject({ code: 'STAGE_UNKNOWN' });
    await expect(pipeline.preview({ override: { [name]: [] } })).rejects.toMatchObject({ code: 'STAGE_UNKNOWN' });
  }
  expect(asked).toEqual([]);
  expect(() => pipeline.stage('Nope')).toThrow(expect.objectContaining({ code: 'STAGE_UNKNOWN' }));
  expect(pipeline.stage('Frag 1').instanceName).toBe('Frag_01');
  expect(pipeline.stage('Masker 1')).toBe(pipeline.config.fragments?.[0]?.stages[0]);
});
