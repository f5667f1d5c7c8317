import { expect, test, unique } from '../../fixtures';

test('a rule that is added in the editor raises an alert', async ({ ui, sdc }) => {
  const text = unique('enough');
  const pipeline = await sdc.createPipeline('metric rule', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], delayBetweenBatches: 10 })
    .to('Trash'));
  await ui.canvas.open(pipeline);
  await ui.rules.addMetricRule({ alertText: text, metricType: 'COUNTER', metric: 'Pipeline Output Records Counter', element: 'Count', condition: '${value() > 10}' });
  await ui.rules.setActive(text);
  expect(await ui.rules.metricRules()).toContainEqual({ name: text, condition: '${value() > 10}', isActive: true });

  await ui.pipeline.start();
  await ui.alerts.waitFor(text);
  expect(await pipeline.alerts()).toContainEqual(expect.objectContaining({ text }));
});

test('a rule on data that is added in the editor raises an alert', async ({ ui, sdc }) => {
  const text = unique('tens');
  const pipeline = await sdc.createPipeline('data rule', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], delayBetweenBatches: 10 })
    .to('Trash'));
  await ui.canvas.open(pipeline);
  const label = unique('any');
  await ui.rules.addDataRule({ label, condition: "${record:exists('/n')}", samplingPercentage: 100, alert: { text, threshold: 10 } });
  await ui.rules.setActive(label);
  expect(await ui.rules.dataRules()).toContainEqual({ name: label, condition: "${record:exists('/n')}", isActive: true });

  await ui.pipeline.start();
  await ui.alerts.waitFor(text);
  expect(await pipeline.alerts()).toContainEqual(expect.objectContaining({ text }));
});
