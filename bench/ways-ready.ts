import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { engineSpec, fullLibraryId, machineFrom, optionsFromEnvironment, Servers } from '../environment/index.js';
import type { EngineSpec, Machine, ServersOptions } from '../environment/index.js';
import { builtEngine } from '../environment/sdc/engine-build.js';
import { DEFAULT_VERSION } from '../environment/sdc/engine.js';
import { RegistryServer, type TarEntry } from '../environment/vendor/testing/registry-server.js';
import { median, millisecondsOf, type Figure } from './figures.js';

const ROUNDS = 3;
const SLOT = 70;
const LIBRARIES = ['jdbc-lib', 'apache-kafka_2_7-lib', 'aws-lib'].map(fullLibraryId);

/**
 * Engines with downloaded libraries and cores against the embedded engine. The embedded engine's own libraries stand for the
 * vendor's, in a registry on loopback: the figures have no network in them.
 */
export async function waysReady(): Promise<Figure[]> {
  const registry = await RegistryServer.start();
  const scratch = await mkdtemp(join(tmpdir(), 'stf-bench-'));
  try {
    const work = { machine: machineFrom(process.env), progress: console.error };
    await pushAll(registry, await builtEngine(DEFAULT_VERSION, work));
    const machine = await emptyCache(work.machine, join(scratch, 'cache'));
    const own = await readyTimes(machine, {}, { libraries: LIBRARIES });
    const images = { sdcImage: `${registry.host}/sdc`, sdcLibsImage: `${registry.host}/libs` };
    const libraries = await readyTimes(machine, { ...images, libsFrom: 'registry' }, { libraries: LIBRARIES });
    const unpacked = await readyTimes(machine, { ...images, sdcEnv: 'unpacked' }, { libraries: LIBRARIES });
    return [
      {
        what: `Engine with ${LIBRARIES.length} downloaded libraries ready, against the embedded engine`,
        value: libraries.later / own.later,
        unit: '×',
        details: `${seconds(libraries.later)} against ${seconds(own.later)}, medians of ${ROUNDS}; the first, with the downloads, ${seconds(libraries.first)}`,
      },
      {
        what: 'Core of an image without Docker ready, against the embedded engine',
        value: unpacked.later / own.later,
        unit: '×',
        details: `${seconds(unpacked.later)} against ${seconds(own.later)}, medians of ${ROUNDS}`,
      },
      {
        what: `From an empty cache to an engine for the first test, an image with ${LIBRARIES.length} libraries and without Docker, against later starts`,
        value: unpacked.first / unpacked.later,
        unit: '×',
        details: `${seconds(unpacked.first)} against ${seconds(unpacked.later)}`,
      },
    ];
  } finally {
    await registry.close();
    await rm(scratch, { recursive: true });
  }
}

/** Milliseconds from the request to a ready engine: of the first, and the median of later ones. */
export async function readyTimes(
  machine: Machine,
  options: Partial<ServersOptions>,
  overrides: Partial<EngineSpec>,
): Promise<{ first: number; later: number }> {
  const all: ServersOptions = { ...optionsFromEnvironment(process.env), ...options, existing: {} };
  const runId = `bench-${process.pid}-${options.sdcEnv ?? options.libsFrom ?? 'own'}`;
  const servers = await Servers.connect(all, { runId, runnerPid: process.pid, machine });
  const spec = engineSpec(all, overrides);
  const start = (): Promise<number> => millisecondsOf(() => servers.engine({ slot: SLOT, spec }, console.error));
  try {
    const first = await start();
    const later: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await servers.stopEngine(SLOT);
      later.push(await start());
    }
    return { first, later: median(later) };
  } finally {
    await servers.end();
  }
}

/** The machine with a cache that has what this one's has, but no downloads of the vendor's. */
async function emptyCache(machine: Machine, cacheDir: string): Promise<Machine> {
  await mkdir(cacheDir);
  const names = (await readdir(machine.cacheDir)).filter((name) => /^(engine|classes-of-engine|jars)-/.test(name));
  for (const name of names) await symlink(join(machine.cacheDir, name), join(cacheDir, name));
  return { ...machine, cacheDir };
}

/** The embedded engine as images of a core and of its libraries, as the vendor has them. */
async function pushAll(registry: RegistryServer, directory: string): Promise<void> {
  const dist = `opt/streamsets-datacollector-${DEFAULT_VERSION}`;
  const all: TarEntry[] = [];
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    all.push({ name: `${dist}/${relative(directory, file)}`, content: await readFile(file) });
  }
  const isOf = (library: string, { name }: TarEntry): boolean => name.includes(`/streamsets-libs/${library}/`);
  for (const library of await readdir(join(directory, 'streamsets-libs'))) {
    const image = `libs:${library}-${DEFAULT_VERSION}`;
    await registry.push(image, [all.filter((entry) => isOf(library, entry))]);
  }
  const core = all.filter((entry) => !LIBRARIES.some((library) => isOf(library, entry)));
  await registry.push(`sdc:${DEFAULT_VERSION}`, [core], { Env: [`SDC_DIST=/${dist}`] });
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
