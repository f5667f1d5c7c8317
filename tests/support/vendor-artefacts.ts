import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { shortHash } from '../../environment/core/short-hash.js';
import { builtEngine } from '../../environment/sdc/engine-build.js';
import type { TarEntry } from '../../environment/vendor/testing/registry-server.js';
import { thisMachine } from './this-machine.js';

/** The vendor's artefacts as CI has them: the embedded engine, which has the layout of the vendor's distribution. */
export const VERSION = '3.22.2';
export const PREFIX = 'streamsets-datacollector-';
/** The directory of the distribution in images and archives. */
export const DIST = `opt/streamsets-datacollector-${VERSION}`;

export async function distribution(): Promise<string> {
  const progress = (line: string): void => void process.stderr.write(`[stf] ${line}\n`);
  return builtEngine(VERSION, { machine: thisMachine(), progress });
}

/** The files of the distribution, as an archive has them. */
export async function entriesOfDistribution(): Promise<(TarEntry & { content: Buffer })[]> {
  const directory = await distribution();
  const files = await filesOf(directory);
  return Promise.all(
    files.map(async (file) => ({ name: `${DIST}/${file}`, content: await readFile(join(directory, file)) })),
  );
}

/** The full ids of its stage libraries. */
export async function librariesOfDistribution(): Promise<string[]> {
  return (await readdir(join(await distribution(), 'streamsets-libs'))).sort();
}

/** The paths of all files below a directory. */
export async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

/** Removes what runs have downloaded from these origins; no other run has the same ones. */
export async function removeDownloads(origins: readonly string[]): Promise<void> {
  const hashes = origins.map(shortHash);
  const { cacheDir } = thisMachine();
  const names = (await readdir(cacheDir)).filter((name) => /^(vendor-library|unpacked)-/.test(name));
  const stored = names.filter((name) => hashes.some((hash) => name.includes(hash)));
  await Promise.all(stored.map((name) => rm(join(cacheDir, name), { recursive: true })));
}
