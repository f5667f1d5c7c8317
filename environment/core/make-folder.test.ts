import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { makeFolder } from './make-folder.js';

test('creates missing parents, and accepts an existing folder', ({}, testInfo) => {
  const folder = testInfo.outputPath('a', 'b', 'c');
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('a file in the path is an error', async ({}, testInfo) => {
  const file = testInfo.outputPath('file');
  await writeFile(file, '');
  expect(() => {
    makeFolder(file);
  }).toThrow('EEXIST');
  expect(() => {
    makeFolder(join(file, 'a', 'b'));
  }).toThrow(/EEXIST|ENOTDIR/);
});

test('a path below a folder where none can be created is an error', () => {
  test.skip(process.platform !== 'linux', 'only Linux has such a folder');
  expect(() => {
    makeFolder('/proc/none/such');
  }).toThrow('ENOENT');
});
