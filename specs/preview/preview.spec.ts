import { test, expect, json } from '../../fixtures';

test('a preview writes nothing', async ({ sdc, records, postgres }) => {
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('preview only', (p) => p
    .origin(records([{ n: 1 }]))
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  const preview = await pipeline.preview();
  expect(preview.output('Dev Raw Data Source 1')).toHaveRecords([{ n: 1 }]);
  await expect(target).toHaveRows([]);
});

test('a preview shows error records at their stage', async ({ sdc, records }) => {
  const pipeline = await sdc.createPipeline('bad number', (p) => p
    .origin(records([{ n: 'x' }]))
    .to('Field Type Converter', { conversionMethod: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/n'], targetType: 'INTEGER' }] })
    .to('Trash'));
  const preview = await pipeline.preview();
  expect(preview.output('Field Type Converter 1')).toHaveRecords([]);
  expect(preview.errors('Field Type Converter 1')).toHaveRecords([{ n: 'x' }]);
});

test('a preview of a topic commits no offset', async ({ sdc, kafka, postgres }) => {
  const source = await kafka.createTopic({ messages: [{ n: 1 }, { n: 2 }] });
  const target = await postgres.createTable({ n: 'int' });
  const pipeline = await sdc.createPipeline('topic', (p) => p
    .origin('Kafka Multitopic Consumer', { ...kafka.consumer, topicList: [source.name], dataFormat: 'JSON', consumerGroup: source.name, autoOffsetReset: 'EARLIEST' })
    .to('JDBC Producer', { ...postgres.connection, tableName: target.name }));
  await pipeline.preview();
  await pipeline.start();
  await expect(target).toHaveRows([{ n: 1 }, { n: 2 }]);
});

test('given records replace what a stage would read', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('override', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ n: 1 }]), stopAfterFirstBatch: true })
    .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/twice', expression: "${record:value('/n') * 2}" }] })
    .to('Trash'));
  const preview = await pipeline.preview({ override: { 'Dev Raw Data Source 1': [{ n: 21 }] } });
  expect(preview.output('Expression Evaluator 1')).toHaveRecords([{ n: 21, twice: 42 }]);
});

test('a snapshot holds what passes through a running pipeline', async ({ sdc }) => {
  const pipeline = await sdc.createPipeline('snapshot', (p) => p
    .origin('Dev Data Generator', { fieldsToGenerate: [{ field: 'n', type: 'INTEGER' }], batchSize: 3, delayBetweenBatches: 50 })
    .to('Expression Evaluator', { fieldExpressions: [{ fieldToSet: '/here', expression: 'yes' }] })
    .to('Trash'));
  await pipeline.start();
  const snapshot = await pipeline.snapshot({ batchSize: 3 });
  expect(snapshot.output('Expression Evaluator 1')).toHaveRecords(Array(3).fill({ n: expect.any(Number), here: 'yes' }));
});
