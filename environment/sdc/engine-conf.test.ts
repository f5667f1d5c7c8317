import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
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

for (const name of ['http.port', 'http.bindhost', 'http.authentication']) {
  test(`an override of ${name} is rejected`, () => {
    expect(() => {
      requireFreeSettings({ [name]: 'x' });
    }).toThrow(`sdcConfig sets ${name}, which the framework controls.`);
  });
}
