import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _baseTest as test, expect } from '@playwright/test';
import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import { silent, type Progress } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { cached } from './cached.js';
import { jarsAreCached, jarsOf } from './jars.js';
import { mavenErrors } from '../toolchain/maven-run.js';

let root: string;

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
});

test.afterEach(() => {
  rmSync(root, { recursive: true });
});

function work(env: Record<string, string> = {}, progress: Progress = silent): Work {
  return { machine: machineFrom({ ...process.env, STF_CACHE_DIR: join(root, 'cache'), ...env }), progress };
}

test('a folder is built once and reused', async () => {
  let builds = 0;
  const build = async (folder: string): Promise<void> => {
    builds += 1;
    await mkdir(join(folder, 'sub'));
    await writeFile(join(folder, 'sub', 'file'), 'content');
  };
  const first = await cached('thing-1', build, work());
  const second = await cached('thing-1', build, work());
  expect(second).toBe(first);
  expect(builds).toBe(1);
  expect(await readFile(join(first, 'sub', 'file'), 'utf8')).toBe('content');
});

const CORRUPTIONS: [string, (folder: string) => Promise<void>, string][] = [
  ['a missing file', (folder) => rm(join(folder, 'file')), 'file is missing'],
  ['a truncated file', (folder) => writeFile(join(folder, 'file'), 'con'), 'file has 3 bytes instead of 7'],
  ['a missing list', (folder) => rm(join(folder, '.manifest.json')), 'the list of its files is missing or unreadable'],
];

for (const [what, corrupt, problem] of CORRUPTIONS) {
  test(`${what} is detected, reported and repaired`, async () => {
    const build = (folder: string): Promise<void> => writeFile(join(folder, 'file'), 'content');
    const folder = await cached('thing', build, work());
    await corrupt(folder);
    const lines: string[] = [];
    await cached(
      'thing',
      build,
      work({}, (line) => lines.push(line)),
      { title: 'the thing' },
    );
    expect(lines).toEqual([`The cached copy of the thing is corrupt (${problem}); rebuilding`]);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('content');
    expect(await visible()).toEqual(['locks', 'thing']);
  });
}

test('a failed build leaves nothing, and the next one starts with an empty folder', async () => {
  const fail = async (folder: string): Promise<void> => {
    await writeFile(join(folder, 'half'), '');
    throw new ServerError('BROKEN', 'It broke.');
  };
  await expect(cached('thing', fail, work())).rejects.toMatchObject({ code: 'BROKEN' });
  expect(await visible()).toEqual(['locks']);
  const folder = await cached('thing', (scratch) => writeFile(join(scratch, 'whole'), ''), work());
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['whole']));
  expect(await readdir(folder)).not.toContain('half');
});

test('a build removes related folders that were not used for days', async () => {
  const build = (folder: string): Promise<void> => writeFile(join(folder, 'file'), '');
  const longAgo = new Date(Date.now() - 10 * 24 * 3_600_000);
  for (const key of ['engine-1-a', 'engine-1-b', 'engine-2-a']) {
    await utimes(await cached(key, build, work()), longAgo, longAgo);
  }
  await cached('engine-1-b', build, work());
  await cached('engine-1-c', build, work(), { family: 'engine-1-' });
  expect(await visible()).toEqual(['engine-1-b', 'engine-1-c', 'engine-2-a', 'locks']);
});

test(
  'two processes with the same key share one build; the second reports that it waits',
  { tag: '@slow' },
  async () => {
    const first = builder('slow');
    await first.said('built');
    const lines: string[] = [];
    const folder = await cached(
      'thing',
      () => Promise.reject(new Error('not here')),
      work({}, (line) => lines.push(line)),
    );
    expect(await readFile(join(folder, 'builder'), 'utf8')).toBe(String(first.pid));
    expect(lines).toEqual([`Process ${first.pid} is building thing; waiting for it`]);
    await first.ended;
  },
);

