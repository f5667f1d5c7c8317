import { expect, json, test } from '../../fixtures';

test('a validation says that a pipeline is valid', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('valid', (p) => p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]) }).to('Trash'));
  await ui.canvas.open(pipeline);
  expect(await ui.pipeline.validate()).toEqual([]);
});

test('a validation lists issues by stage, and a start fails with the first', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('no such database', (p) => p
    .configure({ shouldRetry: false })
    .origin('JDBC Query Consumer', { jdbcConnectionString: 'jdbc:postgresql://localhost:1/none', useCredentials: false, incrementalMode: false, sqlQuery: 'select 1' })
    .to('Trash'));
  await ui.canvas.open(pipeline);

  expect(await ui.pipeline.validate()).toEqual([{ stage: 'JDBC Query Consumer 1', message: expect.stringMatching(/^JDBC_\d+ - /) }]);
  await expect(ui.pipeline.start()).rejects.toThrow(/START_ERROR: .*JDBC_\d+ - /);
});
