import { expect, test } from '@playwright/test';
import { publicMembers, unknownClasses } from './surface/completeness.js';
import { surfaceRows } from './surface/rows.js';

test('every public method has a row', () => {
  expect(unknownClasses(), 'a new class belongs into completeness.ts').toEqual([]);
  expect(publicMembers().filter((member) => surfaceRows[member] === undefined)).toEqual([]);
  expect(Object.keys(surfaceRows).filter((row) => !publicMembers().includes(row))).toEqual([]);
});
