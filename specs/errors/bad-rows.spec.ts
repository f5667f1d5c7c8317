import { expect, json, test } from '../../fixtures';

test('bad rows go to the error stage while the good ones arrive', async ({ sdc, postgres }) => {
  const orders = await postgres.createTable({ id: 'int primary key', amount: 'decimal(10,2)' });

  const pipeline = await sdc.createPipeline('orders, some of them bad', (p) => p
    .errorsTo('Discard')
    .origin('Dev Raw Data Source', {
      dataFormat: 'JSON',
      rawData: json([{ id: 1, amount: '9.99' }, { id: 2, amount: 'a lot' }, { id: 3, amount: '20' }]),
      stopAfterFirstBatch: true,
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: orders.name }));
  const { errorRecords } = await pipeline.run();

  await expect(orders).toHaveRows([{ id: 1, amount: '9.99' }, { id: 3, amount: '20.00' }]);
  expect(errorRecords).toBe(1);
});
