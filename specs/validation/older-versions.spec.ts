import { expect, json, test, unique } from '../../fixtures';

test('a pipeline with an older version of the data parser is upgraded and runs', async ({ sdc, postgres }) => {
  const orders = await postgres.createTable({ id: 'int' });
  const current = await sdc.createPipeline('the current version', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('JDBC Producer', { ...postgres.connection, tableName: orders.name }));
  const exported = await current.export({ credentials: true });
  for (const service of exported.pipelineConfig.stages.flatMap(({ services }) => services)) {
    service.serviceVersion = 1;
    service.configuration = service.configuration.filter(({ name }) => !/univocity|csvParser|preserveRootElement/i.test(name));
  }

  const imported = await sdc.importPipeline(exported, { title: unique() });
  expect(await imported.validate()).toEqual([]);
  await imported.run();

  await expect(orders).toHaveRows([{ id: 1 }]);
});
