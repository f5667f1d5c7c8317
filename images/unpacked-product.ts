import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SdcError } from 'sdc-sdk/errors';
import { BOOTSTRAP, distributionVersion } from '../environment/sdc/supported-versions.js';

/** A directory is not a distribution of Data Collector (`DISTRIBUTION_INVALID`), or lacks a stage library (`LIBRARY_NOT_FOUND`). */
export class DistributionError extends SdcError {}

/** An unpacked Data Collector: the embedded engine's, or the vendor's. */
export interface Distribution {
  directory: string;
  version: string;
  /** It has its own `bin/streamsets` and configuration, which the image keeps. */
  vendors: boolean;
  /** Directories of `streamsets-libs` with jars, in alphabetical order. */
  libraries: string[];
}

const EXPECTED = 'a directory with api-lib, container-lib, root-lib, libexec/bootstrap-libs and streamsets-libs';

/** Reads a distribution; throws `DISTRIBUTION_INVALID` when the directory has no Data Collector, or one of another version. */
export async function readDistribution(directory: string, expectedVersion?: string): Promise<Distribution> {
  for (const part of ['api-lib', 'container-lib', 'root-lib', 'libexec/bootstrap-libs/main', 'streamsets-libs']) {
    if (!(await isDirectory(join(directory, part)))) throw invalid(directory, `it has no directory ${part}`);
  }
  const vendors = await exists(join(directory, 'bin', 'streamsets'));
  if (vendors && !(await exists(join(directory, 'etc', 'sdc.properties')))) {
    throw invalid(directory, 'it has bin/streamsets, but no etc/sdc.properties');
  }
  const version = await versionOf(directory);
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw invalid(directory, `it is version ${version}, not ${expectedVersion}`);
  }
  return { directory, version, vendors, libraries: await librariesIn(join(directory, 'streamsets-libs')) };
}

/** The name of the bootstrap's jar has the version in every distribution. */
async function versionOf(directory: string): Promise<string> {
  const version = await distributionVersion(directory);
  if (version !== undefined) return version;
  throw invalid(directory, `${BOOTSTRAP} has no streamsets-datacollector-bootstrap-VERSION.jar`);
}

async function librariesIn(directory: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(directory)) {
    const lib = join(directory, name, 'lib');
    if ((await isDirectory(lib)) && (await readdir(lib)).some((file) => file.endsWith('.jar'))) found.push(name);
  }
  return found.sort();
}

function invalid(directory: string, why: string): DistributionError {
  return new DistributionError(
    'DISTRIBUTION_INVALID',
    `${directory} is not a distribution of Data Collector: ${why}.`,
    {
      nextStep: `Give ${EXPECTED}, as in an unpacked streamsets-datacollector-VERSION archive.`,
    },
  );
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => absent(error),
  );
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => absent(error),
  );
}

function absent(error: unknown): false {
  if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
  throw error;
}
