import { expect, json, test } from '../../fixtures';

test('the canvas shows the stages and streams of a pipeline', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('drawn by the SDK', (p) => {
    const [good, rest] = p
      .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ n: 1 }]) })
      .split('Stream Selector', ["${record:value('/n') > 0}", 'default']);
    good.to('Trash');
    rest.to('Trash');
  });
  await ui.canvas.open(pipeline);

  expect(await ui.canvas.labels()).toEqual(['Dev Raw Data Source 1', 'Stream Selector 1', 'Trash 1', 'Trash 2']);
  expect((await ui.canvas.stages()).map(({ type }) => type)).toEqual(['SOURCE', 'PROCESSOR', 'TARGET', 'TARGET']);
  const lanes = pipeline.stage('Stream Selector 1').outputLanes;
  expect((await ui.canvas.streams()).map(({ lane }) => lane)).toEqual(expect.arrayContaining([...lanes]));
});

test('stages are added, connected, moved, renamed and deleted', async ({ ui, sdc }) => {
  await ui.pipelines.open();
  const { id } = await ui.pipelines.create('edited by hand');
  const origin = await ui.canvas.addStage('Dev Raw Data Source');
  const identity = await ui.canvas.addStage('Dev Identity');
  const trash = await ui.canvas.addStage('Trash');
  await ui.canvas.connect(origin, identity);
  await ui.canvas.connect(identity, trash);
  await ui.canvas.move(trash, { x: 80, y: 60 });
  await ui.configuration.open(identity);
  await ui.configuration.rename('Nothing happens here');
  expect(await ui.canvas.labels()).toEqual([origin, 'Nothing happens here', trash]);

  const stored = await sdc.getPipeline(id);
  expect(stored.stage('Nothing happens here').outputLanes).toHaveLength(1);
  await ui.canvas.deleteStage('Nothing happens here');
  expect(await ui.canvas.labels()).toEqual([origin, trash]);
  expect(await ui.pipeline.issues()).toContainEqual({ stage: origin, message: expect.stringContaining('VALIDATION_0011') });
});
