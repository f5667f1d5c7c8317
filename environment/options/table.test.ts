import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { readmeTable, withReadmeTable } from './readme-table.js';
import { allOptions } from './table.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the table in README.md is current (npm run options)', () => {
  expect(README).toContain(readmeTable());
  expect(withReadmeTable(README)).toBe(README);
});

test('no two options share a variable or a flag', () => {
  for (const key of ['variable', 'flag'] as const) {
    const given = allOptions().flatMap(({ option }) => option[key]?.split(' ')[0] ?? []);
    expect(given.length).toBeGreaterThan(20);
    expect(new Set(given).size).toBe(given.length);
  }
});
