import { expect, json, test, unique } from '../../fixtures';

test('the list shows pipelines with their labels and status', async ({ ui, sdc }) => {
  const listed = await sdc.createPipeline(unique('listed'), (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]), stopAfterFirstBatch: true })
    .to('Trash'));
  await listed.setLabels(['ui-tests']);

  await ui.pipelines.open();
  expect(await ui.pipelines.row(listed)).toEqual({ id: listed.id, title: listed.title, labels: ['ui-tests'], creator: expect.any(String), status: 'EDITED', warnings: [] });

  await ui.pipelines.start(listed);
  await ui.pipelines.waitForStatus(listed, 'FINISHED');
  expect(await listed.status()).toMatchObject({ status: 'FINISHED' });
});

test('search and labels show the pipelines that match', async ({ ui, sdc }) => {
  const [wanted, other] = [unique('wanted'), unique('other')];
  const create = (title: string) => sdc.createPipeline(title, (p) => p.origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1 }]) }).to('Trash'));
  const label = unique('label');
  await (await create(wanted)).setLabels([label]);
  await create(other);
  const titles = async () => (await ui.pipelines.rows()).map(({ title }) => title);

  await ui.pipelines.open();
  await ui.pipelines.search(wanted);
  expect(await titles()).toEqual([wanted]);
  expect(await ui.pipelines.count()).toMatchObject({ shown: 1 });
  await ui.pipelines.clearSearch();
  expect(await titles()).toEqual(expect.arrayContaining([wanted, other]));
  await ui.pipelines.filter(label);
  expect(await titles()).toEqual([wanted]);
});

test('a pipeline is deleted in the list', async ({ ui, sdc }) => {
  const pipeline = await sdc.createPipeline(unique('deleted'), (p) => p.origin('Dev Raw Data Source').to('Trash'));
  await ui.pipelines.open();
  await ui.pipelines.delete(pipeline);
  expect((await sdc.pipelines()).map(({ title }) => title)).not.toContain(pipeline.title);
});

test('the dialog for a new pipeline requires a title', async ({ ui }) => {
  await ui.pipelines.open();
  await expect(ui.pipelines.create('')).rejects.toThrow('Please enter title of the pipeline.');
});
