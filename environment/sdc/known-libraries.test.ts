import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import { requireKnownLibraries } from './known-libraries.js';

test('the libraries of the embedded engine are found by their short and full names', async () => {
  await requireKnownLibraries(['jdbc-lib', 'streamsets-datacollector-aws-lib'], { existing: {} });
});

test('the error for an unknown library has the closest name, all names and other sources', async () => {
  await expect(requireKnownLibraries(['jdbc-lib', 'jbdc-lib'], { existing: {} })).rejects.toMatchObject({
    code: 'LIBRARY_NOT_FOUND',
    message: expect.stringContaining(
      'The embedded Data Collector has no stage library jbdc-lib. Did you mean jdbc-lib?',
    ),
    nextStep: expect.stringMatching(/It has apache-kafka_2_7-lib, aws-lib, .*SDC_STAGE_LIBS_DIR.*SDC_ENV=docker/),
  });
});

test('a folder of libraries is added to the embedded ones or replaces them', async ({}, testInfo) => {
  const [stageLibsDir, userLibsDir] = [testInfo.outputPath('stage'), testInfo.outputPath('user')];
  await mkdir(join(stageLibsDir, 'streamsets-datacollector-mongodb_4-lib'), { recursive: true });
  await mkdir(join(userLibsDir, 'acme'), { recursive: true });
  const options = { existing: {}, stageLibsDir, userLibsDir };
  await requireKnownLibraries(['mongodb_4-lib', 'acme', 'jdbc-lib'], options);
  const only = requireKnownLibraries(['jdbc-lib'], { ...options, stageLibsMode: 'only', libsFrom: 'none' });
  await expect(only).rejects.toMatchObject({ code: 'LIBRARY_NOT_FOUND' });
  const nowhere = requireKnownLibraries(['jdbc-lib'], { existing: {}, stageLibsDir: join(stageLibsDir, 'nowhere') });
  await expect(nowhere).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
});

test('any library is accepted for Docker and for an existing Data Collector', async () => {
  await requireKnownLibraries(['any-lib'], { existing: {}, sdcEnv: 'docker' });
  const sdc = { url: 'http://sdc.example.com:18630', username: 'admin', password: 'x' };
  await requireKnownLibraries(['any-lib'], { existing: { sdc } });
});
