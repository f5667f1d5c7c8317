import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { unpack } from './zip.js';

const everything = (name: string): string => name;

test('unpacks stored, deflated and empty entries to their paths', { tag: '@slow' }, async ({}, testInfo) => {
  const archive = testInfo.outputPath('a.jar');
  const large = Buffer.alloc(300_000, 'abc');
  await writeFile(
    archive,
    zipSync({
      folder: { large, stored: [strToU8('as it is'), { level: 0 }], empty: new Uint8Array() },
      other: strToU8('x'),
    }),
  );
  const folder = testInfo.outputPath('out');
  await unpack(archive, folder, (name) => (name.startsWith('folder/') ? name.slice(7) : undefined));

  expect((await readdir(folder)).sort()).toEqual(['empty', 'large', 'stored']);
  expect(await readFile(join(folder, 'large'))).toEqual(large);
  expect(await readFile(join(folder, 'stored'), 'utf8')).toBe('as it is');
  expect(await readFile(join(folder, 'empty'), 'utf8')).toBe('');
});

test('a file that is not a zip file is an error', async ({}, testInfo) => {
  const archive = testInfo.outputPath('a.jar');
  await writeFile(archive, 'no zip');

  await expect(unpack(archive, testInfo.outputPath('out'), everything)).rejects.toMatchObject({
    code: 'ARCHIVE_DAMAGED',
  });
});

test('an entry with another size than in the directory is an error', async ({}, testInfo) => {
  const archive = testInfo.outputPath('a.jar');
  const bytes = Buffer.from(zipSync({ a: [strToU8('abc'), { level: 0 }] }));
  bytes.writeUInt32LE(4, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  await writeFile(archive, bytes);

  await expect(unpack(archive, testInfo.outputPath('out'), everything)).rejects.toMatchObject({
    code: 'ARCHIVE_DAMAGED',
  });
});
