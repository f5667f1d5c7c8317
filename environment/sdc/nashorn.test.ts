import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { nashornFor } from './nashorn.js';

test('a Data Collector gets JavaScript only when neither its Java nor its own jars have it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'nashorn-'));
  const java = (major: number): Parameters<typeof nashornFor>[1] => ({
    command: 'java',
    home: '/jdk',
    version: '',
    major,
  });
  // Without Maven and without an engine in the cache, none can be built.
  const machine = machineFrom({ STF_CACHE_DIR: root, HOME: root, PATH: '/nowhere', STF_JAVA_HOME: '/nowhere' });
  const work = { machine, progress: silent, signal: new AbortController().signal };
  const distribution = { directory: root, version: '3.23.0', from: root };
  try {
    expect(await nashornFor({ directory: root, version: '3.22.2' }, java(17), work)).toEqual({});
    expect(await nashornFor(distribution, java(8), work)).toEqual({});
    expect(await nashornFor(distribution, java(17), work)).toEqual({
      note: expect.stringMatching(/^JavaScript stages do not run on Java 17: .+ STF_JAVA_HOME chooses another Java\.$/),
    });
    await mkdir(join(root, 'root-lib'));
    await writeFile(join(root, 'root-lib', 'nashorn-core-15.4.jar'), '');
    expect(await nashornFor(distribution, java(17), work)).toEqual({});
  } finally {
    await rm(root, { recursive: true });
  }
});
