import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makeFolder } from './make-folder.js';

test('makes what is missing on the way, and leaves what is there', ({}, testInfo) => {
  const folder = testInfo.outputPath('a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('a file on the way is an error', async ({}, testInfo) => {
  const file = testInfo.outputPath('file');
  await writeFile(file, '');
  expect(() => {
    makeFolder(file);
  }).toThrow('EEXIST');
  expect(() => {
    makeFolder(join(file, 'a', 'b'));
  }).toThrow(/EEXIST|ENOTDIR/);
});

test('a folder that takes none ends it, however deep', () => {
  test.skip(process.platform !== 'linux', 'only Linux has such a folder');
  expect(() => {
    makeFolder('/proc/none/such');
  }).toThrow('ENOENT');
});
