import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DockerError } from '../docker/docker-error.js';
import { parseReference } from '../docker/image.js';
import type { BuiltImage, ImageProgress } from './built.js';
import { contextOf } from './context.js';
import { DistributionError, readDistribution, type Distribution } from './distribution.js';
import type { ImageClient } from '../docker/index.js';
import type { ContextFile } from './files.js';
import { tidily } from './leftovers.js';
import { CORE_LIBRARIES, coreImage, libraryImage, libraryName, OFFICIAL_NAMES, type ImageNames } from './names.js';
import { pushImages, requireRegistry } from './push.js';
import { coreContext, libraryContext } from './recipe.js';
import { contentRevision } from './revision.js';

export interface BuildImagesOptions {
  /** A distribution: the embedded engine's, or a vendor's unpacked archive with its own `bin` and `etc`. */
  from: string;
  /** Must be the distribution's; found out if not given. */
  version?: string;
  /** Has a Java that the engine runs on, and bash. */
  baseImage?: string;
  /** Libraries to make images of besides the core, in full or short (`jdbc`); all that the core does not bring if not given. */
  libraries?: string[];
  names?: ImageNames;
  /** Tags of the core, and ends of the libraries' tags; the version if not given. */
  tags?: string[];
  /** The commit for the label; a hash over the content if not given. */
  revision?: string;
  /** A registry to push to, such as `registry.example.com:5000`. */
  push?: string;
  /** Whether the base image is pulled; `missing` if not given. */
  pull?: 'missing' | 'always' | 'never';
  onProgress?: (progress: ImageProgress) => void;
  /** Reports what stays behind, for instance because a container uses it. */
  onWarning?: (message: string) => void;
  signal?: AbortSignal;
}

interface Plan {
  kind: BuiltImage['kind'];
  library?: string;
  tags: string[];
  files: ContextFile[];
}

/** The engine that is built here runs on Java 17, the vendor's distributions of these versions on Java 8. */
const BASE_IMAGE = { ours: 'eclipse-temurin:17-jre', vendors: 'eclipse-temurin:8-jre' };

/**
 * Builds the image of the core and those of stage libraries, all with the same labels of version and commit. When one of
 * them fails, none is left, and names that were there before are where they were. A push that fails takes none of them back.
 */
export async function buildImages(docker: ImageClient, options: BuildImagesOptions): Promise<BuiltImage[]> {
  const { onProgress, signal } = options;
  const distribution = await readDistribution(options.from, options.version);
  const plans = await plan(distribution, options);
  const names = plans.flatMap(({ tags }) => tags);
  for (const name of names) parseReference(name);
  if (options.push !== undefined) requireRegistry(options.push, names);
  const content = await contentRevision(await everything(distribution));
  const baseImage = options.baseImage ?? (distribution.vendors ? BASE_IMAGE.vendors : BASE_IMAGE.ours);
  await docker.pull(baseImage, {
    policy: options.pull ?? 'missing',
    onProgress: (progress) => onProgress?.({ image: baseImage, action: 'pull', ...progress }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { version } = distribution;
  const revision = options.revision ?? content;
  const common = { version, content, revision, baseImage, created: await buildTime(distribution) };
  const built = await tidily(docker, { names, content, onWarning: options.onWarning }, async () => {
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
  const stays = 'The images are built and stay on this machine, so that they can be pushed once that is mended.';
  return new DockerError(error.code, error.summary, {
    nextStep: error.nextStep === undefined ? stays : `${error.nextStep} ${stays}`,
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

/** Not only what is built now: images of the same distribution belong together whenever they were built. */
async function everything(distribution: Distribution): Promise<ContextFile[]> {
  const libraries = separate(distribution).map((library) => libraryContext(distribution, library));
  return [...(await coreContext(distribution)), ...(await Promise.all(libraries)).flat()];
}

function chosen(distribution: Distribution, wanted: string[] | undefined): string[] {
  const available = separate(distribution);
  if (wanted === undefined) return available;
  return [...new Set(wanted.map(libraryName))].filter((name) => {
    const inCore = distribution.libraries.includes(name) && !available.includes(name);
    if (inCore || available.includes(name)) return !inCore;
    throw new DistributionError('LIBRARY_NOT_FOUND', `${distribution.folder} has no stage library ${name}.`, {
      nextStep: `It has ${available.join(', ') || 'none besides those of the core'}.`,
    });
  });
}

function separate({ libraries }: Distribution): string[] {
  return libraries.filter((name) => !CORE_LIBRARIES.includes(name));
}

/** The time of the distribution, not of now, so that the same distribution gives the same images. */
async function buildTime({ folder, version }: Distribution): Promise<Date> {
  const jar = join(folder, 'libexec', 'bootstrap-libs', 'main', `streamsets-datacollector-bootstrap-${version}.jar`);
  return (await stat(jar)).mtime;
}
