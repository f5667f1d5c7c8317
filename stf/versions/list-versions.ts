import { engineIsBuilt, SUPPORTED, unpackedImages, versionOfDistribution } from '../../environment/admin.js';
import { listImages, type ListedImage } from '../../images/index.js';
import { DEFAULT_VERSION, type Machine } from '../../environment/index.js';
import type { ChosenOptions } from '../choices/flags.js';
import { probeDocker, type DockerProbe } from '../docker/daemon.js';
import { print, printJson } from '../output/print.js';
import { table } from '../output/table.js';
import { imageNames } from '../docker/names.js';

interface Embedded {
  version: string;
  default: boolean;
  /** Whether it is in the cache, so that a start takes seconds. */
  built: boolean;
}

/** Prints the versions that can be started, and those that can be built. */
export async function listVersions(chosen: ChosenOptions, { json }: { json: boolean }): Promise<void> {
  const { machine } = chosen;
  const [embedded, docker, others] = await Promise.all([
    embeddedVersions(machine),
    probeDocker(machine),
    wholeOnes(chosen),
  ]);
  const images = docker.client === undefined ? [] : await listImages(docker.client, imageNames(chosen));
  docker.client?.close();
  if (json)
    printJson({ embedded, ...others, images, ...(docker.problem === undefined ? {} : { docker: docker.problem }) });
  else print(describe(embedded, others, images, docker));
}

/** Data Collectors that start without Docker and without a build. */
interface WholeOnes {
  /** Of `SDC_DIST_DIR`. */
  distribution?: { path: string; version: string };
  /** Images in the cache, for `SDC_ENV=unpacked`. */
  unpacked: string[];
}

async function wholeOnes(chosen: ChosenOptions): Promise<WholeOnes> {
  const path = chosen.read('distDir');
  const version = path === undefined ? undefined : await versionOfDistribution(path);
  const unpacked = await unpackedImages(chosen.machine.cacheDir);
  return { unpacked, ...(path === undefined || version === undefined ? {} : { distribution: { path, version } }) };
}

async function embeddedVersions(machine: Machine): Promise<Embedded[]> {
  return Promise.all(
    SUPPORTED.map(async (version) => ({
      version,
      default: version === DEFAULT_VERSION,
      built: await engineIsBuilt(version, machine),
    })),
  );
}

function describe(
  embedded: Embedded[],
  { distribution, unpacked }: WholeOnes,
  images: ListedImage[],
  docker: DockerProbe,
): string {
  const rows = embedded.map(({ version, default: isDefault, built }) => [
    version,
    built ? 'built' : 'built on first use',
    isDefault ? 'the default' : '',
  ]);
  const lines = [table(['EMBEDDED', '', ''], rows), ''];
  if (distribution !== undefined) lines.push(`Distribution: ${distribution.version} in ${distribution.path}`, '');
  if (unpacked.length > 0)
    lines.push(
      table(
        ['UNPACKED (SDC_ENV=unpacked)'],
        unpacked.map((name) => [name]),
      ),
      '',
    );
  if (docker.problem !== undefined) lines.push(`Images: ${docker.problem}`);
  else if (images.length === 0) lines.push('Images: none on this machine; a run pulls them when needed.');
  else
    lines.push(
      table(
        ['IMAGE', 'VERSION', 'BUILD'],
        images.map(({ image, version = '', revision = '' }) => [image, version, revision.slice(0, 12)]),
      ),
    );
  return lines.join('\n');
}
