import { expect, _baseTest as test } from '@playwright/test';
import { newRecord } from '../src/index.js';

function typesOf(value: object, types = {}): Record<string, string> {
  const { root } = newRecord(value, { types });
  return Object.fromEntries(root.steps.map((step) => [String(step), root.child(step)?.type ?? '']));
}

test('values have the types of SDC that hold them exactly', () => {
  const value = {
    int: 1,
    long: 2 ** 31,
    bigint: 1n,
    decimal: 2n ** 63n,
    double: 1.5,
    zero: -0,
    yes: true,
    text: 'a',
    date: new Date(0),
    bytes: new Uint8Array([1]),
    list: [],
    map: {},
    none: null,
  };
  expect(typesOf(value)).toEqual({
    int: 'INTEGER',
    long: 'LONG',
    bigint: 'LONG',
    decimal: 'DECIMAL',
    double: 'DOUBLE',
    zero: 'DOUBLE',
    yes: 'BOOLEAN',
    text: 'STRING',
    date: 'DATETIME',
    bytes: 'BYTE_ARRAY',
    list: 'LIST',
    map: 'MAP',
    none: 'STRING',
  });
  expect(newRecord(value).value).toEqual({ ...value, bigint: 1, decimal: '9223372036854775808', bytes: Buffer.of(1) });
});

test('a field that is undefined is left out', () => {
  expect(newRecord({ a: 1, b: undefined }).value).toEqual({ a: 1 });
});

test('types by path, also within lists and of the whole record', () => {
  const record = newRecord(
    { price: '1.10', items: [{ day: '2024-02-29' }, { day: '2024-03-01' }] },
    { types: { '/price': 'DECIMAL', '/items[*]/day': 'DATE', '/': 'LIST_MAP' } },
  );
  expect(record.root.type).toBe('LIST_MAP');
  expect(record.field('/price')?.type).toBe('DECIMAL');
  expect(record.get('/items[1]/day')).toEqual(new Date('2024-03-01'));
});

const bigintText = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

for (const [type, value] of [
  ['INTEGER', 2 ** 31],
  ['INTEGER', 1.5],
  ['LONG', 2n ** 63n],
  ['BYTE', 128],
  ['BOOLEAN', 'true'],
  ['CHAR', 'ab'],
  ['DECIMAL', 'abc'],
  ['DATE', 'tomorrow'],
  ['ZONED_DATETIME', '2024-02-29T12:00:00'],
  ['BYTE_ARRAY', 'text'],
  ['LIST', {}],
  ['MAP', []],
] as const) {
  test(`${JSON.stringify(value, bigintText)} is not a value of the type ${type}`, () => {
    expect(() => newRecord({ a: value }, { types: { '/a': type } })).toThrow(
      expect.objectContaining({ code: 'RECORD_VALUE', summary: expect.stringContaining('/a') }),
    );
  });
}

for (const value of [() => 1, Symbol('s'), new Map(), new RegExp('a')]) {
  test(`no field holds ${typeof value} ${Object.prototype.toString.call(value)}`, () => {
    expect(() => newRecord({ list: [value] })).toThrow(
      expect.objectContaining({ code: 'RECORD_VALUE', summary: expect.stringContaining('/list[0]') }),
    );
  });
}

test('a type of a field that no record has is an error', () => {
  expect(() => newRecord({ amount: 1 }, { types: { '/amont': 'DECIMAL' } })).toThrow(
    expect.objectContaining({ code: 'RECORD_TYPES', summary: "No record has a field '/amont'." }),
  );
});