test('the lock of a killed builder is taken over, and its scratch folder is removed', { tag: '@slow' }, async () => {
  const killed = builder('forever');
  await killed.said('built');
  process.kill(killed.pid, 'SIGKILL');
  await killed.ended;
  const folder = await cached('thing', (scratch) => writeFile(join(scratch, 'whole'), ''), work());
  expect((await readdir(folder)).sort()).toEqual(['.manifest.json', 'whole']);
  expect(await visible()).toEqual(['locks', 'thing']);
});

test('the error for a cache folder that cannot be written has the variable to set', async () => {
  await writeFile(join(root, 'file'), '');
  const there = work({ STF_CACHE_DIR: join(root, 'file', 'cache') });
  await expect(cached('thing', () => Promise.resolve(), there)).rejects.toMatchObject({
    name: 'ServerError',
    code: 'CACHE_NOT_WRITABLE',
    message: `The cache folder ${join(root, 'file', 'cache')} cannot be written: a part of its path is a file. Set STF_CACHE_DIR to a writable folder.`,
  });
});

test('a cache folder that cannot be created is an error', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has a directory where none can be created');
  const there = work({ STF_CACHE_DIR: '/proc/none/such' });
  await expect(cached('thing', () => Promise.resolve(), there)).rejects.toMatchObject({
    code: 'CACHE_NOT_WRITABLE',
    message: expect.stringContaining('a part of its path cannot be created'),
  });
});

test('the error for a full disk has the cache folder', async () => {
  const full = (): Promise<void> => Promise.reject(Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' }));
  await expect(cached('thing', full, work())).rejects.toMatchObject({
    code: 'CACHE_FULL',
    message: expect.stringContaining(`The cache folder ${join(root, 'cache')} is full: the disk is full.`),
  });
});

test('the download of jars requires Maven', async () => {
  const pom = pathToFileURL(join(root, 'thing', 'pom.xml'));
  await mkdir(join(root, 'thing'));
  await writeFile(pom, '<project/>');
  const withoutMaven = work({ STF_SYSTEM_INSTALL: 'never', PATH: root, MAVEN_HOME: '', M2_HOME: '' });
  await expect(jarsOf(pom, withoutMaven)).rejects.toMatchObject({ code: 'MAVEN_NOT_FOUND' });
});

test('jars are cached when the folder of their pom exists', async () => {
  const pom = pathToFileURL(join(root, 'pom.xml'));
  await writeFile(pom, '<project/>');
  expect(await jarsAreCached(pom, work().machine)).toBe(false);
  const hash = createHash('sha256').update('<project/>').digest('hex').slice(0, 16);
  await mkdir(join(root, 'cache', `jars-${basename(root)}-${hash}`), { recursive: true });
  expect(await jarsAreCached(pom, work().machine)).toBe(true);
});

test('a Maven failure is reduced to its relevant lines', () => {
  const output = [
    '[INFO] Scanning for projects...',
    '[ERROR] Failed to execute goal on project x: Could not find artifact a:b:jar:1 in central -> [Help 1]',
    '[ERROR] ',
    '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
    '[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
    '[ERROR] [Help 1] http://somewhere',
  ].join('\n');
  expect(mavenErrors(output)).toBe('Failed to execute goal on project x: Could not find artifact a:b:jar:1 in central');
});

/** The contents of the cache folder, including scratch folders. */
async function visible(): Promise<string[]> {
  return (await readdir(join(root, 'cache'))).sort();
}

/** Another process that builds `thing`. */
function builder(mode: 'slow' | 'forever'): {
  pid: number;
  said(text: string): Promise<void>;
  ended: Promise<unknown>;
} {
  const program = fileURLToPath(new URL('../../tests/environment/support/builder.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, mode], {
    env: work().machine.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  return {
    pid: child.pid as number,
    said: (text) => expect.poll(() => output).toContain(text),
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}
