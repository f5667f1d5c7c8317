import { expect, json, test } from '../../fixtures';

test('counts, error records and the history of a run', async ({ ui, sdc, postgres }) => {
  const target = await postgres.createTable({ id: 'int primary key' });
  const pipeline = await sdc.createPipeline('three rows', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }, { id: 'x' }, { id: 3 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await ui.canvas.open(pipeline);
  await ui.pipeline.start();
  expect(await ui.pipeline.finished()).toEqual({ run: 'run1', status: 'FINISHED' });

  await expect(target).toHaveRows([{ id: 1 }, { id: 3 }]);
  const [run] = await ui.history.rows();
  expect(run).toMatchObject({ run: 'run1', status: 'FINISHED', counts: { input: 3, output: 2, error: 1 } });
});

test('a pipeline that runs shows counts and error records of its stages until it is stopped', async ({ ui, sdc, records }) => {
  const feed = records();
  const pipeline = await sdc.createPipeline('fed', (p) => p
    .origin(feed)
    .to('Field Type Converter', { conversionMethod: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/n'], targetType: 'INTEGER' }] })
    .to('Trash'));
  await pipeline.start();
  await feed.send([{ n: '1' }, { n: 'x' }, { n: '3' }]);
  await pipeline.waitForOutputRecords(2);
  await ui.canvas.open(pipeline);

  await ui.pipeline.waitForStatus('RUNNING');
  await expect.poll(() => ui.monitor.counts()).toEqual({ input: 3, output: 2, error: 1 });
  expect(await ui.monitor.counts('Field Type Converter 1')).toEqual({ input: 3, output: 2, error: 1 });
  expect(await ui.monitor.panels()).toContain('Record Count (since last startup)');
  expect(Number((await ui.monitor.statistics())['Data Batch Count'])).toBeGreaterThan(0);
  expect(await ui.canvas.errorCount('Field Type Converter 1')).toBe('1');
  expect(await ui.errors.total('Field Type Converter 1')).toBe(1);
  expect(await ui.errors.records('Field Type Converter 1')).toEqual([{ value: { n: 'x' }, timestamp: expect.any(String), message: expect.stringMatching(/^[A-Z_]+\d+ - /) }]);

  await ui.pipeline.stop();
  expect(await pipeline.status()).toMatchObject({ status: 'STOPPED' });
});
