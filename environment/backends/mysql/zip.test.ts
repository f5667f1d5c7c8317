import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { unpack } from './zip.js';

interface Item {
  name: string;
  content: Buffer;
  stored?: boolean;
}

/** A zip file without checksums, which `unpack` does not check. */
function zip(items: Item[], comment = ''): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored } of items) {
    const packed = stored === true ? content : deflateRawSync(content);
    const method = stored === true ? 0 : 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, list, end, Buffer.from(comment)]);
}

const everything = (name: string): string => name;

test('unpacks stored, deflated and empty entries to their paths', async ({}, testInfo) => {
  const archive = testInfo.outputPath('a.jar');
  const large = Buffer.alloc(300_000, 'abc');
  const items = [
    { name: 'folder/', content: Buffer.alloc(0), stored: true },
    { name: 'folder/large', content: large },
    { name: 'folder/stored', content: Buffer.from('as it is'), stored: true },
    { name: 'folder/empty', content: Buffer.alloc(0), stored: true },
    { name: 'other', content: Buffer.from('x') },
  ];
  await writeFile(archive, zip(items, 'a comment'));
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
  const bytes = zip([{ name: 'a', content: Buffer.from('abc'), stored: true }]);
  bytes.writeUInt32LE(4, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  await writeFile(archive, bytes);

  await expect(unpack(archive, testInfo.outputPath('out'), everything)).rejects.toMatchObject({
    code: 'ARCHIVE_DAMAGED',
  });
});
