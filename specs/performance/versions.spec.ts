import { expect, generated, test } from '../../fixtures';

test.use({ sdcVersion: '3.22.2 > 4.0.0' });

test('a newer Data Collector is not much slower', async ({ benchmark, sdc, upgrade, postgres }) => {
  const target = await postgres.createTable({ n: 'bigint' });
  const options = { name: 'both versions', records: 50_000, into: target };

  const pipeline = await sdc.createPipeline('versions', (p) => generated(p, 50_000)
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const before = await benchmark(pipeline, options);
  const after = await benchmark(await upgrade(pipeline), options);

  expect(after.recordsPerSecond.high).toBeGreaterThan(before.recordsPerSecond.low * 0.5);
});
