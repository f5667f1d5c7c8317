import { expect, _baseTest as test } from '@playwright/test';
import { canonicalText, Field, plainForm, sameValue, SdcRecord } from '../src/index.js';

const BEYOND = 2n ** 53n + 1n;
const DAY = new Date('2024-02-29T12:00:00.000Z');

const same: [what: string, actual: unknown, expected: unknown][] = [
  ['an integer as number and as bigint', 7, 7n],
  ['integers beyond 2^53', { n: [BEYOND] }, { n: [BigInt('9007199254740993')] }],
  ['a number beyond 2^53 and the bigint of the same value', 2 ** 60, 2n ** 60n],
  ['zeros', 0, -0],
  ['a date and its text', DAY, DAY.toISOString()],
  ['maps in another order, without what is undefined', { a: 1, b: undefined }, { a: 1 }],
  ['bytes', Buffer.from('hi'), Buffer.from('hi')],
];

const different: [what: string, actual: unknown, expected: unknown][] = [
  ['integers beyond 2^53 that differ by one', BEYOND, 9007199254740992n],
  ['an integer beyond 2^53 and the number it is rounded to', BEYOND, 2 ** 53],
  ['such integers deep in a value', { a: [{ n: BEYOND }] }, { a: [{ n: 2 ** 53 }] }],
  ['long decimals as text', '0.12345678901234567890', '0.12345678901234567891'],
  ['a number and its text', 1, '1'],
  ['null and nothing', { a: null }, {}],
  ['a list and a map', [], {}],
  ['bytes and their text', Buffer.from('hi'), 'hi'],
  ['dates', DAY, new Date(DAY.getTime() + 1)],
];

for (const [what, actual, expected] of same) {
  test(`the same: ${what}`, () => {
    expect(sameValue(actual, expected)).toBe(true);
    expect(canonicalText(actual)).toBe(canonicalText(expected));
  });
}

for (const [what, actual, expected] of different) {
  test(`not the same: ${what}`, () => {
    expect(sameValue(actual, expected)).toBe(false);
    expect(canonicalText(actual)).not.toBe(canonicalText(expected));
  });
}

test('asymmetric matchers are asked, wherever they are', () => {
  expect(sameValue({ n: 1, text: 'x' }, { n: expect.any(Number), text: 'x' })).toBe(true);
  expect(sameValue({ n: 'one' }, { n: expect.any(Number) })).toBe(false);
  expect(sameValue([BEYOND], [expect.any(BigInt)])).toBe(true);
});

test('a record has the plain form of a row, and compares like one', () => {
  const record = new SdcRecord({
    header: {},
    value: {
      type: 'MAP',
      value: { n: { type: 'LONG', value: '9007199254740993' }, amount: { type: 'DECIMAL', value: '1.10' } },
    },
  });
  expect(plainForm(record)).toEqual({ n: BEYOND, amount: '1.10' });
  expect(plainForm(record.root)).toEqual({ n: BEYOND, amount: '1.10' });
  expect(plainForm({ n: 1 })).toEqual({ n: 1 });
  expect(record.equals({ n: BEYOND, amount: '1.1' })).toBe(true);
  expect(record.equals({ n: 2 ** 53, amount: '1.1' })).toBe(false);
});

test('a field with a decimal is compared by its amount, in lists too', () => {
  const list = Field.read({ type: 'LIST', value: [{ type: 'DECIMAL', value: '12345678901234567890.10' }] });
  expect(sameValue(list, ['12345678901234567890.1'])).toBe(true);
  expect(sameValue(list, ['12345678901234567890.2'])).toBe(false);
});
