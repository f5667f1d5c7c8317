import { expect, test } from '../../fixtures';

test('a snapshot of a running pipeline is captured, shown and deleted', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('snapshot', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], batchSize: 3, delayBetweenBatches: 50 })
    .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/here', expression: 'yes' }] })
    .to('Trash'));
  await pipeline.start();
  await ui.canvas.open(pipeline);
  await ui.snapshots.open();
  const name = await ui.snapshots.capture();

  await ui.snapshots.view(name);
  const { output } = await ui.snapshots.recordsOf('Expression Evaluator 1');
  expect(output).toEqual(Array(3).fill({ n: expect.any(Number), here: 'yes' }));
  await ui.snapshots.close();

  await ui.snapshots.open();
  expect(await ui.snapshots.download(name)).toContain('snapshotBatches');
  await ui.snapshots.delete(name);
  expect(await pipeline.snapshots.list()).toEqual([]);
});
