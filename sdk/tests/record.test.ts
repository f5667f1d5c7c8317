import { expect, _baseTest as test } from '@playwright/test';
import { plainValue, type FieldJson } from '../src/records/field.js';
import { SdcRecord } from '../src/records/record.js';

const fields: [what: string, field: FieldJson, value: unknown][] = [
  ['an integer', { type: 'INTEGER', value: 7 }, 7],
  ['a long', { type: 'LONG', value: 42 }, 42],
  ['a long beyond 2^53', { type: 'LONG', value: '9007199254740993' }, 9007199254740993n],
  ['a decimal', { type: 'DECIMAL', value: '0.10' }, '0.10'],
  ['a double', { type: 'DOUBLE', value: 1.5 }, 1.5],
  ['a boolean', { type: 'BOOLEAN', value: false }, false],
  ['a text', { type: 'STRING', value: 'x' }, 'x'],
  ['nothing', { type: 'STRING', value: null }, null],
  ['a date', { type: 'DATETIME', value: 0 }, new Date(0)],
  ['bytes', { type: 'BYTE_ARRAY', value: 'aGk=' }, Buffer.from('hi')],
  ['a list', { type: 'LIST', value: [{ type: 'INTEGER', value: 1 }] }, [1]],
  ['a map', { type: 'MAP', value: { a: { type: 'INTEGER', value: 1 } } }, { a: 1 }],
  [
    'a list-map',
    {
      type: 'LIST_MAP',
      value: [
        { type: 'STRING', value: '2', sqpath: '/b' },
        { type: 'STRING', value: '1', sqpath: "/'a b'" },
      ],
    },
    { b: '2', 'a b': '1' },
  ],
  [
    'a list-map with odd names in a map',
    {
      type: 'LIST_MAP',
      sqpath: "/'x/y'",
      value: [
        { type: 'STRING', value: '1', sqpath: String.raw`/'x/y'/'it\\'s'` },
        { type: 'STRING', value: '2', sqpath: String.raw`/'x/y'/'a\"b'` },
        { type: 'STRING', value: '3', sqpath: String.raw`/'x/y'/'a\\b'` },
        { type: 'STRING', value: '4', sqpath: "/'x/y'/'a/b'" },
      ],
    },
    { "it's": '1', 'a"b': '2', 'a\\b': '3', 'a/b': '4' },
  ],
];

for (const [what, field, value] of fields) {
  test(`${what} becomes a plain value`, () => {
    expect(plainValue(field)).toEqual(value);
  });
}

test('a record knows its value, its attributes and why it is an error', () => {
  const record = new SdcRecord({
    header: { values: { a: 'b' }, errorCode: 'JDBC_14', errorMessage: 'no', errorStageLabel: 'JDBC Producer 1' },
    value: { type: 'MAP', value: { n: { type: 'INTEGER', value: 1 } } },
  });
  expect(record.value).toEqual({ n: 1 });
  expect(record.attributes).toEqual({ a: 'b' });
  expect(record.error).toEqual({ code: 'JDBC_14', message: 'no', stage: 'JDBC Producer 1' });
});
