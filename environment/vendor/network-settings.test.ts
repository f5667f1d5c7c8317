import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, _baseTest as base } from '@playwright/test';
import { networkSettings } from './network-settings.js';

const test = base.extend<{ home: string }>({
  home: async ({}, use) => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    await mkdir(join(home, '.docker'));
    await use(home);
    await rm(home, { recursive: true });
  },
});

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nOURS\n-----END CERTIFICATE-----\n';

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
  await writeFile(cafile, CERTIFICATE);
  await writeFile(extra, 'EXTRA');
  const { authorities } = await networkSettings({ HOME: home, NODE_EXTRA_CA_CERTS: extra });
  expect(authorities).toEqual([...rootCertificates, 'EXTRA', CERTIFICATE]);
});

test("the project's .npmrc wins over the user's", async ({ home }) => {
  const project = join(home, 'project');
  await mkdir(project);
  await writeFile(join(home, '.npmrc'), 'proxy=http://user:1\nnoproxy=user.local\n');
  await writeFile(join(project, '.npmrc'), 'proxy=http://project:1\n');
  expect(await networkSettings({ HOME: home, PWD: project })).toMatchObject({
    httpProxy: 'http://project:1',
    noProxy: 'user.local',
  });
});

for (const [what, content] of [
  ['is missing', undefined],
  ['contains no certificate', 'text'],
] as const) {
  test(`an authority's file that ${what} is an error that names it`, async ({ home }) => {
    const cafile = join(home, 'ca.pem');
    await writeFile(join(home, '.npmrc'), `cafile=${cafile}\n`);
    if (content !== undefined) await writeFile(cafile, content);
    await expect(networkSettings({ HOME: home })).rejects.toMatchObject({
      code: 'NETWORK_CONFIG_INVALID',
      summary: `The file of authorities (npm: cafile) ${cafile} cannot be used: it is missing, or contains no certificate.`,
    });
  });
}

test('a configuration of npm that cannot be read is an error', async ({ home }) => {
  await mkdir(join(home, '.npmrc'));
  await expect(networkSettings({ HOME: home })).rejects.toMatchObject({
    code: 'NETWORK_CONFIG_INVALID',
    summary: `The configuration of npm ${join(home, '.npmrc')} cannot be used: EISDIR.`,
  });
});
