import { join } from 'node:path';
import { test, expect } from '../../fixtures';

const EXPORT = join(import.meta.dirname, 'oracle-to-snowflake.json');

test('the nightly Oracle load masks cards and splits refunds', async ({ sdc, records, wiretap, postgres }) => {
  const refunds = await postgres.createTable({ id: 'int', amount: 'decimal(10,2)' });
  const sales = wiretap();

  const pipeline = await sdc.importPipeline(EXPORT, (p) => {
    p.stage('Oracle CDC Client 1').replaceWith(records([{ id: 1, card: '4111111111111111', amount: 9.5 }, { id: 2, amount: -5 }]));
    p.stage('Snowflake 1').replaceWith(sales);
    p.stage('Refunds').configure({ ...postgres.connection, jdbcDriverClassName: '', schema: '', tableName: refunds.name });
  });
  await pipeline.run();

  expect(sales).toHaveRecords([{ id: 1, card: 'xxxxxxxxxxxx1111', amount: 9.5 }]);
  await expect(refunds).toHaveRows([{ id: 2, amount: '-5.00' }]);
});

test('three lines run a pipeline whose systems are elsewhere', async ({ sdc, isolate }) => {
  const orders = isolate([{ id: 1, card: '4111111111111111', amount: 9.5 }, { id: 2, amount: -5 }]);
  const pipeline = await sdc.importPipeline(EXPORT, orders.edit);
  await pipeline.run();

  expect(orders.tap('Snowflake 1')).toHaveRecords([{ id: 1, card: 'xxxxxxxxxxxx1111', amount: 9.5 }]);
  expect(orders.tap('Refunds')).toHaveRecords([{ id: 2, amount: -5 }]);
  expect(orders.errors).toHaveRecords([]);
  expect(() => orders.tap('Snowflake')).toThrow("Did you mean 'Snowflake 1'");
});

test('all JDBC stages are pointed at the database of the test', async ({ sdc, isolate, postgres }) => {
  const refunds = await postgres.createTable({ id: 'int', amount: 'decimal(10,2)' });
  const orders = isolate([{ id: 1, card: '4111111111111111', amount: 9.5 }, { id: 2, amount: -5 }]);

  const pipeline = await sdc.importPipeline(EXPORT, (p) => {
    expect(p.connect(postgres, { tables: { REFUNDS: refunds.name } })).toMatchObject([{ label: 'Refunds', system: 'postgresql' }]);
    orders.edit(p);
  });
  await pipeline.run();

  await expect(refunds).toHaveRows([{ id: 2, amount: '-5.00' }]);
  expect(orders.tap('Snowflake 1')).toHaveRecords([{ id: 1, card: 'xxxxxxxxxxxx1111', amount: 9.5 }]);
});
