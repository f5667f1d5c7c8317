import {
  ifPresent,
  javaRange,
  requireJava,
  silent,
  unpackedImages,
  versionOfDistribution,
} from '../../environment/admin.js';
import { stat } from 'node:fs/promises';
import { DEFAULT_VERSION, ServerError, type Machine } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { imageNames } from '../docker/names.js';
import { missing, ok, warn, type Finding } from './check.js';

const WHAT = 'distribution';

/** A whole Data Collector from a directory, an archive or an image, and the Java that fits it. */
export async function distribution(chosen: ChosenOptions): Promise<Finding[]> {
  const { servers, machine } = chosen;
  const { distDir, sdcEnv, existing, sdcVersion = DEFAULT_VERSION } = servers;
  if (existing.sdc !== undefined) return [];
  if (distDir !== undefined) return ofPath(distDir, machine);
  if (sdcEnv !== 'unpacked') return [];
  const name = `${imageNames(chosen).core}:${sdcVersion}`;
  const stored = (await unpackedImages(machine.cacheDir)).includes(name);
  // Its image usually contains a Java that runs here.
  return [
    stored
      ? ok(WHAT, `${name} is in the cache`)
      : warn(WHAT, `${name} is not in the cache; the first start downloads it`),
  ];
}

async function ofPath(path: string, machine: Machine): Promise<Finding[]> {
  const stats = await ifPresent(path, stat);
  const fix = 'SDC_DIST_DIR=<the directory with libexec/ and streamsets-libs/, or its .tgz>';
  if (stats === undefined) return [missing(WHAT, `${path} does not exist`, fix, true)];
  if (stats.isFile()) return [ok(WHAT, `${path}, unpacked at the first start`)];
  const version = await versionOfDistribution(path);
  if (version === undefined) return [missing(WHAT, `${path} contains no Data Collector`, fix, true)];
  return [ok(WHAT, `Data Collector ${version} in ${path}`), await javaOf(version, path, machine)];
}

async function javaOf(version: string, path: string, machine: Machine): Promise<Finding> {
  const what = `Java for ${version}`;
  try {
    const work = { machine: { ...machine, systemInstall: false }, progress: silent };
    const found = await requireJava(work, javaRange({ version, from: path }));
    return ok(what, `${found.version} in ${found.home}`);
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return missing(what, error.summary, error.nextStep ?? '', true);
  }
}
