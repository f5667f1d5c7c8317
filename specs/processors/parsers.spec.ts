import { test, expect } from '../../fixtures';

test('JSON in a field is parsed, bad JSON goes to error', async ({ sdc, records, wiretap }) => {
  const parsed = wiretap();
  const errors = wiretap();
  await sdc.run('parse JSON', (p) => p
    .errorsTo(errors)
    .origin(records([{ j: '{"a":[1,null,true]}' }, { j: '{' }]))
    .to('JSON Parser', { fieldToParse: '/j', targetField: '/p' })
    .to(parsed));
  expect(parsed).toHaveRecords([{ j: '{"a":[1,null,true]}', p: { a: [1, null, true] } }]);
  expect(errors).toHaveRecords([{ j: '{' }]);
});

test('a map is written as JSON into a column', async ({ sdc, records, postgres }) => {
  const documents = await postgres.createTable({ id: 'int primary key', doc: 'text' });
  await sdc.run('write JSON', (p) => p
    .origin(records([{ id: 1, m: { a: 1, b: ['x', null] } }]))
    .to('JSON Generator', { fieldToSerialize: '/m', targetField: '/doc' })
    .to('JDBC Producer', { ...postgres.connection, tableName: documents.name }));
  await expect(documents).toHaveRows([{ id: 1, doc: '{"a":1,"b":["x",null]}' }]);
});

test('XML in a field is parsed with its attributes', async ({ sdc, records, wiretap }) => {
  const parsed = wiretap();
  await sdc.run('parse XML', (p) => p
    .origin(records([{ x: '<c><b id="1"><t>A</t></b></c>' }]))
    .to('XML Parser', { fieldToParse: '/x', targetField: '/p', ignoreControlCharacters: false })
    .to(parsed));
  expect(parsed).toHaveRecords([{ x: '<c><b id="1"><t>A</t></b></c>', p: { b: [{ 'attr|id': '1', t: [{ value: 'A' }] }] } }]);
});

test('lines of a log are parsed by the first pattern that fits', async ({ sdc, records, wiretap }) => {
  const parsed = wiretap();
  const errors = wiretap();
  await sdc.run('parse a log', (p) => p
    .errorsTo(errors)
    .origin(records([{ text: '10.0.0.1 x' }, { text: '42' }, { text: 'nope' }]))
    .to('Log Parser', { fieldToParse: '/text', newParsedField: '/log', logFormat: 'GROK', grokPatterns: ['%{IP:ip} %{WORD:w}', '%{NUMBER:n}'] })
    .to(parsed));
  expect(parsed).toHaveRecords([{ text: '10.0.0.1 x', log: { ip: '10.0.0.1', w: 'x' } }, { text: '42', log: { n: '42' } }]);
  expect(errors).toHaveRecords([{ text: 'nope' }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ code: 'LOGP_03' });
});

test('delimited text in a field becomes one record for each line', async ({ sdc, records, wiretap }) => {
  const parsed = wiretap();
  await sdc.run('parse lines', (p) => p
    .origin(records([{ d: 'a,b\n1,2\n3,4\n' }]))
    .to('Data Parser', {
      fieldToParse: '/d', targetField: '/p', multipleValuesBehavior: 'SPLIT_INTO_MULTIPLE_RECORDS',
      dataFormat: 'DELIMITED', headerLine: 'WITH_HEADER',
    })
    .to('Field Remover', { action: 'KEEP', fields: ['/p', '/p/*'] })
    .to(parsed));
  expect(parsed).toHaveRecords([{ p: { a: '1', b: '2' } }, { p: { a: '3', b: '4' } }]);
});

test('a record is written as a delimited line', async ({ sdc, records, wiretap }) => {
  const written = wiretap();
  await sdc.run('write a line', (p) => p
    .origin(records([{ a: 'x,y', b: 1 }]))
    .to('Field Order', { fieldsToOrder: ['/a', '/b'] })
    .to('Data Generator', { targetField: '/line', outputType: 'STRING', dataFormat: 'DELIMITED' })
    .to(written));
  expect(written).toHaveRecords([{ a: 'x,y', b: 1, line: '"x,y",1\r\n' }]);
});

test('XML in a field is flattened, one record for each element', async ({ sdc, records, wiretap }) => {
  const flat = wiretap();
  await sdc.run('flatten XML', (p) => p
    .origin(records([{ x: '<c><b id="1"><t>A</t></b><b id="2"><t>B</t></b></c>' }]))
    .to('XML Flattener', { fieldToFlatten: '/x', recordDelimiter: 'b', keepOriginalFields: false })
    .to(flat));
  expect(flat).toHaveRecords([{ 'b#id': '1', 'b.t': 'A' }, { 'b#id': '2', 'b.t': 'B' }]);
});

test('the columns of SQL statements become fields, their table an attribute', async ({ sdc, records, wiretap }) => {
  const parsed = wiretap();
  const sql = [`insert into "HR"."PEOPLE"("ID", "NAME") values ('1', 'O''Hara')`, `update "HR"."PEOPLE" set "NAME" = NULL where "ID" = '2'`];
  await sdc.run('sql', (p) => p
    .origin(records(sql.map((statement) => ({ statement }))))
    .to('SQL Parser', { sqlField: '/statement', targetField: '/columns', resolveSchemaFromDb: false, dbTimeZone: 'UTC' })
    .to(parsed));
  expect(parsed).toHaveRecords([{ statement: sql[0], columns: { ID: '1', NAME: "O'Hara" } }, { statement: sql[1], columns: { ID: '2', NAME: null } }]);
  expect(parsed.records.map(({ attributes }) => `${attributes['TABLE_SCHEM']}.${attributes['sql.table']}`)).toEqual(['HR.PEOPLE', 'HR.PEOPLE']);
});
