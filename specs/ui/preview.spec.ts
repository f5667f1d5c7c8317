import { expect, json, test } from '../../fixtures';

test('a preview shows the records of each stage, and writes nothing', async ({ ui, sdc, postgres }) => {
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('previewed', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ n: '1', deep: { list: [1, 2] } }, { n: 'x', deep: null }, { n: '3' }]) })
    .to('Field Type Converter', { conversionMethod: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/n'], targetType: 'INTEGER' }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await ui.canvas.open(pipeline);
  await ui.preview.run({ batchSize: 5 });

  const origin = await ui.preview.recordsOf('Dev Raw Data Source 1');
  expect(origin.output).toEqual([{ n: '1', deep: { list: [1, 2] } }, { n: 'x', deep: null }, { n: '3' }]);
  const converter = await ui.preview.recordsOf('Field Type Converter 1');
  expect(converter.input).toHaveLength(3);
  expect(converter.output).toEqual([{ n: 1, deep: { list: [1, 2] } }, { n: 3 }]);
  expect(converter.errors).toEqual([{ message: expect.stringMatching(/^[A-Z_]+\d+ - /), value: { n: 'x', deep: null } }]);
  expect((await ui.preview.recordsOf('JDBC Producer 1')).input).toEqual(converter.output);

  await ui.preview.close();
  await expect(target).toHaveRows([]);
});
