import { execFile } from 'node:child_process';
import { chmod, copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, _baseTest as test } from '@playwright/test';
import { cutDebugSymbols } from './elf.js';

test('an executable is smaller and still runs', async ({}, testInfo) => {
  test.skip(process.platform !== 'linux', 'Only Linux has ELF files.');
  const program = testInfo.outputPath('program');
  await copyFile('/bin/echo', program);
  await chmod(program, 0o755);
  const before = (await stat(program)).size;
  await cutDebugSymbols(program);

  expect((await stat(program)).size).toBeLessThan(before);
  expect((await promisify(execFile)(program, ['well'])).stdout).toBe('well\n');
});

test('does not change other files', async ({}, testInfo) => {
  const file = testInfo.outputPath('script');
  await writeFile(file, '#!/bin/sh\n'.padEnd(100, '#'));
  await cutDebugSymbols(file);

  expect(await readFile(file, 'utf8')).toBe('#!/bin/sh\n'.padEnd(100, '#'));
});
