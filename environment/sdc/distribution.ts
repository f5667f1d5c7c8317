import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/index.js';
import type { StartContext } from '../core/contract.js';
import { ServerError } from '../core/errors.js';
import { exists } from '../core/exists.js';
import { ifPresent, namesIn } from '../core/if-present.js';
import { shortHash } from '../core/short-hash.js';
import { unpackedCore, type UnpackedImage } from './unpacked-image.js';
import { builtEngine } from './engine-build.js';
import { isConfigured } from './engine-conf.js';
import type { EngineSpec } from './engine.js';
import { BOOTSTRAP, distributionVersion, requireKnownVersion } from './supported-versions.js';

/** A Data Collector on this machine, in the layout of the vendor's distribution. Nothing is written into it. */
export interface Distribution {
  directory: string;
  version: string;
  /** The vendor's, from this directory, archive or image; absent for the embedded engine. */
  from?: string;
  /** The image that it was unpacked from. */
  image?: UnpackedImage;
  /** The directory with its settings; absent when it has none. */
  conf?: string;
  /** The directory with its resources, which may not exist. */
  resources?: string;
}

/** Where a whole Data Collector comes from, instead of the embedded engine. */
export type DistributionSource = { path: string } | { image: string };

/**
 * The distribution of an engine: the embedded one, built once; or the vendor's from a directory, an archive (`.tgz`) or an image,
 * unpacked once without Docker.
 *
 * @throws ServerError `VERSION_UNKNOWN`, `DISTRIBUTION_INVALID`, and those of downloads
 */
export async function distributionOf(spec: EngineSpec, context: StartContext): Promise<Distribution> {
  const { distribution: source, version } = spec;
  if (source === undefined) {
    requireKnownVersion(version);
    return { directory: await builtEngine(version, context), version };
  }
  if ('image' in source) {
    const image = await unpackedCore(source.image, version, context);
    const inside = await read(image.directory, source.image);
    const conf = (await isConfigured(image.conf)) ? { conf: image.conf } : {};
    return { ...inside, ...conf, resources: image.resources, image };
  }
  const stats = await ifPresent(source.path, stat);
  if (stats === undefined) throw invalid(source.path, 'does not exist');
  if (stats.isDirectory()) return read(await rootOf(source.path), source.path);
  return read(await fromArchive(source.path, `${stats.size} ${stats.mtimeMs}`, context), source.path);
}

/** The version of the Data Collector in a directory; undefined when it contains none. */
export async function versionOfDistribution(path: string): Promise<string | undefined> {
  return distributionVersion(await rootOf(path));
}

/** An archive is unpacked into the directory that it contains, so that directory may be named as well. */
async function rootOf(path: string): Promise<string> {
  if (await exists(join(path, BOOTSTRAP))) return path;
  const names = await namesIn(path);
  const nested = await Promise.all(names.map((name) => exists(join(path, name, BOOTSTRAP))));
  const found = names.filter((_, i) => nested[i]);
  return found.length === 1 && found[0] !== undefined ? join(path, found[0]) : path;
}

async function read(directory: string, from: string): Promise<Distribution> {
  const version = await distributionVersion(directory);
  const etc = join(directory, 'etc');
  const conf = (await isConfigured(etc)) ? { conf: etc } : {};
  if (version !== undefined) return { directory, version, from, ...conf, resources: join(directory, 'resources') };
  throw invalid(from, `contains no Data Collector: ${BOOTSTRAP} has no bootstrap jar`);
}

async function fromArchive(file: string, state: string, context: StartContext): Promise<string> {
  return cached(
    `distribution-${shortHash(`${file} ${state}`)}`,
    async (directory) => {
      context.progress(`Unpacking ${file} (once)`);
      const { unpackTar } = await import('../vendor/index.js');
      await unpackTar(file, {
        directory,
        title: file,
        select: (path) => /^[^/]+\/(.+)$/.exec(path)?.[1],
        signal: context.signal,
      });
    },
    context,
    { title: file },
  );
}

function invalid(from: string, reason: string): ServerError {
  return new ServerError('DISTRIBUTION_INVALID', `${from} ${reason}.`, {
    nextStep:
      'Give the directory of a Data Collector (it contains libexec/ and streamsets-libs/) or its .tgz in SDC_DIST_DIR.',
  });
}
