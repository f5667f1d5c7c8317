import { mkdir, mkdtemp, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Zstd } from '@hpcc-js/wasm-zstd';
import { expect, _baseTest as base } from '@playwright/test';
import { tarOf, type TarEntry } from './testing/registry-server.js';
import { unpackTar } from './unpack.js';

interface Fixtures {
  root: string;
  unpack: (entries: TarEntry[]) => Promise<string>;
}

const test = base.extend<Fixtures>({
  root: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'unpack-'));
    await use(root);
    await rm(root, { recursive: true });
  },
  unpack: async ({ root }, use) => {
    await use(async (entries) => {
      const file = join(root, 'archive.tar');
      const directory = join(root, 'target');
      await writeFile(file, await tarOf(entries));
      await mkdir(directory, { recursive: true });
      await unpackTar(file, { directory, title: 'archive.tar', select: (path) => path, layered: true });
      return directory;
    });
  },
});

test('unpacks files, directories and links', async ({ unpack }) => {
  const directory = await unpack([
    { name: './bin/', type: 'directory', mode: 0o755 },
    { name: './bin/run', content: 'run', mode: 0o755 },
    { name: 'bin/again', type: 'link', linkname: 'bin/run' },
    { name: 'etc/link', type: 'symlink', linkname: '/bin/run' },
    { name: 'etc/conf', type: 'symlink', linkname: '../bin' },
    { name: `${'long/'.repeat(40)}name`, content: 'long' },
  ]);
  expect(await readFile(join(directory, 'bin/again'), 'utf8')).toBe('run');
  expect((await stat(join(directory, 'bin/run'))).mode & 0o777).toBe(0o755);
  expect(await readFile(join(directory, 'etc/link'), 'utf8')).toBe('run');
  expect(await readlink(join(directory, 'etc/conf'))).toBe('../bin');
  expect(await readFile(join(directory, `${'long/'.repeat(40)}name`), 'utf8')).toBe('long');
});

const unsafe: [string, TarEntry[]][] = [
  ['a path upwards', [{ name: '../outside', content: 'x' }]],
  ['a hidden path upwards', [{ name: 'a/../../outside', content: 'x' }]],
  ['a symbolic link upwards', [{ name: 'a', type: 'symlink', linkname: '../..' }]],
  ['a hard link upwards', [{ name: 'a', type: 'link', linkname: '../archive.tar' }]],
  ['a whiteout upwards', [{ name: '../.wh.archive.tar' }]],
];
for (const [title, entries] of unsafe) {
  test(`refuses ${title}`, async ({ root, unpack }) => {
    await expect(unpack(entries)).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' });
    expect((await readdir(root)).sort()).toEqual(['archive.tar', 'target']);
  });
}

test('keeps an absolute path inside the directory', async ({ unpack }) => {
  const directory = await unpack([{ name: '/etc/passwd', content: 'ours' }]);
  expect(await readFile(join(directory, 'etc/passwd'), 'utf8')).toBe('ours');
});

test('writes through a link of the archive, but not through one that leads outside', async ({ root, unpack }) => {
  const directory = await unpack([
    { name: 'usr/lib/', type: 'directory' },
    { name: 'lib', type: 'symlink', linkname: 'usr/lib' },
    { name: 'lib/a.so', content: 'a' },
  ]);
  expect(await readFile(join(directory, 'usr/lib/a.so'), 'utf8')).toBe('a');
  await mkdir(join(root, 'outside'));
  await symlink(join(root, 'outside'), join(directory, 'planted'));
  await expect(unpack([{ name: 'planted/file', content: 'x' }])).rejects.toMatchObject({ code: 'ARCHIVE_UNSAFE' });
  expect(await readdir(join(root, 'outside'))).toEqual([]);
});

test('reports a truncated archive', async ({ root }) => {
  const file = join(root, 'archive.tgz');
  const whole = gzipSync(await tarOf([{ name: 'a', content: 'a'.repeat(5_000) }]));
  const unpacked = unpackTarFile(root, file, whole.subarray(0, whole.length - 20));
  await expect(unpacked).rejects.toMatchObject({
    code: 'ARCHIVE_INVALID',
    summary: 'the library is not a complete tar archive.',
  });
});

test('reports a file that is not a tar archive', async ({ root }) => {
  const unpacked = unpackTarFile(root, join(root, 'archive.tgz'), Buffer.from('<html>'.repeat(200)));
  await expect(unpacked).rejects.toMatchObject({ code: 'ARCHIVE_INVALID' });
});

async function unpackTarFile(root: string, file: string, content: Buffer): Promise<void> {
  await writeFile(file, content);
  await unpackTar(file, { directory: root, title: 'the library', select: (path) => path });
}

test('unpacks an archive that is compressed with zstd, also in several frames', async ({ root }) => {
  const zstd = await Zstd.load();
  const tar = await tarOf([{ name: 'a.jar', content: 'jar'.repeat(100_000) }]);
  const half = Math.ceil(tar.length / 2);
  const frames = [tar.subarray(0, half), tar.subarray(half)].map((part) => zstd.compress(part));
  const file = join(root, 'archive.tar.zst');
  await writeFile(file, Buffer.concat(frames));
  await unpackTar(file, { directory: root, title: 'archive', select: (path) => path });
  expect(await readFile(join(root, 'a.jar'), 'utf8')).toBe('jar'.repeat(100_000));
});

test('reports an archive with corrupt zstd', async ({ root }) => {
  const file = join(root, 'archive.tar.zst');
  await writeFile(file, Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]));
  await expect(unpackTar(file, { directory: root, title: 'archive', select: (path) => path })).rejects.toMatchObject({
    code: 'ARCHIVE_INVALID',
    summary: expect.stringMatching(/^archive cannot be decompressed \(zstd: /),
  });
});
