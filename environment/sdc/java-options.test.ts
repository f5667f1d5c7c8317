import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, _baseTest as base } from '@playwright/test';
import { engineCommand } from './engine-command.js';
import type { EngineFolders } from './engine-folders.js';
import { engineSpec } from './engine.js';
import { ownJavaOptions } from './java-options.js';

interface Fixtures {
  directory: string;
  options: (script: string, more?: { major?: number; ofImage?: Record<string, string> }) => Promise<string[]>;
}

const test = base.extend<Fixtures>({
  directory: async ({}, use) => {
    const directory = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(directory, 'libexec/bootstrap-libs/main'), { recursive: true });
    await writeFile(join(directory, 'libexec/bootstrap-libs/main/bootstrap.jar'), '');
    await use(directory);
    await rm(directory, { recursive: true });
  },
  options: async ({ directory }, use) => {
    await use(async (script, { major = 17, ofImage } = {}) => {
      await writeFile(join(directory, 'libexec/sdc-env.sh'), script);
      const image = ofImage === undefined ? {} : { image: { javaOptions: ofImage } as never };
      const own = await ownJavaOptions({ directory, from: 'sdc.tgz', ...image }, major, { env: process.env });
      return own.filter((option) => option !== '-XX:+IgnoreUnrecognizedVMOptions');
    });
  },
});

test('the options of the script and of the image are used, those for Java 8 with Java 8', async ({ options }) => {
  const script =
    'export SDC_JAVA_OPTS="-Xmx1g  -Da=b ${SDC_JAVA_OPTS}"\nSDC_JAVA8_OPTS=-XX:+UseConcMarkSweepGC; echo loaded';
  expect(await options(script)).toEqual(['-Xmx1g', '-Da=b']);
  expect(await options(script, { ofImage: { SDC_JAVA_OPTS: '-Dc=d' } })).toEqual(['-Xmx1g', '-Da=b', '-Dc=d']);
  expect(await options(script, { major: 8 })).toEqual(['-Xmx1g', '-Da=b', '-XX:+UseConcMarkSweepGC']);
  expect(await options('')).toEqual([]);
});

test('the embedded engine has none of its own', async ({ directory }) => {
  await writeFile(join(directory, 'libexec/sdc-env.sh'), 'exit 1');
  expect(await ownJavaOptions({ directory }, 17, { env: {} })).toEqual([]);
});

test('a script that fails is reported', async ({ options }) => {
  await expect(options('no-such-command || return 3')).rejects.toMatchObject({
    code: 'DISTRIBUTION_INVALID',
    summary: 'libexec/sdc-env.sh of sdc.tgz fails.',
    nextStep: expect.stringContaining('source'),
  });
});

test('options of the distribution replace ours, and a heap that the user has chosen replaces its own', async ({
  directory,
}) => {
  const command = async (own: string[], heapMb?: number): Promise<string[]> => {
    const folders = { dist: directory } as EngineFolders;
    const spec = { ...engineSpec({ existing: {} }), ...(heapMb === undefined ? {} : { heapMb }) };
    const all = await engineCommand(folders, spec, 17, own);
    return all.filter((argument) => /^-X(m|X:\+Use)|^-Da=/.test(argument));
  };
  expect(await command([])).toEqual(['-XX:+UseSerialGC', '-Xmx512m']);
  expect(await command(['-Xmx1g', '-Xms1g', '-XX:+UseG1GC'])).toEqual(['-Xmx1g', '-Xms1g', '-XX:+UseG1GC']);
  expect(await command(['-Xmx1g', '-Xms1g', '-Da=b'], 300)).toEqual(['-XX:+UseSerialGC', '-Da=b', '-Xmx300m']);
});
