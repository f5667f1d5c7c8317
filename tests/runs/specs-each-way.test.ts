import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { PackageServer } from '../../environment/vendor/testing/package-server.js';
import { RegistryServer, tarOf } from '../../environment/vendor/testing/registry-server.js';
import { ROOT } from '../support/inline-run.js';
import { expect, test } from '../support/run-test.js';
import {
  DIST,
  distribution,
  entriesOfDistribution,
  librariesOfDistribution,
  removeDownloads,
  VERSION,
} from '../support/vendor-artefacts.js';

/** How the run gets its Data Collector: variables, and what ends the servers that offer it. */
interface Way {
  env: Record<string, string>;
  /** Below `specs`; all of `DIRECTORIES` unless the way differs from another one only in where it downloads from. */
  directories?: readonly string[];
  /** What the downloads are stored by. */
  origins?: string[];
  close?: () => Promise<void>;
}

const WAYS: Record<string, () => Promise<Way>> = {
  'the libraries of an image registry': async () => {
    const registry = await withLibraries(await RegistryServer.start());
    return {
      env: { SDC_LIBS_FROM: 'registry', SDC_LIBS_IMAGE: `${registry.host}/libs` },
      origins: [`${registry.host}/libs`],
      close: () => registry.close(),
    };
  },
  'the libraries of a package repository': async () => {
    const packages = await PackageServer.start();
    const entries = await entriesOfDistribution();
    for (const library of await librariesOfDistribution()) {
      packages.add(library, VERSION, await tarOf(entries.filter(({ name }) => name.includes(`/${library}/`))));
    }
    return {
      env: { SDC_LIBS_FROM: 'repository', SDC_LIBS_REPOSITORY: packages.url },
      directories: ['smoke', 'offsets'],
      origins: [packages.url],
      close: () => packages.close(),
    };
  },
  'a distribution': async () => ({ env: { SDC_DIST_DIR: await distribution() } }),
  'an image of the core, without Docker': async () => {
    const registry = await withLibraries(await RegistryServer.start());
    const core = (await entriesOfDistribution()).filter(
      ({ name }) => !name.includes('/streamsets-libs/') || /\/streamsets-datacollector-(basic|dev)-lib\//.test(name),
    );
    await registry.push(`sdc:${VERSION}`, [core], { Env: [`SDC_DIST=/${DIST}`] });
    const images = { SDC_IMAGE: `${registry.host}/sdc`, SDC_LIBS_IMAGE: `${registry.host}/libs` };
    const origins = [`${registry.host}/libs`, `${registry.host}/sdc:${VERSION}`];
    return { env: { SDC_ENV: 'unpacked', ...images }, origins, close: () => registry.close() };
  },
};

async function withLibraries(registry: RegistryServer): Promise<RegistryServer> {
  const entries = await entriesOfDistribution();
  for (const library of await librariesOfDistribution()) {
    await registry.push(`libs:${library}-${VERSION}`, [entries.filter(({ name }) => name.includes(`/${library}/`))]);
  }
  return registry;
}

/** As CI runs them with images: they use every stage library, all backends, and kill the engine. */
const DIRECTORIES = ['smoke', 'delivery', 'offsets', 'errors'];

for (const [title, prepare] of Object.entries(WAYS)) {
  test(`the specs pass with ${title}`, async ({ startRun }) => {
    const { env, directories = DIRECTORIES, origins = [], close } = await prepare();
    const files = await specsIn(directories);
    try {
      const run = await startRun(files, { env: { ...env, DOCKER_HOST: 'tcp://127.0.0.1:1' }, engines: 4 });
      const { outcomes, output } = await run.result();
      expect(
        Object.entries(outcomes).filter(([, outcome]) => outcome !== 'passed'),
        output,
      ).toEqual([]);
      expect(Object.keys(outcomes).length, output).toBeGreaterThanOrEqual(Object.keys(files).length);
    } finally {
      await close?.();
      await removeDownloads(origins);
    }
  });
}

/** The texts of the specs by path, which import from the installed framework. */
async function specsIn(directories: readonly string[]): Promise<Record<string, string>> {
  const names = await readdir(join(ROOT, 'specs'), { recursive: true });
  const chosen = names.filter((name) => name.endsWith('.ts') && directories.includes(name.split(sep)[0] ?? ''));
  const texts = chosen.map(async (name): Promise<[string, string]> => {
    const text = await readFile(join(ROOT, 'specs', name), 'utf8');
    return [name, text.replaceAll('../../fixtures/index.js', 'FIXTURES').replaceAll('../../fixtures', 'FIXTURES')];
  });
  return Object.fromEntries(await Promise.all(texts));
}
