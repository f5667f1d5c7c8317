import { join } from 'node:path';
import { test, expect } from '../../fixtures';

const EXPORT = join(import.meta.dirname, 'oracle-to-snowflake.json');

test.use({ sdcVersion: '3.22.2 > 4.0.0' });

test('the upgrade changes no order', async ({ sdc, upgrade, isolate }) => {
  const orders = isolate([{ id: 1, card: '4111111111111111', amount: 9.5 }, { id: 2, amount: -5 }]);
  const pipeline = await sdc.importPipeline(EXPORT, orders.edit);
  await pipeline.run();
  const sales = orders.tap('Snowflake 1').take();
  const refunds = orders.tap('Refunds').take();

  const upgraded = await upgrade(pipeline);
  await expect(upgraded).toBeValid();
  await upgraded.run();

  expect(orders.tap('Snowflake 1')).toHaveRecords(sales, { types: true, attributes: true });
  expect(orders.tap('Refunds')).toHaveRecords(refunds, { types: true, attributes: true });
  expect(orders.errors).toHaveRecords([]);
});

test('records that travel by SDC RPC are fed to the upgraded pipeline too', async ({ sdc, upgrade, records, wiretap }) => {
  const arrived = wiretap();
  const orders = records([{ id: 1, price: '0.10' }], { types: { '/price': 'DECIMAL' }, attributes: { source: 'orders' } });
  const pipeline = await sdc.createPipeline('exact', (p) => p.origin(orders).to(arrived));
  await pipeline.run();
  const before = arrived.take();

  await (await upgrade(pipeline)).run();

  expect(before).toHaveRecords([{ id: 1, price: '0.10' }]);
  expect(arrived).toHaveRecords(before, { types: true, attributes: true });
});
