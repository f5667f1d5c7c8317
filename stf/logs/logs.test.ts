import { appendFile, rm, writeFile } from 'node:fs/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { follow, lastLines } from './log-file.js';

test('the last lines of a long log', async ({}, testInfo) => {
  const file = testInfo.outputPath('log');
  const lines = Array.from({ length: 20_000 }, (_, n) => `line ${n} ${'ä'.repeat(n % 50)}`);
  await writeFile(file, `${lines.join('\n')}\n`);
  expect((await lastLines(file, 3)).text).toBe(`${lines.slice(-3).join('\n')}\n`);
  expect((await lastLines(file, 5_000)).text).toBe(`${lines.slice(-5_000).join('\n')}\n`);
  expect((await lastLines(file, 0)).text).toBe('');
});

test('a log with fewer lines is shown completely, also without a final line break', async ({}, testInfo) => {
  const file = testInfo.outputPath('log');
  await writeFile(file, 'one\ntwo');
  expect((await lastLines(file, 50)).text).toBe('one\ntwo');
  expect((await lastLines(file, 1)).text).toBe('two');
  await writeFile(file, '\n\n\n');
  expect((await lastLines(file, 2)).text).toBe('\n\n');
  await writeFile(file, '');
  expect((await lastLines(file, 2)).text).toBe('');
});

test('follow passes on new text with complete characters until the log is removed', async ({}, testInfo) => {
  const file = testInfo.outputPath('log');
  await writeFile(file, 'before\n');
  let text = '';
  const done = follow(file, 7, (more) => (text += more));
  const umlaut = Buffer.from('ä');
  await appendFile(file, umlaut.subarray(0, 1));
  await appendFile(file, Buffer.concat([umlaut.subarray(1), Buffer.from(' came\n')]));
  await expect.poll(() => text).toBe('ä came\n');
  await rm(file);
  await done;
});
