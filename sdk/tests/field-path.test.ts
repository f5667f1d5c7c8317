import { expect, _baseTest as test } from '@playwright/test';
import { parseLossless } from '../src/core/json.js';
import { parsePath, sameValue, SdcRecord, type FieldType, type PlainValue } from '../src/index.js';
import { writePath, type PathStep } from '../src/records/field-path.js';
import { fieldJson } from '../src/records/write-field.js';

const paths: [path: string, steps: PathStep[]][] = [
  ['', []],
  ['/', []],
  ['/a', ['a']],
  ['/a[0]/b', ['a', 0, 'b']],
  ['[1][2]', [1, 2]],
  ["/'a b'[0]", ['a b', 0]],
  ['/"a b"', ['a b']],
  ["/'x/y'/'[0]'", ['x/y', '[0]']],
  [String.raw`/'it\\'s'`, ["it's"]],
  [String.raw`/'it\'s'/b`, ["it's", 'b']],
  [String.raw`/"say \"a\""`, ['say "a"']],
  [String.raw`/'a\\b'`, ['a\\b']],
  [String.raw`/'a\\'`, ['a\\']],
];

for (const [path, steps] of paths) {
  test(`the path ${path} has the steps ${JSON.stringify(steps)}`, () => expect(parsePath(path)).toEqual(steps));
}

for (const path of ['a', '/a[x]', "/'open", '/a//b', '/a]', '/a[']) {
  test(`${path} is not a path`, () =>
    expect(() => parsePath(path)).toThrow(expect.objectContaining({ code: 'FIELD_PATH_BAD' })));
}

test('a path that is written is read again', () => {
  const steps: PathStep[] = ['a', 0, 'b c', "it's", 'say "x"', 'x/y', 'back\\slash', 'end'];
  expect(parsePath(writePath(steps))).toEqual(steps);
});

const record = (value: PlainValue) => new SdcRecord({ header: {}, value: fieldJson(value) });

test('a value that is written as fields is read again', () => {
  const value = {
    n: 1,
    big: -(2n ** 62n),
    huge: '1',
    nan: NaN,
    infinite: -Infinity,
    half: 0.5,
    yes: true,
    none: null,
    date: new Date(0),
    bytes: Buffer.from([0, 255]),
    list: [[], { 'a b': ['x'] }],
  };
  expect(record(value).value).toEqual(value);
  expect(record(value).equals(value)).toBe(true);
});

test('a record is read by paths', () => {
  const one = record({ a: [{ 'b c': 1 }], none: null });
  expect(one.get("/a[0]/'b c'")).toBe(1);
  expect(one.get('/a[1]')).toBeUndefined();
  expect(one.get('/a/b')).toBeUndefined();
  expect(one.get('/none')).toBeNull();
});

const field = (type: FieldType, value: unknown) => new SdcRecord({ header: {}, value: { type, value } });

test('decimals are compared by their amount, everything else as it is', () => {
  const decimal = field('DECIMAL', '1.10');
  for (const same of ['1.1', 1.1, '110e-2', '+01.100']) expect(decimal.equals(same), String(same)).toBe(true);
  for (const other of ['1.11', '-1.10', 'x', null, '']) expect(decimal.equals(other), String(other)).toBe(false);
  expect(field('DECIMAL', '0.00').equals(0)).toBe(true);
  expect(field('STRING', '1.10').equals('1.1')).toBe(false);
  expect(field('DOUBLE', 'NaN').equals(NaN)).toBe(true);
  expect(sameValue({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(sameValue([1, 2], [2, 1])).toBe(false);
  expect(sameValue([], {})).toBe(false);
  expect(sameValue(Buffer.from('a'), Buffer.from('b'))).toBe(false);
  expect(sameValue({ a: null }, {})).toBe(false);
});

test('no digit of a number is lost on its way', () => {
  expect(parseLossless('{"a":9007199254740993,"b":7,"c":"9007199254740993","d":0.1000000000000000055}')).toEqual({
    a: '9007199254740993',
    b: 7,
    c: '9007199254740993',
    d: '0.1000000000000000055',
  });
  expect(field('LONG', parseLossless('9223372036854775807')).value).toBe(9223372036854775807n);
});

for (const [type, value] of [
  ['INTEGER', 'x'],
  ['INTEGER', 1.5],
  ['LONG', {}],
  ['DOUBLE', 'one'],
  ['DECIMAL', ''],
  ['DATETIME', 'never'],
  ['BOOLEAN', 'perhaps'],
  ['BYTE_ARRAY', 1],
  ['LIST', {}],
  ['MAP', []],
  ['STRING', {}],
] as const) {
  test(`${JSON.stringify(value)} is not a ${type}`, () =>
    expect(() => field(type, value)).toThrow(expect.objectContaining({ code: 'SDC_BAD_ANSWER' })));
}
