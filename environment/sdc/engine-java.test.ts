import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import type { Work } from '../core/machine.js';
import { silent } from '../core/progress.js';
import { machineFrom } from '../options/machine-options.js';
import { javaFor, javaRange } from './engine-java.js';

test('old versions need Java 8, later ones prefer it, and the embedded engine has a range of its own', () => {
  const range = (version: string, from?: string): object =>
    javaRange({ version, ...(from === undefined ? {} : { from }) });
  expect(range('3.19.0', '/opt/sdc')).toMatchObject({ minimum: 8, maximum: 8 });
  expect(range('3.22.2', '/opt/sdc')).toMatchObject({ minimum: 8, maximum: 22, preferUpTo: 8 });
  expect(range('4.0.0', '/opt/sdc')).toMatchObject({ minimum: 8, maximum: 22, preferUpTo: 22 });
  expect(range('3.22.2')).toEqual({ minimum: 17, preferUpTo: 22 });
});

test("an image's Java is used when it runs and fits, unless STF_JAVA_HOME is set", async ({}, testInfo) => {
  const fake = async (name: string, script: string): Promise<string> => {
    const home = testInfo.outputPath(name);
    await mkdir(join(home, 'bin'), { recursive: true });
    await writeFile(join(home, 'bin/java'), `#!/bin/sh\n${script}\n`);
    await chmod(join(home, 'bin/java'), 0o755);
    return home;
  };
  const reports = (version: string): string => `echo "    java.version = ${version}"`;
  const foreign = await fake('foreign', 'exit 127');
  const newer = await fake('newer', reports('17.0.9'));
  const ofImage = await fake('image', reports('1.8.0_275'));
  const local = await fake('local', reports('1.8.0_292'));
  const work = (env: Record<string, string>): Work => ({
    machine: machineFrom({ STF_SYSTEM_INSTALL: 'never', PATH: `${local}/bin:/usr/bin:/bin`, ...env }),
    progress: silent,
  });
  const image = (javaHomes: string[]): Parameters<typeof javaFor>[0] => ({
    ...{ directory: '/sdc', version: '3.19.0', from: 'sdc:3.19.0' },
    image: {
      name: 'sdc:3.19.0',
      directory: '/sdc',
      labels: {},
      javaHomes,
      conf: '/conf',
      resources: '/resources',
      variables: {},
      javaOptions: {},
    },
  });
  expect(await javaFor(image([foreign, newer, ofImage]), work({}))).toMatchObject({
    version: '1.8.0_275',
    ofImage: true,
  });
  expect(await javaFor(image([foreign]), work({}))).toMatchObject({ version: '1.8.0_292' });
  const configured = work({ STF_JAVA_HOME: local });
  expect(await javaFor(image([ofImage]), configured)).toMatchObject({ version: '1.8.0_292' });
});
