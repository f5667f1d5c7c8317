import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { packageFile } from '../package-file.js';
import { TEST_CHOICES } from './choices.js';

/** The rows of the README's table of options, by variable. */
const rows = new Map(
  [...readFileSync(packageFile('README.md'), 'utf8').matchAll(/^\| `([A-Z][A-Z0-9_]+)(?:=\w+)?`[^|]*\|(.*)\|$/gm)].map(
    ([, variable = '', rest = '']) => [variable, rest] as const,
  ),
);

for (const { variable, flags } of TEST_CHOICES) {
  test(`the README has ${variable} with its option`, () => {
    expect(rows.get(variable)).toContain(`\`${flags.split(' ')[0] ?? ''}\``);
  });
}

test('the README promises no option of stf test that there is none of', () => {
  const flags = TEST_CHOICES.map((choice) => choice.flags.split(' ')[0] ?? '');
  const promised = [...rows.values()].flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(--[a-z0-9-]+)`/g)].map(([, flag]) => flag),
  );
  expect(promised.sort()).toEqual(flags.sort());
});
