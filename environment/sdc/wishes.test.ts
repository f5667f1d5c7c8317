import { writeFile } from 'node:fs/promises';
import { test, expect } from '@playwright/test';
import { placedFiles } from './placed-files.js';
import { realm, requireGoodUsers, type SdcUser } from './users.js';

test('files are placed below the folder that they name', async ({}, testInfo) => {
  const source = testInfo.outputPath('some.jar');
  await writeFile(source, '');
  expect(await placedFiles({ 'resources/a/b.json': source }, { 'jdbc-lib': [source] })).toEqual([
    { root: 'resources', path: 'a/b.json', source },
    { root: 'extras', path: 'streamsets-datacollector-jdbc-lib/lib/some.jar', source },
  ]);
});

for (const target of ['lookup.json', '/etc/passwd', 'resources/../x', 'resources/', 'data/a//b', 'conf/']) {
  test(`${target} is no place for a file`, async () => {
    await expect(placedFiles({ [target]: '/dev/null' }, {})).rejects.toMatchObject({ code: 'OPTION_INVALID' });
  });
}

test('what other options write is not replaced', async () => {
  await expect(placedFiles({ 'conf/sdc.properties': '/dev/null' }, {})).rejects.toThrow('Use the option sdcConfig.');
});

test('a file that is not there is told with its option', async () => {
  await expect(placedFiles({}, { 'jdbc-lib': ['/no/driver.jar'] })).rejects.toThrow(
    '/no/driver.jar (sdcExtraLibs or SDC_JDBC_DRIVERS) is not a file that can be read.',
  );
});

const bad: [what: string, users: Record<string, SdcUser>, says: string][] = [
  ['a name with a colon', { 'a:b': { password: 'x' } }, 'no name for a user'],
  ["the framework's own name", { admin: { password: 'x' } }, 'login of the framework itself'],
  ['no password', { bob: { password: '' } }, 'no password'],
  ['an unknown role', { bob: { password: 'x', roles: ['root' as 'admin'] } }, 'role "root" is unknown'],
  ['a group with a comma', { bob: { password: 'x', groups: ['a,admin'] } }, 'group "a,admin" cannot be'],
];
for (const [what, users, says] of bad) {
  test(`a login with ${what} is refused`, () => {
    expect(() => {
      requireGoodUsers(users);
    }).toThrow(says);
  });
}

test('logins have roles and groups', () => {
  expect(realm({ bob: { password: 'secret', roles: ['creator', 'guest'], groups: ['dev'] } })).toBe(
    'bob: MD5:5ebe2294ecd0e0f08eab7690d2a6ee69,user,creator,guest,group:dev\n',
  );
});
