import { expect, _baseTest as test } from '@playwright/test';
import { maskFields, newRecord, personalData, type SdcRecord } from '../src/index.js';

const PERSON = {
  id: 7,
  ssn: '123-45-6789',
  first_name: 'Zoë',
  contact: { e: 'zoe@example.com' },
  items: [{ note: 'A1' }, { note: 'b' }],
  pay: 4111111111111111n,
  paid: new Date(0),
};

const masked = (record: SdcRecord, ...paths: string[]): unknown => maskFields([record], paths)[0]?.value;

test('texts keep their form, numbers become 0, other values null', () => {
  expect(masked(newRecord(PERSON), '/ssn', '/first_name', '/items[*]/note', '/pay', '/paid')).toEqual({
    id: 7,
    ssn: '000-00-0000',
    first_name: 'xxx',
    contact: { e: 'zoe@example.com' },
    items: [{ note: 'x0' }, { note: 'x' }],
    pay: 0,
    paid: null,
  });
});

test('fields of a LIST_MAP are masked too', () => {
  const record = newRecord({ ssn: '123' }, { types: { '/': 'LIST_MAP' } });
  expect(masked(record, '/ssn')).toEqual({ ssn: '000' });
});

test('a path that no record has is an error', () => {
  expect(() => maskFields([newRecord(PERSON)], ['/sssn'])).toThrow(
    expect.objectContaining({ code: 'MASK_UNKNOWN', message: expect.stringContaining('/sssn') }),
  );
});

test('fields like personal data are found by name and by value, unless masked', () => {
  expect(personalData([newRecord(PERSON)])).toEqual([
    { path: '/ssn', kind: 'social security number' },
    { path: '/first_name', kind: 'name' },
    { path: '/contact/e', kind: 'mail address' },
    { path: '/pay', kind: 'card number' },
  ]);
  expect(personalData(maskFields([newRecord(PERSON)], ['/ssn', '/first_name', '/contact/e', '/pay']))).toEqual([]);
});
