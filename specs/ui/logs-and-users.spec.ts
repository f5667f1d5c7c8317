import { expect, json, test, unique } from '../../fixtures';

test('the log of a pipeline shows its entries, by severity too', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline(unique('logged'), (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Trash'));
  await pipeline.run();

  await ui.logs.open(pipeline);
  const entry = await ui.logs.waitForMessage(/./);
  expect(entry.pipeline).toContain(pipeline.id);
  await ui.logs.filterSeverity('INFO');
  expect((await ui.logs.rows()).map(({ severity }) => severity)).toContain('INFO');
});

test('the page of users lists who may log in', async ({ ui, sdc }) => {
  await ui.users.open();
  const { user } = await ui.login.user();
  expect(await ui.users.rows()).toContainEqual(expect.objectContaining({ name: user, roles: expect.stringMatching(/admin/i) }));
  expect(sdc.url).toBe(new URL(ui.page.url()).origin);
});
