import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, test as base } from '@playwright/test';
import { networkSettings } from './network-settings.js';

const test = base.extend<{ home: string }>({
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    await mkdir(join(home, '.docker'));
    await use(home);
    await rm(home, { recursive: true });
  },
});

test('a machine without configuration has no proxies, mirrors or authorities', async ({ home }) => {
  await writeFile(join(home, '.docker/daemon.json'), '{}');
  expect(await networkSettings({ HOME: home })).toEqual({ mirrors: [], insecureRegistries: [] });
});

test('variables win over the configuration of Docker, and that over npm', async ({ home }) => {
  const proxies = { default: { httpsProxy: 'http://docker:1', noProxy: 'docker.local' } };
  await writeFile(join(home, '.docker/config.json'), JSON.stringify({ proxies }));
  await writeFile(
    join(home, '.npmrc'),
    'proxy = "http://${USER_NAME}:p@npm:1"\nhttps-proxy=http://npm:2\nnoproxy=npm.local\n',
  );
  const env = { HOME: home, NO_PROXY: 'variable.local', USER_NAME: 'ann' };
  expect(await networkSettings(env)).toMatchObject({
    httpProxy: 'http://ann:p@npm:1',
    httpsProxy: 'http://docker:1',
    noProxy: 'variable.local',
  });
});

test('mirrors and insecure registries come from the configuration of the Docker daemon', async ({ home }) => {
  const daemon = { 'registry-mirrors': ['https://mirror.local'], 'insecure-registries': ['plain.local:5000'] };
  await writeFile(join(home, '.docker/daemon.json'), JSON.stringify(daemon));
  expect(await networkSettings({ HOME: home })).toEqual({
    mirrors: ['https://mirror.local'],
    insecureRegistries: ['plain.local:5000'],
  });
});

test("npm's authorities are added to the system's", async ({ home }) => {
  const [cafile, extra] = [join(home, 'ca.pem'), join(home, 'extra.pem')];
  await writeFile(join(home, '.npmrc'), `; comment\ncafile=${cafile}\n`);
  await writeFile(cafile, 'OURS');
  await writeFile(extra, 'EXTRA');
  const { authorities } = await networkSettings({ HOME: home, NODE_EXTRA_CA_CERTS: extra });
  expect(authorities).toEqual([...rootCertificates, 'EXTRA', 'OURS']);
});
