import { test, expect } from '../../fixtures';

test('random records have the given fields, as many as the test asks for', async ({ sdc, wiretap }) => {
  const arrived = wiretap();
  const pipeline = await sdc.createPipeline('random', (p) => p
    .origin('Dev Random Record Source', { fieldsToGenerate: 'id,price', maxRecordsToGenerate: 12, delayBetweenBatches: 1 })
    .to(arrived));
  await pipeline.start();
  await arrived.waitForRecords(12);
  expect(arrived.records.map(({ value }) => Object.keys(value as object))).toEqual(Array(12).fill(['id', 'price']));
});

test('each record is followed by another one', async ({ sdc, records, wiretap }) => {
  const arrived = wiretap();
  await sdc.run('create', (p) => p.origin(records([{ n: 1 }, { n: 2 }])).to('Dev Record Creator').to(arrived));
  expect(arrived).toHaveRecords([{ n: 1 }, { n: 1 }, { n: 2 }, { n: 2 }]);
});

test('generated fields have the types that they were given', async ({ sdc, wiretap }) => {
  const arrived = wiretap();
  const types = ['STRING', 'INTEGER', 'LONG', 'DOUBLE', 'DATE', 'DATETIME', 'BOOLEAN', 'DECIMAL', 'BYTE_ARRAY'] as const;
  const pipeline = await sdc.createPipeline('types', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: types.map((type) => ({ field: type, type })), batchSize: 1 })
    .to(arrived));
  await pipeline.start();
  const [record] = await arrived.waitForRecords(1);
  expect(types.map((type) => record?.field(`/${type}`)?.type)).toEqual([...types]);
});
