import { test, expect } from '../../fixtures';

test('a rule on a metric raises an alert', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('metric rule', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], delayBetweenBatches: 10 })
    .to('Trash'));
  const id = await pipeline.rules.addMetricRule({ alertText: 'enough', metricId: 'pipeline.batchOutputRecords.counter', condition: '${value() > 10}' });
  await pipeline.start();
  await expect.poll(() => pipeline.alerts()).toContainEqual(expect.objectContaining({ ruleId: id, text: 'enough' }));
});

test('a rule on data counts the records that match', async ({ sdc, records }) => {
  const feed = records();
  const pipeline = await sdc.createPipeline('data rule', (p) => p.origin(feed).to('Dev Identity').to('Trash'));
  const lane = pipeline.stage('Dev Identity 1').outputLanes[0] ?? '';
  const id = await pipeline.rules.addDataRule({ label: 'refunds', lane, condition: "${record:value('/n') < 0}", alertText: 'a refund', samplingPercentage: 100, threshold: 1, minVolume: 1 });
  await pipeline.start();
  await feed.send([{ n: 1 }, { n: -1 }, { n: -2 }]);
  await expect.poll(() => pipeline.alerts()).toContainEqual(expect.objectContaining({ ruleId: id }));
});

test('a rule on drift notices a new field', async ({ sdc, records }) => {
  const feed = records();
  const pipeline = await sdc.createPipeline('drift rule', (p) => p.origin(feed).to('Dev Identity').to('Trash'));
  const lane = pipeline.stage('Dev Identity 1').outputLanes[0] ?? '';
  const id = await pipeline.rules.addDataDriftRule({ label: 'columns', lane, samplingPercentage: 100, condition: "${drift:names('/', false)}" });
  await pipeline.start();
  await feed.send([{ a: 1 }]);
  await feed.send([{ a: 1, b: 2 }]);
  await expect.poll(() => pipeline.alerts()).toContainEqual(expect.objectContaining({ ruleId: id }));
});
