import { writeFile } from 'node:fs/promises';
import { expect, json, test, unique } from '../../fixtures';

test('an export of the list is imported in the dialog, and runs', async ({ ui, sdc, postgres }, testInfo) => {
  const target = await postgres.createTable({ id: 'int' });
  const original = await sdc.createPipeline(unique('original'), (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 7 }]), stopAfterFirstBatch: true })
    .to('Trash'));
  await ui.pipelines.open();
  const exported = await ui.pipelines.export(original);
  expect(JSON.parse(exported)).toMatchObject({ pipelineConfig: { title: original.title } });

  const file = testInfo.outputPath('export.json');
  await writeFile(file, exported);
  await ui.pipelines.open();
  const imported = await ui.pipelines.import(file, { title: unique('imported') });
  expect(await ui.canvas.labels()).toEqual(['Dev Raw Data Source 1', 'Trash 1']);

  const edited = await sdc.importPipeline(imported, (p) => p.stage('Trash 1').replaceWith('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await edited.run();
  await expect(target).toHaveRows([{ id: 7 }]);
});

test('a file that is not an export is refused', async ({ ui }, testInfo) => {
  const file = testInfo.outputPath('other.json');
  await writeFile(file, '{"a": 1}');
  await ui.pipelines.open();
  await expect(ui.pipelines.import(file)).rejects.toThrow('Not a valid Pipeline Configuration file.');
});
