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

/** Builds that this process has used: all engines of a run use one build, even when the sources change meanwhile. */
const used = new Map<string, string>();

/** The distribution of an engine, in the vendor's layout; built with Maven once. */
export async function builtEngine(version: string, work: Work): Promise<string> {
  const folder = used.get(version) ?? (await buildOnce(version, SOURCES, work));
  used.set(version, folder);
  return folder;
}

/** Whether the distribution is cached; checks only that its folder exists. */
export async function engineIsBuilt(version: string, { cacheDir }: Machine): Promise<boolean> {
  return existsSync(join(cacheDir, await keyOf(version, SOURCES, await sourceFiles(SOURCES))));
}

async function buildOnce(version: string, sources: string, work: Work): Promise<string> {
  const files = await sourceFiles(sources);
  if (files.length === 0) {
    throw new ServerError('ENGINE_SOURCES_MISSING', `${sources} contains no engine sources.`, {
      nextStep: 'Check that the checkout is complete.',
    });
  }
  return cached(
    await keyOf(version, sources, files),
    async (folder) => {
      work.progress(`Building Data Collector ${version} with Maven (once; a minute or two)`);
      const project = join(folder, '.build');
      // The checkout may be read-only, and Maven writes beside its sources.
      for (const file of files) await cp(join(sources, file), join(project, file));
      await runMaven(['package', '-DskipTests', `-Dsdc.version=${version}`, `-Dengine.dist=${folder}`], {
        cwd: project,
        what: `build Data Collector ${version}`,
        work,
      });
      await rm(project, { recursive: true });
    },
    work,
    { title: `Data Collector ${version}`, family: `engine-${version}-` },
  );
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
