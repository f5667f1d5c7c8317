import { runsFolder, stfCommand, whyFull, whyNotWritable } from '../../environment/admin.js';
import { access, constants, mkdtemp, readdir, rmdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Machine } from '../../environment/index.js';
import { missing, ok, warn, type Finding } from './check.js';

const MB = 1024 * 1024;

/** The directory, or its nearest existing parent. */
async function existing(folder: string): Promise<string> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  return there || dirname(folder) === folder ? folder : existing(dirname(folder));
}

export async function cache({ cacheDir }: Machine): Promise<Finding> {
  return written('cache', cacheDir, 'export STF_CACHE_DIR=<a writable directory>');
}

export async function runsDirectory({ tmpDir }: Machine): Promise<Finding> {
  return written('directory of runs', runsFolder(tmpDir), 'export STF_TMPDIR=<a writable directory>');
}

async function written(what: string, folder: string, fix: string): Promise<Finding> {
  try {
    await tryToWrite(folder);
    return ok(what, folder);
  } catch (error) {
    const reason = whyNotWritable(error) ?? whyFull(error);
    if (reason === undefined) throw error;
    return missing(what, `${folder} cannot be written: ${reason}`, fix, true);
  }
}

/** Creates a directory as a test: permissions alone do not show whether that works. */
async function tryToWrite(folder: string): Promise<void> {
  const place = await existing(folder);
  if (place === folder) {
    await readdir(folder);
    await access(folder, constants.W_OK | constants.X_OK);
  } else {
    await rmdir(await mkdtemp(join(place, '.stf-doctor-')));
  }
}

/** @param comfortable MB; less is a warning, a tenth of it a failure */
export async function space(what: string, folder: string, comfortable: number, fix: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(await existing(folder));
  const free = Math.floor((bavail * bsize) / MB);
  const detail = `${inWords(free)} free in ${folder}`;
  if (free < comfortable / 10) return missing(what, detail, fix, true);
  return free < comfortable ? warn(what, detail, fix) : ok(what, detail);
}

export function machineSpace(machine: Machine): Promise<Finding>[] {
  return [
    space('disk space of the cache', machine.cacheDir, 1_000, 'export STF_CACHE_DIR=<a directory with more space>'),
    space(
      'disk space for runs',
      dirname(runsFolder(machine.tmpDir)),
      1_000,
      `${stfCommand('clean', machine)}, or: export STF_TMPDIR=<a directory with more space>`,
    ),
  ];
}

export function inWords(megabytes: number): string {
  return megabytes < 1024 ? `${megabytes} MB` : `${(megabytes / 1024).toFixed(1)} GB`;
}
