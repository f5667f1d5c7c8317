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

test('a label that no config has is an error that lists those there are', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline('unknown label', (p) => p.origin('Dev Raw Data Source').to('Trash'));
  await ui.canvas.open(pipeline);
  await ui.configuration.open('Dev Raw Data Source 1');
  await expect(ui.configuration.set({ 'Raw Dta': '' })).rejects.toThrow(/Config 'Raw Dta' does not exist\. The tab Configuration has .*Raw Data/);
});
