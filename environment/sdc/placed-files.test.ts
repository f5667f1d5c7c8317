import { writeFile } from 'node:fs/promises';
import { _baseTest as test, expect } from '@playwright/test';
import { placedFiles } from './placed-files.js';

test('a file goes to the folder that its target names', async ({}, testInfo) => {
  const source = testInfo.outputPath('some.jar');
  await writeFile(source, '');
  expect(await placedFiles({ 'resources/a/b.json': source }, { 'jdbc-lib': [source] })).toEqual([
    { root: 'resources', path: 'a/b.json', source },
    { root: 'extras', path: 'streamsets-datacollector-jdbc-lib/lib/some.jar', source },
  ]);
});

for (const target of ['lookup.json', '/etc/passwd', 'resources/../x', 'resources/', 'data/a//b', 'conf/']) {
  test(`the target ${target} is rejected`, async () => {
    await expect(placedFiles({ [target]: '/dev/null' }, {})).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
}

test('a file that another option writes is rejected', async () => {
  await expect(placedFiles({ 'conf/sdc.properties': '/dev/null' }, {})).rejects.toThrow('Use the option sdcConfig.');
});

test('the error for a missing file names its option', async () => {
  await expect(placedFiles({}, { 'jdbc-lib': ['/no/driver.jar'] })).rejects.toThrow(
    '/no/driver.jar (sdcExtraLibs or SDC_JDBC_DRIVERS) is not a file that can be read.',
  );
});
