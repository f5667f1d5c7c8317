import { expect, _baseTest as test } from '@playwright/test';
import { newRecord, readRecords, sameValue, withoutFields, writeRecords } from '../src/index.js';

const record = newRecord(
  {
    text: 'a',
    int: 1,
    long: 9007199254740993n,
    decimal: '9.90',
    double: 1.5,
    whole: 2,
    nan: NaN,
    zero: -0,
    day: new Date('2024-02-29'),
    zoned: '2024-02-29T12:00:00+01:00[Europe/Berlin]',
    bytes: Buffer.of(0, 255),
    none: null,
    noDate: null,
    list: [1, { n: 'x' }, []],
    map: {},
    'like a type': { LONG: '1' },
    ordered: { z: 1, a: 2 },
  },
  {
    attributes: { b: '2', a: '1' },
    types: {
      '/decimal': 'DECIMAL',
      '/whole': 'DOUBLE',
      '/day': 'DATE',
      '/zoned': 'ZONED_DATETIME',
      '/noDate': 'DATE',
      '/ordered': 'LIST_MAP',
    },
  },
);

test('records come back from a file with all types and header attributes', () => {
  const [again] = readRecords(writeRecords([record], { attributes: true }));
  expect(sameValue(again?.root, record.root)).toBe(true);
  expect(again?.attributes).toEqual(record.attributes);
  for (const step of record.root.steps)
    expect(again?.root.child(step)?.type, String(step)).toBe(record.root.child(step)?.type);
  expect(again?.get('/zero')).toBe(-0);
  expect(again?.field('/ordered')?.steps).toEqual(['z', 'a']);
  expect(again?.get("/'like a type'/LONG")).toBe('1');
});

test('equal records are equal texts', () => {
  expect(writeRecords([newRecord({ b: 1, a: 2 })])).toBe(writeRecords([newRecord({ a: 2, b: 1 })]));
  expect(writeRecords([newRecord({ a: '9.90' }, { types: { '/a': 'DECIMAL' } })])).toContain('"DECIMAL": "9.90"');
});

test('fields that differ from run to run are left out', () => {
  const volatile = newRecord({ id: 1, ts: 5, items: [{ id: 7, n: 1 }] });
  const [less] = withoutFields([volatile], ['/ts', '/items[*]/id']);
  expect(less?.value).toEqual({ id: 1, items: [{ n: 1 }] });
});

for (const [text, why] of [
  ['[{"value": {"a": 1}}', 'it is not valid JSON'],
  ['{"value": 1}', 'it holds no list'],
  ['[{"a": 1}]', 'record 1 has no value'],
  ['[{"value": {"a": {"DECIMAL": "x"}}}]', 'record 1: "x" (at /a) is not a value of the type DECIMAL.'],
] as const) {
  test(`a damaged file is an error: ${text}`, () => {
    expect(() => readRecords(text, 'orders.golden.json')).toThrow(
      expect.objectContaining({
        code: 'RECORD_FILE',
        summary: `orders.golden.json is damaged: ${why}.`.replace('..', '.'),
      }),
    );
  });
}
