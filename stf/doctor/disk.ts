import { access, constants, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { cacheFolder } from '../../servers/cache/index.js';
import { missing, ok, warn, type Finding } from './check.js';

const MB = 1024 * 1024;

/** A folder, or the nearest one above it that exists already. */
async function existing(folder: string): Promise<string> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  return there || dirname(folder) === folder ? folder : existing(dirname(folder));
}

export async function cache(): Promise<Finding> {
  const folder = cacheFolder();
  const place = await existing(folder);
  const writable = await access(place, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  return writable && (await stat(place)).isDirectory()
    ? ok('cache', folder)
    : missing('cache', `${folder} cannot be written`, 'export STF_CACHE_DIR=<a folder that can>', true);
}

/** @param comfortable MB below which it gets tight */
export async function space(what: string, folder: string, comfortable: number, fix: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(await existing(folder));
  const free = Math.floor((bavail * bsize) / MB);
  const detail = `${inWords(free)} free in ${folder}`;
  if (free < comfortable / 10) return missing(what, detail, fix, true);
  return free < comfortable ? warn(what, detail, fix) : ok(what, detail);
}

export function machineSpace(): Promise<Finding>[] {
  return [
    space('disk space of the cache', cacheFolder(), 1_000, 'export STF_CACHE_DIR=<a folder with more room>'),
    space(
      'disk space for runs',
      process.env['STF_TMPDIR'] || tmpdir(),
      1_000,
      'npx stf clean, or: export STF_TMPDIR=<a folder with more room>',
    ),
  ];
}

export function inWords(megabytes: number): string {
  return megabytes < 1024 ? `${megabytes} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
}
