import { test, expect, json } from '../../fixtures';

test('a Groovy script fills a column', async ({ sdc, postgres }) => {
  const lines = await postgres.createTable({ id: 'int primary key', total: 'numeric' });
  const pipeline = await sdc.createPipeline('total in Groovy', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, price: 2.5, quantity: 4 }]), stopAfterFirstBatch: true })
    .to('Groovy Evaluator', { script: `for (r in sdc.records) { r.value.total = r.value.price * r.value.quantity; sdc.output.write(r) }` })
    .to('JDBC Producer', { ...postgres.connection, tableName: lines.name }));
  await pipeline.run();
  await expect(lines).toHaveRows([{ id: 1, total: '10' }]);
});

test('a Jython script drops records', async ({ sdc, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', age: 'int' });
  const pipeline = await sdc.createPipeline('adults in Jython', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, age: 17 }, { id: 2, age: 18 }]), stopAfterFirstBatch: true })
    .to('Jython Evaluator', { script: `for r in sdc.records:\n  if r.value['age'] >= 18:\n    sdc.output.write(r)` })
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name }));
  await pipeline.run();
  await expect(people).toHaveRows([{ id: 2, age: 18 }]);
});

test('a JavaScript script counts over batches', async ({ sdc, postgres }) => {
  const numbers = await postgres.createTable({ id: 'int primary key', n: 'int' });
  const pipeline = await sdc.createPipeline('count in JavaScript', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 7 }, { id: 8 }]), stopAfterFirstBatch: true })
    .to('JavaScript Evaluator', {
      processingMode: 'RECORD', initScript: 'sdc.state.n = 0;',
      script: 'sdc.state.n += 1; sdc.records[0].value.n = sdc.state.n; sdc.output.write(sdc.records[0]);',
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: numbers.name }));
  await pipeline.run();
  await expect(numbers).toHaveRows([{ id: 7, n: 1 }, { id: 8, n: 2 }]);
});
