import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../cache/index.js';
import { runMaven } from '../toolchain/index.js';
import { errnoOf } from '../core/system-error.js';
import { ServerError } from '../core/errors.js';
import type { Machine, Work } from '../core/machine.js';

const SOURCES = fileURLToPath(new URL('../../engine', import.meta.url));
/** The inputs of the jar for JavaScript. */
const NASHORN_SOURCES = /^(?:pom\.xml$|nashorn\/|unshade\/)/;
const NASHORN = join('root-lib', 'nashorn-in-jdk-packages.jar');

/** Builds that this process has used: all engines of a run use one build, even when the sources change meanwhile. */
const used = new Map<string, string>();

/** The distribution of an engine, in the vendor's layout; built with Maven once. */
export async function builtEngine(version: string, work: Work): Promise<string> {
  const folder = used.get(version) ?? (await buildOnce(version, work));
  used.set(version, folder);
  return folder;
}

/** Whether the distribution is cached; checks only that its folder exists. */
export async function engineIsBuilt(version: string, { cacheDir }: Machine): Promise<boolean> {
  return existsSync(join(cacheDir, await keyOf(version, SOURCES, await sourceFiles(SOURCES))));
}

/**
 * The jar with which JavaScript stages run on versions of Java without JavaScript: of an embedded engine when one is built, else built
 * alone, once.
 */
export async function nashornJar(version: string, work: Work): Promise<string> {
  if (await engineIsBuilt(version, work.machine)) return join(await builtEngine(version, work), NASHORN);
  const files = (await sourceFiles(SOURCES)).filter((file) => NASHORN_SOURCES.test(file));
  const directory = await cached(
    `nashorn-${await hashOf(SOURCES, files)}`,
    async (scratch) => {
      work.progress('Building JavaScript for later versions of Java with Maven (once)');
      await build(
        scratch,
        ['--projects', 'nashorn', '--also-make'],
        'build JavaScript for later versions of Java',
        work,
      );
    },
    work,
    { title: 'JavaScript for later versions of Java' },
  );
  return join(directory, NASHORN);
}

async function buildOnce(version: string, work: Work): Promise<string> {
  const files = await sourceFiles(SOURCES);
  if (files.length === 0) {
    throw new ServerError('ENGINE_SOURCES_MISSING', `${SOURCES} contains no engine sources.`, {
      nextStep: 'Check that the checkout is complete.',
    });
  }
  return cached(
    await keyOf(version, SOURCES, files),
    async (folder) => {
      work.progress(`Building Data Collector ${version} with Maven (once; a minute or two)`);
      await build(folder, [`-Dsdc.version=${version}`], `build Data Collector ${version}`, work);
    },
    work,
    { title: `Data Collector ${version}`, family: `engine-${version}-` },
  );
}

/** Builds into a directory what the arguments select. */
async function build(directory: string, selection: readonly string[], what: string, work: Work): Promise<void> {
  const project = join(directory, '.build');
  // The checkout may be read-only, and Maven writes beside its sources.
  for (const file of await sourceFiles(SOURCES)) await cp(join(SOURCES, file), join(project, file));
  await runMaven(['package', '-DskipTests', ...selection, `-Dengine.dist=${directory}`], { cwd: project, what, work });
  await rm(project, { recursive: true });
}

/** The inputs of a build in a fixed order: without build output, tests and documentation. */
async function sourceFiles(root: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const results = entry.name === 'target';
        const tests = entry.name === 'test' && folder.endsWith('src');
        if (!results && !tests) await visit(path);
      } else if (!entry.name.endsWith('.md')) {
        found.push(relative(root, path));
      }
    }
  };
  await visit(root).catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error;
  });
  return found.sort();
}

async function keyOf(version: string, root: string, files: string[]): Promise<string> {
  return `engine-${version}-${await hashOf(root, files)}`;
}

async function hashOf(root: string, files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = await readFile(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}
