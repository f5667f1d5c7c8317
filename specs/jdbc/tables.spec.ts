import { test, expect, json } from '../../fixtures';

test('new rows of two tables arrive in one', async ({ sdc, postgres }) => {
  const first = await postgres.createTable({ id: 'int primary key', v: 'text' });
  const second = await postgres.createTable({ id: 'int primary key', v: 'text' });
  const copy = await postgres.createTable({ id: 'int primary key', v: 'text' });
  await first.insert([{ id: 1, v: 'a' }]);
  await second.insert([{ id: 2, v: 'b' }]);
  const tableConfigs = [{ schema: 'public', isTablePatternListProvided: true, tablePatternList: [first.name, second.name] }];
  const pipeline = await sdc.createPipeline('two tables', (p) => p
    .origin('JDBC Multitable Consumer', { ...postgres.connection, tableConfigs })
    .to('JDBC Producer', { ...postgres.connection, tableName: copy.name }));
  await pipeline.start();
  await pipeline.waitForOutputRecords(2);
  await first.insert([{ id: 3, v: 'c' }]);
  await expect(copy).toHaveRows([{ id: 1, v: 'a' }, { id: 2, v: 'b' }, { id: 3, v: 'c' }]);
});

test('two threads read a table in partitions', async ({ sdc, postgres }) => {
  const source = await postgres.createTable({ id: 'int primary key' });
  const copy = await postgres.createTable({ id: 'int primary key', part: 'int' });
  await source.insert([1, 2, 3, 24].map((id) => ({ id })));
  const tableConfigs = [{ schema: 'public', tablePattern: source.name, partitioningMode: 'REQUIRED' as const, partitionSize: '2' }];
  const part = "${str:regExCapture(record:attribute('jdbc.partition'), '.*partitionSequence=([0-9]+).*', 1)}";
  const pipeline = await sdc.createPipeline('partitions', (p) => p
    .origin('JDBC Multitable Consumer', { ...postgres.connection, tableConfigs, numberOfThreads: 2, maximumPoolSize: 2 })
    .to('Expression Evaluator', { fieldExpressions: [{ outputField: '/part', expression: part }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: copy.name }));
  await pipeline.start();
  await expect(copy).toHaveRows([{ id: 1, part: 1 }, { id: 2, part: 1 }, { id: 3, part: 2 }, { id: 24, part: 3 }]);
});

test('a lookup adds the name of a customer', async ({ sdc, postgres }) => {
  const customers = await postgres.createTable({ id: 'int primary key', name: 'text' });
  const orders = await postgres.createTable({ id: 'int primary key', name: 'text' });
  await customers.insert([{ id: 7, name: 'Ada' }]);
  const pipeline = await sdc.createPipeline('lookup', (p) => p
    .origin('Dev Raw Data Source', { dataFormat: 'JSON', rawData: json([{ id: 1, customer: 7 }]), stopAfterFirstBatch: true })
    .to('JDBC Lookup', {
      ...postgres.connection, sqlQuery: `select name from ${customers.name} where id = \${record:value('/customer')}`,
      columnMappings: [{ columnName: 'name', field: '/name' }],
    })
    .to('JDBC Producer', { ...postgres.connection, tableName: orders.name }));
  await pipeline.run();
  await expect(orders).toHaveRows([{ id: 1, name: 'Ada' }]);
});

test('an event runs a query', async ({ sdc, postgres }) => {
  const log = await postgres.createTable({ line: 'text' });
  const source = await postgres.createTable({ id: 'int primary key' });
  await source.insert([{ id: 1 }]);
  const pipeline = await sdc.createPipeline('log', (p) => {
    const origin = p.origin('JDBC Multitable Consumer', {
      ...postgres.connection, tableConfigs: [{ schema: 'public', tablePattern: source.name }],
    });
    origin.to('Trash');
    origin.events.to('JDBC Query', {
      ...postgres.connection, sqlQueries: [`insert into ${log.name} values ('\${record:eventType()}')`],
      preconditions: ["${record:eventType() == 'no-more-data'}"], onRecordError: 'DISCARD',
    });
  });
  await pipeline.start();
  await expect(log).toHaveRows([{ line: 'no-more-data' }]);
});
