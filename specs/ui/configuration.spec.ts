import { expect, json, test } from '../../fixtures';

test('the configuration of a stage is shown and changed', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('configured', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Trash'));
  await ui.canvas.open(pipeline);
  await ui.configuration.open('Dev Raw Data Source 1');

  expect(await ui.configuration.get('Raw Data')).toBe(json([{ id: 1 }]));
  expect(await ui.configuration.get('Stop After First Batch')).toBe(true);
  expect(await ui.configuration.get('Data Format')).toBe('JSON');

  await ui.configuration.set({ 'Data Format': 'Text', 'Raw Data': 'one line\nanother "line"' });
  const { stages } = (await sdc.getPipeline(pipeline.id)).config;
  const values = Object.fromEntries(stages.flatMap((one) => [one, ...one.services]).flatMap(({ configuration }) => configuration).map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({ rawData: 'one line\nanother "line"', dataFormat: 'TEXT' });
});

test('rows of lists are added, shown and removed', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('rows', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Expression Evaluator')
    .to('Trash'));
  await ui.canvas.open(pipeline);
  await ui.configuration.open('Expression Evaluator 1');
  const before = (await ui.configuration.rows('Field Expressions')).length;

  await ui.configuration.addRow('Field Expressions', { 'Output Field': '/double', 'Field Expression': "${record:value('/id') * 2}" });
  await ui.configuration.addRow('Field Expressions', { 'Output Field': '/wrong', 'Field Expression': '1' });
  await ui.configuration.removeRow('Field Expressions', before + 1);
  for (let i = 0; i < before; i++) await ui.configuration.removeRow('Field Expressions', 0);
  expect(await ui.configuration.rows('Field Expressions')).toEqual([{ 'Output Field': '/double', 'Field Expression': "${record:value('/id') * 2}" }]);

  await ui.configuration.open(); // the pipeline
  await ui.configuration.addRow('Parameters', { key: 'limit', value: '10' });
  expect(await ui.configuration.rows('Parameters')).toEqual([{ key: 'limit', value: '10' }]);
  await expect(ui.configuration.addRow('Parameters', { name: 'limit' })).rejects.toThrow("has no column 'name': its rows have the columns key, value");

  const preview = await (await sdc.getPipeline(pipeline.id)).preview();
  expect(preview.output('Expression Evaluator 1')).toHaveRecords([{ id: 1, double: 2 }]);
});

test('a label that no config has is an error that lists those there are', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('unknown label', (p) => p.origin('Dev Raw Data Source').to('Trash'));
  await ui.canvas.open(pipeline);
  await ui.configuration.open('Dev Raw Data Source 1');
  await expect(ui.configuration.set({ 'Raw Dta': '' })).rejects.toThrow(/Config 'Raw Dta' does not exist\. The tab Configuration has .*Raw Data/);
});
