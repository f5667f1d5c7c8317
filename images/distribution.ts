import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SdcError } from 'sdc-sdk';

/** A folder is not a distribution to build images of (`DISTRIBUTION_INVALID`), or lacks a stage library (`LIBRARY_NOT_FOUND`). */
export class DistributionError extends SdcError {}

/** An unpacked Data Collector: the embedded engine's, or the vendor's. */
export interface Distribution {
  folder: string;
  version: string;
  /** It has its own `bin/streamsets` and configuration, which are kept as they are. */
  vendors: boolean;
  /** Folders of `streamsets-libs` that hold jars, in alphabetical order. */
  libraries: string[];
}

const EXPECTED = 'a folder with api-lib, container-lib, root-lib, libexec/bootstrap-libs and streamsets-libs';

/** Reads a folder; throws `DISTRIBUTION_INVALID` when it is not a Data Collector, or one of another version. */
export async function readDistribution(folder: string, wantedVersion?: string): Promise<Distribution> {
  for (const part of ['api-lib', 'container-lib', 'root-lib', 'libexec/bootstrap-libs/main', 'streamsets-libs']) {
    if (!(await isFolder(join(folder, part)))) throw invalid(folder, `it has no folder ${part}`);
  }
  const vendors = await exists(join(folder, 'bin', 'streamsets'));
  if (vendors && !(await exists(join(folder, 'etc', 'sdc.properties')))) {
    throw invalid(folder, 'it has bin/streamsets, but no etc/sdc.properties');
  }
  const version = await versionOf(folder);
  if (wantedVersion !== undefined && wantedVersion !== version) {
    throw invalid(folder, `it is version ${version}, not ${wantedVersion}`);
  }
  return { folder, version, vendors, libraries: await librariesIn(join(folder, 'streamsets-libs')) };
}

/** The bootstrap's jar is named after the version in every distribution. */
async function versionOf(folder: string): Promise<string> {
  const place = join('libexec', 'bootstrap-libs', 'main');
  const names = await readdir(join(folder, place));
  const version = names.map((name) => /^streamsets-datacollector-bootstrap-(\w[\w.-]*)\.jar$/.exec(name)?.[1]);
  const [found] = version.filter((each) => each !== undefined);
  if (found === undefined) throw invalid(folder, `${place} has no streamsets-datacollector-bootstrap-VERSION.jar`);
  return found;
}

async function librariesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const lib = join(folder, name, 'lib');
    if ((await isFolder(lib)) && (await readdir(lib)).some((file) => file.endsWith('.jar'))) found.push(name);
  }
  return found.sort();
}

function invalid(folder: string, why: string): DistributionError {
  return new DistributionError('DISTRIBUTION_INVALID', `${folder} is not a distribution to build images of: ${why}.`, {
    nextStep: `Name ${EXPECTED}, as an unpacked streamsets-datacollector-VERSION archive has them.`,
  });
}

async function isFolder(path: string): Promise<boolean> {
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
