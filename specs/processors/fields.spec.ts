import { test, expect } from '../../fixtures';

test('a field is renamed, and one below a map moves to the top', async ({ sdc, records, wiretap }) => {
  const renamed = wiretap();
  await sdc.run('rename', (p) => p
    .origin(records([{ a: 1, m: { b: 2, c: 3 } }]))
    .to('Field Renamer', { fieldsToRename: [{ fromFieldExpression: '/a', toFieldExpression: '/id' }, { fromFieldExpression: '/m/c', toFieldExpression: '/top' }] })
    .to(renamed));
  expect(renamed).toHaveRecords([{ id: 1, m: { b: 2 }, top: 3 }]);
});

test('a record without the field to rename goes to error', async ({ sdc, records, wiretap }) => {
  const renamed = wiretap();
  const errors = wiretap();
  await sdc.run('rename what is there', (p) => p
    .errorsTo(errors)
    .origin(records([{ a: 1 }, { b: 2 }]))
    .to('Field Renamer', { fieldsToRename: [{ fromFieldExpression: '/a', toFieldExpression: '/id' }], sourceFieldDoesNotExist: 'TO_ERROR' })
    .to(renamed));
  expect(renamed).toHaveRecords([{ id: 1 }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ code: 'FIELD_RENAMER_00' });
});

test('only the listed fields are kept', async ({ sdc, records, wiretap }) => {
  const kept = wiretap();
  await sdc.run('keep', (p) => p
    .origin(records([{ a: 1, b: null, l: ['x', null], m: { a: 1, b: 2 } }]))
    .to('Field Remover', { action: 'KEEP', fields: ['/a', '/m/b', '/l[0]'] })
    .to(kept));
  expect(kept).toHaveRecords([{ a: 1, l: ['x'], m: { b: 2 } }]);
});

test('fields that are null are removed', async ({ sdc, records, wiretap }) => {
  const rest = wiretap();
  await sdc.run('remove nulls', (p) => p
    .origin(records([{ a: 1, b: null, c: null }, { a: null, b: 2, c: 3 }]))
    .to('Field Remover', { action: 'REMOVE_NULL', fields: ['/a', '/b'] })
    .to(rest));
  expect(rest).toHaveRecords([{ a: 1, c: null }, { b: 2, c: 3 }]);
});

test('each item of a list becomes a record', async ({ sdc, records, wiretap }) => {
  const items = wiretap();
  await sdc.run('pivot', (p) => p
    .origin(records([{ order: 7, items: [{ sku: 'a' }, { sku: 'b' }] }]))
    .to('Field Pivoter', { fieldToPivot: '/items', pivotedItemsPath: '/item' })
    .to(items));
  expect(items).toHaveRecords([{ order: 7, item: { sku: 'a' } }, { order: 7, item: { sku: 'b' } }]);
});

test('maps are flattened to columns', async ({ sdc, records, postgres }) => {
  const flat = await postgres.createTable({ id: 'int primary key', address_city: 'text', address_geo_lat: 'int' });
  await sdc.run('flatten', (p) => p
    .origin(records([{ id: 1, address: { city: 'Bonn', geo: { lat: 50 } } }]))
    .to('Field Flattener', { nameSeparator: '_' })
    .to('JDBC Producer', { ...postgres.connection, tableName: flat.name }));
  await expect(flat).toHaveRows([{ id: 1, address_city: 'Bonn', address_geo_lat: 50 }]);
});

test('a name is split into two fields, and the rest into a list', async ({ sdc, records, wiretap }) => {
  const split = wiretap();
  await sdc.run('split', (p) => p
    .origin(records([{ s: 'x y' }, { s: 'v w x y z' }]))
    .to('Field Splitter', {
      fieldToSplit: '/s', separator: ' ', newSplitFields: ['/a', '/b'], tooManySplits: 'TO_LIST', fieldForRemainingSplits: '/rest',
    })
    .to(split));
  expect(split).toHaveRecords([{ a: 'x', b: 'y' }, { a: 'v', b: 'w', rest: ['x', 'y', 'z'] }]);
});

test('a value with too few parts goes to error', async ({ sdc, records, wiretap }) => {
  const split = wiretap();
  const errors = wiretap();
  await sdc.run('too few', (p) => p
    .errorsTo(errors)
    .origin(records([{ s: 'x' }, { s: 'x y' }]))
    .to('Field Splitter', { fieldToSplit: '/s', separator: ' ', newSplitFields: ['/a', '/b'], notEnoughSplits: 'TO_ERROR' })
    .to(split));
  expect(split).toHaveRecords([{ a: 'x', b: 'y' }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ code: 'SPLITTER_02' });
});

test('fields leave in the given order, as a list', async ({ sdc, records, wiretap }) => {
  const ordered = wiretap();
  await sdc.run('order', (p) => p
    .origin(records([{ a: 1, b: 2 }]))
    .to('Field Order', { fieldsToOrder: ['/b', '/a'], outputType: 'LIST' })
    .to(ordered));
  expect(ordered).toHaveRecords([[2, 1]]);
});

test('two lists are zipped', async ({ sdc, records, wiretap }) => {
  const zipped = wiretap();
  await sdc.run('zip', (p) => p
    .origin(records([{ a: [1, 2], b: ['x', 'y'] }]))
    .to('Field Zip', { fieldsToZip: [{ firstField: '/a', secondField: '/b', zippedFieldPath: '/z' }] })
    .to(zipped));
  expect(zipped).toHaveRecords([{ a: [1, 2], b: ['x', 'y'], z: [{ a: 1, b: 'x' }, { a: 2, b: 'y' }] }]);
});

test('field names become upper case at every level', async ({ sdc, records, wiretap }) => {
  const mapped = wiretap();
  await sdc.run('map names', (p) => p
    .origin(records([{ a: 'x', m: { b: 'y' } }]))
    .to('Field Mapper', { operateOn: 'FIELD_NAMES', mappingExpression: '${str:toUpper(f:name())}' })
    .to(mapped));
  expect(mapped).toHaveRecords([{ A: 'x', M: { B: 'y' } }]);
});

test('the fields of a map move into another one', async ({ sdc, records, wiretap }) => {
  const merged = wiretap();
  await sdc.run('merge', (p) => p
    .origin(records([{ a: { x: 1, y: 2 }, b: { z: 3 } }]))
    .to('Field Merger', { fieldsToMerge: [{ fromField: '/a', toField: '/b' }] })
    .to(merged));
  expect(merged).toHaveRecords([{ b: { x: 1, y: 2, z: 3 } }]);
});

test('the Avro schema of a record becomes an attribute', async ({ sdc, records, wiretap }) => {
  const described = wiretap();
  await sdc.run('schema', (p) => p
    .origin(records([{ id: 1, name: 'Ada' }]))
    .to('Schema Generator', { schemaName: 'person', headerAttribute: 'schema' })
    .to(described));
  const schema = JSON.parse(described.records[0]?.attributes['schema'] ?? '') as unknown;
  expect(schema).toMatchObject({ type: 'record', name: 'person', fields: [{ name: 'id', type: 'int' }, { name: 'name', type: 'string' }] });
});
