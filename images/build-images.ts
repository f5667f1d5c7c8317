import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DockerError, parseReference, type ImageClient } from '../docker/index.js';
import {
  type BuiltImage,
  type ImageProgress,
  CORE_LIBRARIES,
  coreImage,
  libraryImage,
  libraryName,
  OFFICIAL_NAMES,
  type ImageNames,
} from './product-images.js';
import { contextOf, type ContextFile, coreContext, libraryContext, contentRevision } from './build-context.js';
import { DistributionError, readDistribution, type Distribution } from './unpacked-product.js';
import { withCleanup } from './failed-build.js';
import { pushImages, requireRegistry } from './push-images.js';

export interface BuildImagesOptions {
  /** A distribution: the embedded engine's, or a vendor's unpacked archive with its own `bin` and `etc`. */
  from: string;
  /** Must be the version of the distribution; read from it by default. */
  version?: string;
  /** An image with bash and a Java that the engine supports. */
  baseImage?: string;
  /** Libraries to build images of besides the core, such as `jdbc`; by default all that are not in the core. */
  libraries?: string[];
  names?: ImageNames;
  /** Tags of the core, and suffixes of the libraries' tags; by default the version. */
  tags?: string[];
  /** The commit for the label; by default a hash over the content. */
  revision?: string;
  /** A registry to push to, such as `registry.example.com:5000`. */
  push?: string;
  /** When the base image is pulled; `missing` by default. */
  pull?: 'missing' | 'always' | 'never';
  onProgress?: (progress: ImageProgress) => void;
  /** Called for each image that cannot be removed, for instance because a container uses it. */
  onWarning?: (message: string) => void;
  signal?: AbortSignal;
}

interface Plan {
  kind: BuiltImage['kind'];
  library?: string;
  tags: string[];
  files: ContextFile[];
}

/** The embedded engine runs on Java 17, the vendor's distributions of these versions on Java 8. */
const BASE_IMAGE = { ours: 'eclipse-temurin:17-jre', vendors: 'eclipse-temurin:8-jre' };

/**
 * Builds the images of the core and of stage libraries, all with the same labels of version and commit. When one of them
 * fails, all are removed and their names return to the images that had them. A failed push keeps the images.
 */
export async function buildImages(docker: ImageClient, options: BuildImagesOptions): Promise<BuiltImage[]> {
  const { onProgress, signal } = options;
  const distribution = await readDistribution(options.from, options.version);
  const plans = await plan(distribution, options);
  const names = plans.flatMap(({ tags }) => tags);
  for (const name of names) parseReference(name);
  if (options.push !== undefined) requireRegistry(options.push, names);
  const content = await contentRevision(await allFiles(distribution));
  const baseImage = options.baseImage ?? (distribution.vendors ? BASE_IMAGE.vendors : BASE_IMAGE.ours);
  await docker.pull(baseImage, {
    policy: options.pull ?? 'missing',
    onProgress: (progress) => onProgress?.({ image: baseImage, action: 'pull', ...progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { version } = distribution;
  const revision = options.revision ?? content;
  const common = { version, content, revision, baseImage, created: await buildTime(distribution) };
  const built = await withCleanup(docker, { names, content, onWarning: options.onWarning }, async () => {
    const images: BuiltImage[] = [];
    for (const each of plans) images.push(await build(docker, each, common, options));
    return images;
  });
  if (options.push === undefined) return built;
  try {
    return await pushImages(docker, built, { ...options, registry: options.push });
  } catch (error) {
    throw withImagesBuilt(error);
  }
}

function withImagesBuilt(error: unknown): unknown {
  if (!(error instanceof DockerError)) return error;
  const remain = 'The images remain on this machine: push them again after the problem is fixed.';
  return new DockerError(error.code, error.summary, {
    nextStep: error.nextStep === undefined ? remain : `${error.nextStep} ${remain}`,
    cause: error.cause,
  });
}

interface Common {
  version: string;
  content: string;
  revision: string;
  baseImage: string;
  created: Date;
}

async function build(
  docker: ImageClient,
  { kind, library, tags, files }: Plan,
  { version, content, revision, baseImage, created }: Common,
  { onProgress, signal }: BuildImagesOptions,
): Promise<BuiltImage> {
  const [image = ''] = tags;
  const { id, size } = await docker.build({
    context: contextOf(files, created),
    tags,
    buildArgs: {
      ...(library === undefined ? { BASE_IMAGE: baseImage } : { LIBRARY: library }),
      SDC_VERSION: version,
      BUILD: content,
      REVISION: revision,
      CREATED: created.toISOString(),
    },
    onProgress: (progress) => onProgress?.({ image, action: 'build', ...progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  return { kind, image, tags, ...(library === undefined ? {} : { library }), id, version, revision, size, pushed: [] };
}

async function plan(distribution: Distribution, options: BuildImagesOptions): Promise<Plan[]> {
  const { names = OFFICIAL_NAMES, tags = [distribution.version] } = options;
  const libraries = chosen(distribution, options.libraries);
  const core: Plan = {
    kind: 'core',
    tags: tags.map((tag) => coreImage(tag, names)),
    files: await coreContext(distribution),
  };
  const others = libraries.map(async (library): Promise<Plan> => ({
    kind: 'library',
    library,
    tags: tags.map((tag) => libraryImage(library, tag, names)),
    files: await libraryContext(distribution, library),
  }));
  return [core, ...(await Promise.all(others))];
}

/** Includes what is not built now, so that all images of a distribution have the same hash whenever they are built. */
async function allFiles(distribution: Distribution): Promise<ContextFile[]> {
  const libraries = separate(distribution).map((library) => libraryContext(distribution, library));
  return [...(await coreContext(distribution)), ...(await Promise.all(libraries)).flat()];
}

function chosen(distribution: Distribution, requested: string[] | undefined): string[] {
  const available = separate(distribution);
  if (requested === undefined) return available;
  return [...new Set(requested.map(libraryName))].filter((name) => {
    const inCore = distribution.libraries.includes(name) && !available.includes(name);
    if (inCore || available.includes(name)) return !inCore;
    throw new DistributionError('LIBRARY_NOT_FOUND', `${distribution.directory} has no stage library ${name}.`, {
      nextStep: `It has ${available.join(', ') || 'none besides those of the core'}.`,
    });
  });
}

function separate({ libraries }: Distribution): string[] {
  return libraries.filter((name) => !CORE_LIBRARIES.includes(name));
}

/** The time of the distribution, so that the same distribution gives the same images. */
async function buildTime({ directory, version }: Distribution): Promise<Date> {
  const jar = join(directory, 'libexec', 'bootstrap-libs', 'main', `streamsets-datacollector-bootstrap-${version}.jar`);
  return (await stat(jar)).mtime;
}
