import { test, expect } from '../../fixtures';

test('personal data is hashed in place', async ({ sdc, records, wiretap }) => {
  const hashed = wiretap();
  await sdc.run('hash', (p) => p
    .origin(records([{ s: 'hello', i: 42 }]))
    .to('Field Hasher', { hashInPlace: [{ sourceFieldsToHash: ['/s', '/i'], hashType: 'MD5' }] })
    .to(hashed));
  expect(hashed).toHaveRecords([{ s: '5d41402abc4b2a76b9719d911017c592', i: '9824a7030ce67cf3f0efe7529f0c6ecc' }]);
});

test('groups of a regular expression stay visible, the rest is masked', async ({ sdc, records, wiretap }) => {
  const masked = wiretap();
  await sdc.run('mask by expression', (p) => p
    .origin(records([{ mail: 'joe@acme.com' }, { mail: null }]))
    .to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/mail'], maskType: 'REGEX', regex: '(\\w+)@(\\w+)\\.(\\w+)', groupsToShow: '1,3' }] })
    .to(masked));
  expect(masked).toHaveRecords([{ mail: 'joexxxxxxcom' }, { mail: null }]);
});

test('a mask of fixed length does not tell how long the value was', async ({ sdc, records, wiretap }) => {
  const masked = wiretap();
  await sdc.run('mask', (p) => p
    .origin(records([{ s: '123-45-6789' }, { s: 'ab' }]))
    .to('Field Masker', { fieldMaskConfigs: [{ fieldsToMask: ['/s'], maskType: 'FIXED_LENGTH' }] })
    .to(masked));
  expect(masked).toHaveRecords([{ s: 'xxxxxxxxxx' }, { s: 'xxxxxxxxxx' }]);
});

test('nulls get a default of their type, other values stay', async ({ sdc, records, wiretap }) => {
  const replaced = wiretap();
  await sdc.run('defaults', (p) => p
    .origin(records([{ n: null, s: null }, { n: 5, s: 'x' }], { types: { '/n': 'INTEGER', '/s': 'STRING' } }))
    .to('Value Replacer', { replaceNullValues: [{ fields: ['/n', '/s'], newValue: '1' }] })
    .to(replaced));
  expect(replaced).toHaveRecords([{ n: 1, s: '1' }, { n: 5, s: 'x' }]);
});

test('a value becomes null where a condition holds', async ({ sdc, records, wiretap }) => {
  const replaced = wiretap();
  await sdc.run('null when', (p) => p
    .origin(records([{ a: 'x', b: 2 }, { a: 'x', b: 1 }]))
    .to('Value Replacer', { fieldsToNull: [{ fieldsToNull: ['/a'], condition: "${record:value('/b') > 1}" }] })
    .to(replaced));
  expect(replaced).toHaveRecords([{ a: null, b: 2 }, { a: 'x', b: 1 }]);
});

test('an expression replaces every matching field', async ({ sdc, records, wiretap }) => {
  const replaced = wiretap();
  await sdc.run('replace', (p) => p
    .origin(records([{ v: 'abc', w: 'd' }]))
    .to('Field Replacer', { replacementRules: [{ fields: '/*', setToNull: false, replacement: '${str:toUpper(f:value())}' }] })
    .to(replaced));
  expect(replaced).toHaveRecords([{ v: 'ABC', w: 'D' }]);
});

test('texts become numbers for the database, bad ones errors', async ({ sdc, records, wiretap, postgres }) => {
  const amounts = await postgres.createTable({ id: 'int primary key', amount: 'numeric' });
  const errors = wiretap();
  await sdc.run('convert', (p) => p
    .errorsTo(errors)
    .origin(records([{ id: 1, amount: '12.340' }, { id: 2, amount: 'a lot' }]))
    .to('Field Type Converter', { conversionMethod: 'BY_FIELD', fieldTypeConverterConfigs: [{ fields: ['/amount'], targetType: 'DECIMAL' }] })
    .to('JDBC Producer', { ...postgres.connection, tableName: amounts.name }));
  await expect(amounts).toHaveRows([{ id: 1, amount: '12.340' }]);
  expect(errors).toHaveRecords([{ id: 2, amount: 'a lot' }]);
  expect(errors.errorRecords[0]?.error).toMatchObject({ stage: 'Field Type Converter 1' });
});

test('bytes are encoded for the web, and decoded again', async ({ sdc, records, wiretap }) => {
  const encoded = wiretap();
  await sdc.run('base64', (p) => p
    .origin(records([{ v: Buffer.from([0, 15, 190, 251, 239, 255]) }]))
    .to('Base64 Field Encoder', { fieldToEncode: '/v', targetField: '/e', urlSafe: true })
    .to('Base64 Field Decoder', { fieldToDecode: '/e', targetField: '/d' })
    .to(encoded));
  expect(encoded).toHaveRecords([{
    v: Buffer.from([0, 15, 190, 251, 239, 255]), e: Buffer.from('AA----__'), d: Buffer.from([0, 15, 190, 251, 239, 255]),
  }]);
});

test('a lookup in a list of the pipeline adds a name', async ({ sdc, records, wiretap }) => {
  const named = wiretap();
  await sdc.run('static lookup', (p) => p
    .origin(records([{ k: 'k1' }, { k: 'none' }]))
    .to('Static Lookup', { values: [{ key: 'k1', value: 'v1' }], lookupParameters: [{ keyExpr: "${record:value('/k')}", outputFieldPath: '/v' }] })
    .to(named));
  expect(named).toHaveRecords([{ k: 'k1', v: 'v1' }, { k: 'none' }]);
});

test('duplicates leave by the second lane', async ({ sdc, records, wiretap }) => {
  const unique = wiretap();
  const duplicates = wiretap();
  await sdc.run('deduplicate', (p) => {
    const stage = p.origin(records([{ id: 1, t: 'a' }, { id: 1, t: 'b' }, { id: 2, t: 'a' }]))
      .to('Record Deduplicator', { compare: 'SPECIFIED_FIELDS', fieldsToCompare: ['/id'] });
    stage.output(0).to(unique);
    stage.output(1).to(duplicates);
  });
  expect(unique).toHaveRecords([{ id: 1, t: 'a' }, { id: 2, t: 'a' }]);
  expect(duplicates).toHaveRecords([{ id: 1, t: 'b' }]);
});
