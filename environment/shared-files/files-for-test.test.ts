import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, _baseTest as test } from '@playwright/test';
import { machineFrom } from '../options/machine-options.js';
import { filesForTest } from './open-directory.js';

const MACHINE = machineFrom({});

test('writes, lists and reads files, and removes the directory', async ({}, testInfo) => {
  const access = { kind: 'local', directory: testInfo.outputPath('shared') } as const;
  const files = await filesForTest({ title: 'SDC', access, common: undefined, machine: MACHINE }, 'Orders & more');
  expect(files.path).toMatch(/\/shared\/orders-more-\w{8}$/);
  await files.write('in/a.json', [{ id: 9007199254740993n }, { id: 2 }]);
  await files.write('in/b.gz', gzipSync('text'));
  await files.write('c.txt', 'old');

  expect(await files.read('in/a.json')).toBe('{"id":9007199254740993}\n{"id":2}\n');
  expect(await files.read('in/b.gz')).toBe('text');
  expect((await files.list()).map(({ key }) => key)).toEqual(['c.txt', 'in/a.json', 'in/b.gz']);
  const [youngest, ...older] = await files.list();
  expect(youngest).toMatchObject({ key: 'c.txt', size: 3 });
  for (const { lastModified } of older) expect(Number(youngest?.lastModified)).toBeGreaterThan(Number(lastModified));
  expect(await files.records('in/a').read()).toEqual([{ id: 9007199254740993n }, { id: 2 }]);
  await files.cleanUp();
  expect(existsSync(files.path)).toBe(false);
});

test('a file that was overwritten with as many bytes is another one', async ({}, testInfo) => {
  const access = { kind: 'local', directory: testInfo.outputPath('shared') } as const;
  const files = await filesForTest({ title: 'SDC', access, common: undefined, machine: MACHINE }, 'etag');
  await files.write('a', 'one');
  const [before] = await files.list();
  await files.write('a', 'two');
  const [after] = await files.list();
  expect(after?.etag).not.toBe(before?.etag);
});

test('names that lead out of the directory are refused', async ({}, testInfo) => {
  const access = { kind: 'local', directory: testInfo.outputPath('shared') } as const;
  const files = await filesForTest({ title: 'SDC', access, common: undefined, machine: MACHINE }, 'names');
  for (const name of ['', '.', '..', '../x', 'in/../../x', '/etc/x', 'in/']) {
    await expect(files.write(name, 'x'), name).rejects.toMatchObject({ code: 'FILE_NAME_INVALID' });
  }
  await files.write('in/../..x', 'x');
  await expect(files.read('in/none')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('an existing Data Collector needs a directory that both see', async ({}, testInfo) => {
  const of = { title: 'Data Collector at http://sdc:18630', access: undefined, machine: MACHINE };
  const refused = filesForTest({ ...of, common: undefined }, 'x');
  await expect(refused).rejects.toThrow('SDC_FILES_DIR');
  await expect(refused).rejects.toMatchObject({ code: 'FILES_UNREACHABLE' });

  const here = testInfo.outputPath('here');
  await mkdir(here, { recursive: true });
  const files = await filesForTest({ ...of, common: { here, there: '/data/share' } }, 'x');
  await files.write('in/a', 'x');
  const name = files.path.replace('/data/share/', '');
  // Another user runs the Data Collector.
  expect((await stat(join(here, name, 'in'))).mode & 0o777).toBe(0o777);
  expect((await stat(join(here, name, 'in/a'))).mode & 0o777).toBe(0o666);
  await files.cleanUp();

  const file = join(here, 'file');
  await writeFile(file, '');
  await expect(filesForTest({ ...of, common: { here: file, there: file } }, 'x')).rejects.toMatchObject({
    code: 'FILES_DIR_UNUSABLE',
  });
});
