import { test, expect } from '../../fixtures';

test('a preview shows typed records after each stage', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();
  const order = { id: 1, price: '0.10', day: new Date('2024-02-29T00:00:00Z') };
  const types = { '/price': 'DECIMAL', '/day': 'DATE' } as const;
  const attributes = { source: 'orders' };
  const pipeline = await sdc.createPipeline('exact', (p) => p.origin(records([order, order, order], { types, attributes })).to('Dev Identity').to(arrived));

  const preview = await pipeline.preview({ batches: 2, batchSize: 1 });

  expect(preview.output('Dev Identity 1')).toHaveRecords([order, order], { types, attributes });
  expect(arrived.records).toEqual([]);
});
