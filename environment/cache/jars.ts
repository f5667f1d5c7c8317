import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ServerError } from '../core/errors.js';
import { shortHash } from '../core/short-hash.js';
import type { Machine, Work } from '../core/machine.js';
import { cached } from './cached.js';
import { runMaven } from '../toolchain/index.js';

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/**
 * A folder with the jars of all runtime dependencies of a pom. Maven downloads them once; later calls need neither Maven
 * nor a network. A changed pom has another folder.
 */
export async function jarsOf(pom: URL, work: Work): Promise<string> {
  const { file, name, key, downloadBytes } = await readPom(pom);
  return cached(
    key,
    async (folder) => {
      work.progress(`Downloading the jars of ${name} with Maven (once)`);
      // Maven gets a copy, because it writes beside the pom.
      const project = join(folder, '.maven');
      await mkdir(project);
      await copyFile(file, join(project, 'pom.xml'));
      await runMaven([COPY_DEPENDENCIES, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'], {
        cwd: project,
        what: `download the jars of ${name}`,
        work,
        downloadBytes,
      });
      await rm(project, { recursive: true });
    },
    work,
    { title: `the jars of ${name}` },
  );
}

/** Whether the jars of a pom are cached; checks only that their folder exists. */
export async function jarsAreCached(pom: URL, { cacheDir }: Machine): Promise<boolean> {
  return existsSync(join(cacheDir, (await readPom(pom)).key));
}

interface Pom {
  file: string;
  name: string;
  key: string;
  /** What a first download takes, from the property `download.megabytes`. */
  downloadBytes?: number;
}

async function readPom(pom: URL): Promise<Pom> {
  const file = fileURLToPath(pom);
  let text: Buffer;
  try {
    text = await readFile(file);
  } catch (error) {
    throw new ServerError('POM_UNREADABLE', `${file} cannot be read.`, {
      nextStep: 'Check that the checkout is complete.',
      cause: error,
    });
  }
  const name = basename(dirname(file));
  const hash = shortHash(text);
  const size = /<download\.megabytes>(\d+)</.exec(text.toString())?.[1];
  return {
    file,
    name,
    key: `jars-${name.replace(/[^\w.-]/g, '_')}-${hash}`,
    ...(size === undefined ? {} : { downloadBytes: Number(size) * 1_000_000 }),
  };
}
