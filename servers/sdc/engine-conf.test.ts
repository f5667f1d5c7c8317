import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, expect } from '@playwright/test';
import { properties, requireFreeSettings, writeConf } from './engine-conf.js';

test('values survive the format of properties files', () => {
  expect(properties({ 'a b:c=d': ' x\\y\nz ü' })).toBe('a\\ b\\:c\\=d=\\ x\\\\y\\nz \\u00fc\n');
});

test('the configuration has one login, whose password it does not hold, and overrides win', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conf-'));
  await writeConf(folder, {
    auth: 'form',
    port: 0,
    username: 'admin',
    password: 'hard to guess',
    logFolder: '/logs',
    overrides: { 'preview.maxBatches': '77', 'my.own': 'x' },
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
  expect(texts['form-realm.properties']).toBe(`admin: MD5:${digest},user,admin\n`);
  expect(Object.values(texts).join('')).not.toContain('hard to guess');
  await rm(folder, { recursive: true });
});

for (const name of ['http.port', 'http.bindHost', 'http.authentication']) {
  test(`${name} is not for others to set`, () => {
    expect(() => {
      requireFreeSettings({ [name]: 'x' });
    }).toThrow(`sdcConfig sets ${name}, which belongs to the framework.`);
  });
}
