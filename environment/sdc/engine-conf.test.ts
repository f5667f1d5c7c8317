import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _baseTest as test, expect } from '@playwright/test';
import { writeConf } from './engine-conf.js';
import { requireFreeSettings } from './settings.js';

test('the configuration has the logins without their passwords, and overrides win', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conf-'));
  await writeConf(folder, {
    auth: 'form',
    port: 0,
    users: { admin: { password: 'hard to guess' }, bob: { password: 'b', roles: ['guest'], groups: ['dev'] } },
    logFolder: '/logs',
    overrides: { 'preview.maxbatches': '77', 'my.own': 'x' },
  });
  const texts: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    texts[name] = await readFile(join(folder, name), 'utf8');
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
  }
  expect(texts['sdc.properties']).toMatch(/^http\.bindHost=127\.0\.0\.1$/m);
  expect(texts['sdc.properties']).toMatch(/^http\.authentication=form$/m);
  expect(texts['sdc.properties']).toMatch(/^preview\.maxBatches=77$/m);
  expect(texts['sdc.properties']).toMatch(/^my\.own=x$/m);
  const digest = createHash('md5').update('hard to guess').digest('hex');
  expect(texts['form-realm.properties']).toContain(`admin: MD5:${digest},user,admin\n`);
  expect(texts['form-realm.properties']).toMatch(/^bob: MD5:[0-9a-f]{32},user,guest,group:dev$/m);
  expect(Object.values(texts).join('')).not.toContain('hard to guess');
  await rm(folder, { recursive: true });
});

test('settings of a distribution stay, except for those that the framework needs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conf-'));
  const given = {
    'sdc.properties':
      '# ours\nhttp.port=18630\nhttps.port=18635\nhttp.authentication.login.module=ldap\nrunner.thread.pool.size=7\n' +
      'config.includes=dpm.properties,credential-stores.properties\nmy.own=\u00e9\n',
    'sdc-log4j.properties': 'log4j.rootLogger=DEBUG, streamsets\nlog4j.appender.streamsets.File=/var/log/sdc.log\n',
    'credential-stores.properties': 'credentialStores=jks\n',
    'dpm.properties': 'dpm.enabled=true\ndpm.base.url=https://hub\n',
    'form-realm.properties': 'guest: MD5:1,user,guest\n',
    'ldap-login.conf': 'ldap { };\n',
  };
  for (const [name, text] of Object.entries(given)) await writeFile(join(folder, name), text, 'latin1');
  const conf = {
    ...({ auth: 'form', users: { admin: { password: 'p' } }, logFolder: '/logs', configured: true } as const),
    variables: { SDC_CONF_PREVIEW_MAXBATCHES: '3' },
    overrides: { 'preview.maxBatchSize': '77' },
  };
  // The second start has the port of the first.
  for (const port of [0, 4_711]) await writeConf(folder, { ...conf, port });
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'latin1');
  const lines = (await text('sdc.properties')).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      ...['# ours', 'http.port=4711', 'https.port=-1', 'http.bindHost=127.0.0.1', 'http.authentication=form'],
      ...['http.authentication.login.module=file', 'runner.thread.pool.size=7', 'my.own=\u00e9'],
      ...['config.includes=dpm.properties,credential-stores.properties', 'preview.maxbatches=3'],
      ...['preview.maxBatchSize=77', 'production.maxPipelineErrors=1000'],
    ]),
  );
  expect(lines.filter((line) => line.startsWith('http.port='))).toHaveLength(1);
  expect(lines.join()).not.toMatch(/package\.manager|access\.control/);
  expect(await text('sdc-log4j.properties')).toBe(
    'log4j.rootLogger=DEBUG, streamsets\nlog4j.appender.streamsets.File=/logs/sdc.log\n',
  );
  expect(await text('credential-stores.properties')).toBe(given['credential-stores.properties']);
  expect(await text('ldap-login.conf')).toBe(given['ldap-login.conf']);
  expect(await text('dpm.properties')).toBe('dpm.enabled=false\ndpm.base.url=https://hub\n');
  expect(await text('form-realm.properties')).toMatch(/^admin: MD5:[0-9a-f]{32},user,admin\n$/);
  await rm(folder, { recursive: true });
});

for (const name of ['http.port', 'http.bindhost', 'http.authentication']) {
  test(`an override of ${name} is rejected`, () => {
    expect(() => {
      requireFreeSettings({ [name]: 'x' });
    }).toThrow(`sdcConfig sets ${name}, which the framework controls.`);
  });
}
