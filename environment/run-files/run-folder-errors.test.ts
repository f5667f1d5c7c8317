import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { ServerError } from '../core/errors.js';
import { machineFrom } from '../options/machine-options.js';
import { findRuns } from '../run/leftovers.js';
import { ensureSupervisor } from '../run/launch.js';
import { asFullRunFolder, asRunFolderError, asStartError } from './run-folder-errors.js';
import { runFolder, runsFolder } from './run-folder.js';

const machine = machineFrom({});

function ofSystem(code: string): Error {
  return Object.assign(new Error(`${code}: of the system`), { code });
}

test('an unusable directory for runs is named, with the variable to set', () => {
  const cause = ofSystem('EACCES');
  expect(asRunFolderError('/runs', cause, machine)).toMatchObject({
    name: 'ServerError',
    code: 'RUN_FOLDER_UNUSABLE',
    message:
      '/runs, where runs store their files, cannot be used: permission denied. Set STF_TMPDIR (--tmp-dir) to a writable directory.',
    cause,
  });
});

for (const code of ['ENOSPC', 'EDQUOT']) {
  test(`${code} means that the directory for runs is full`, async () => {
    const full = { code: 'RUN_FOLDER_FULL', nextStep: expect.stringContaining('npx stf clean') };
    expect(asRunFolderError('/runs', ofSystem(code), machine)).toMatchObject(full);
    expect(asFullRunFolder('/runs', ofSystem(code), machine)).toMatchObject(full);
    expect(await asStartError('/', ofSystem(code), machine)).toMatchObject(full);
  });
}

test('other errors are passed on unchanged', async () => {
  const other = ofSystem('EACCES');
  expect(asFullRunFolder('/runs', other, machine)).toBe(other);
  expect(await asStartError('/', other, machine)).toBe(other);
  const ended = new ServerError('SERVER_ENDED', 'Kafka exited with code 1 while it started.');
  expect(await asStartError(import.meta.dirname, ended, machine)).toBe(ended);
  expect(await asStartError('/nonexistent', ended, machine)).toBe(ended);
});

test('a full disk in the log of a server is the reason that it did not start', async () => {
  const cause = new ServerError('SERVER_ENDED', 'initdb of PostgreSQL exited with code 1.', {
    nextStep: 'The end of its log:\ncould not extend file: No space left on device',
  });
  expect(await asStartError('/', cause, machine)).toMatchObject({ code: 'RUN_FOLDER_FULL', cause });
});

test('a file cannot be the directory for runs, and contains none', async () => {
  // A short path: below a long one, runs use another directory.
  const folderOfFile = await mkdtemp(join(tmpdir(), 'file-'));
  const file = join(folderOfFile, 'file');
  await writeFile(file, '');
  const there = machineFrom({ STF_TMPDIR: file });
  const folder = runFolder('one', runsFolder(there.tmpDir));
  const runner = { pid: process.pid, startTime: '' };
  await expect(ensureSupervisor({ folder, runner, machine: there, keep: false })).rejects.toMatchObject({
    code: 'RUN_FOLDER_UNUSABLE',
    message: expect.stringContaining('cannot be used: a part of its path is a file.'),
  });
  expect(await findRuns(there)).toEqual([]);
  await rm(folderOfFile, { recursive: true });
});
