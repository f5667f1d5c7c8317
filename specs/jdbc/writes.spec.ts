import { test, expect } from '../../fixtures';

for (const product of ['postgres', 'mysql'] as const) {
  test.describe(product, () => {
    test('the operation of a record decides: insert, update, delete', async ({ sdc, records, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const people = await database.createTable({ id: 'int primary key', name: 'varchar(20)' });
      await people.insert([{ id: 2, name: 'Bob' }, { id: 3, name: 'Cy' }]);
      const operations: [string, Record<string, unknown>][] = [['1', { id: 1, name: 'Ada' }], ['3', { id: 2, name: 'Ben' }], ['2', { id: 3 }]];
      for (const [operation, record] of operations) {
        await sdc.run(`operation ${operation}`, (p) => p
          .origin(records([record], { attributes: { 'sdc.operation.type': operation } }))
          .to('JDBC Producer', { ...database.connection, tableName: people.name }));
      }
      await expect(people).toHaveRows([{ id: 1, name: 'Ada' }, { id: 2, name: 'Ben' }]);
    });

    test('one bad row of a multi-row insert takes the others of its statement to error', async ({ sdc, records, wiretap, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const numbers = await database.createTable({ id: 'int primary key', n: 'int not null' });
      const errors = wiretap();
      await sdc.run('multi-row', (p) => p
        .errorsTo(errors)
        .origin(records([{ id: 1, n: 1 }, { id: 2, n: null }, { id: 3, n: 3 }], { types: { '/n': 'INTEGER' } }))
        .to('JDBC Producer', { ...database.connection, tableName: numbers.name, useMultiRowOperation: true }));
      await expect(numbers).toHaveRows([]);
      expect(errors).toHaveRecords([{ id: 1, n: 1 }, { id: 2, n: null }, { id: 3, n: 3 }]);
    });

    test('a duplicate key goes to error', async ({ sdc, records, wiretap, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const numbers = await database.createTable({ id: 'int primary key' });
      await numbers.insert([{ id: 1 }]);
      const errors = wiretap();
      await sdc.run('duplicate', (p) => p
        .errorsTo(errors)
        .origin(records([{ id: 1 }, { id: 2 }], { batches: 2 }))
        .to('JDBC Producer', { ...database.connection, tableName: numbers.name }));
      await expect(numbers).toHaveRows([{ id: 1 }, { id: 2 }]);
      expect(errors).toHaveRecords([{ id: 1 }]);
    });

    test('with rollback on error, one bad row takes its batch with it', async ({ sdc, records, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const numbers = await database.createTable({ id: 'int primary key', n: 'int not null' });
      const { errorRecords } = await sdc.run('rollback', (p) => p
        .errorsTo('Discard')
        .origin(records([{ id: 1, n: 1 }, { id: 2, n: null }], { types: { '/n': 'INTEGER' } }))
        .to('JDBC Producer', { ...database.connection, tableName: numbers.name, rollbackBatchOnError: true }));
      await expect(numbers).toHaveRows([]);
      expect(errorRecords).toBe(2);
    });

    test('a field goes into a column of another name', async ({ sdc, records, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const people = await database.createTable({ id: 'int primary key', full_name: 'varchar(20)' });
      await sdc.run('mapping', (p) => p
        .origin(records([{ id: 1, name: 'Ada' }]))
        .to('JDBC Producer', {
          ...database.connection, tableName: people.name, fieldToColumnMapping: [{ field: '/name', columnName: 'full_name', paramValue: '?' }],
        }));
      await expect(people).toHaveRows([{ id: 1, full_name: 'Ada' }]);
    });

    test('an expression chooses the table', async ({ sdc, records, postgres, mysql }) => {
      const database = { postgres, mysql }[product];
      const odd = await database.createTable({ n: 'int' });
      const even = await database.createTable({ n: 'int' });
      await sdc.run('tables', (p) => p
        .origin(records([{ n: 1 }, { n: 2 }]))
        .to('JDBC Producer', { ...database.connection, tableName: `\${record:value('/n') % 2 == 0 ? '${even.name}' : '${odd.name}'}` }));
      await expect(odd).toHaveRows([{ n: 1 }]);
      await expect(even).toHaveRows([{ n: 2 }]);
    });
  });
}

test('JDBC Tee writes a row and gives its generated key to the record', async ({ sdc, records, wiretap, postgres }) => {
  const people = await postgres.createTable({ id: 'serial primary key', name: 'text' });
  const arrived = wiretap();
  await sdc.run('tee', (p) => p
    .origin(records([{ name: 'Ada' }, { name: 'Bob' }]))
    .to('JDBC Tee', {
      ...postgres.connection, tableName: people.name, defaultOperation: 'INSERT',
      generatedColumnMappings: [{ columnName: 'id', field: '/id', dataType: 'INTEGER' }],
    })
    .to(arrived));
  await expect(people).toHaveRows([{ id: 1, name: 'Ada' }, { id: 2, name: 'Bob' }]);
  expect(arrived).toHaveRecords([{ name: 'Ada', id: 1 }, { name: 'Bob', id: 2 }]);
});

for (const product of ['postgres', 'mysql'] as const) {
  test(`a value of a wrong type goes to error, the others are inserted (${product})`, async ({ sdc, records, wiretap, postgres, mysql }) => {
    const database = { postgres, mysql }[product];
    const numbers = await database.createTable({ id: 'int primary key', day: 'date' });
    const errors = wiretap();
    await sdc.run('wrong type', (p) => p
      .errorsTo(errors)
      .origin(records([{ id: 1, day: new Date('2024-02-29') }, { id: 2, day: 'none' }, { id: 3, day: null }]))
      // MySQL's driver refuses the text with a state of its own.
      .to('JDBC Producer', { ...database.connection, tableName: numbers.name, dataSqlstateCodes: ['S1009'] }));
    await expect(numbers).toHaveRows([{ id: 1, day: '2024-02-29' }, { id: 3, day: null }]);
    expect(errors).toHaveRecords([{ id: 2, day: 'none' }]);
  });
}

test('an upsert is an operation that PostgreSQL stages refuse', async ({ sdc, records, wiretap, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key' });
  const errors = wiretap();
  await sdc.run('upsert', (p) => p
    .errorsTo(errors)
    .origin(records([{ id: 1 }], { attributes: { 'sdc.operation.type': '4' } }))
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name, unsupportedOperationHandling: 'SEND_TO_ERROR' }));
  await expect(people).toHaveRows([]);
  expect(errors).toHaveRecords([{ id: 1 }]);
});

test('records without an operation take the default one', async ({ sdc, records, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', name: 'text' });
  await people.insert([{ id: 1, name: 'Bob' }, { id: 2, name: 'Cy' }]);
  await sdc.run('default update', (p) => p
    .origin(records([{ id: 1, name: 'Ada' }]))
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name, defaultOperation: 'UPDATE' }));
  await expect(people).toHaveRows([{ id: 1, name: 'Ada' }, { id: 2, name: 'Cy' }]);
});

test('the changes of one batch are applied in their order', async ({ sdc, records, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', name: 'text' });
  const changes = [[1, 1, 'Ada'], [1, 2, 'Bob'], [3, 1, 'Ann'], [2, 2, 'Bob'], [1, 2, 'Ben'], [3, 2, 'Bea']] as const;
  await sdc.run('changes', (p) => p
    .origin(records(changes.map(([operation, id, name]) => ({ operation, id, name }))))
    .to('Expression Evaluator', { headerAttributeExpressions: [{ headerAttribute: 'sdc.operation.type', headerAttributeExpression: "${record:value('/operation')}" }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: people.name }));
  await expect(people).toHaveRows([{ id: 1, name: 'Ann' }, { id: 2, name: 'Bea' }]);
});

test('changes of a MySQL binary log are applied to a table', async ({ sdc, records, postgres }) => {
  const people = await postgres.createTable({ id: 'int primary key', name: 'text' });
  await people.insert([{ id: 1, name: 'Ada' }, { id: 2, name: 'Bob' }]);
  const changes = [{ Data: { id: 3, name: 'Cy' } }, { Data: { id: 1, name: 'Ann' }, OldData: { id: 1, name: 'Ada' } }, { OldData: { id: 2, name: 'Bob' } }];
  await sdc.run('binary log', (p) => p
    .origin(records(changes, { attributes: ['1', '3', '2'].map((operation) => ({ 'sdc.operation.type': operation })) }))
    .to('JDBC Producer', {
      ...postgres.connection, tableName: people.name, changeLogFormat: 'MySQLBinLog',
      fieldToColumnMapping: ['id', 'name'].map((column) => ({ field: `/Data/${column}`, columnName: column, paramValue: '?' })),
    }));
  await expect(people).toHaveRows([{ id: 1, name: 'Ann' }, { id: 3, name: 'Cy' }]);
});
