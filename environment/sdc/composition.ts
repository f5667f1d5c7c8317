import type { ImageFacts } from '../../docker/index.js';
import { asServerError } from '../containers/docker-errors.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import { checkBuilds } from './build-labels.js';
import { readCore, type CoreImage } from './core-image.js';
import type { ImageOptions, EngineNote } from './engine.js';
import { USUALLY_IN_CORE } from '../core/library-id.js';
import { readLibrary, type LibraryImage } from './library-image.js';

/** The images of one engine. */
export interface Composition {
  core: CoreImage;
  /** The libraries that are not in the core. */
  libraries: LibraryImage[];
  notes: EngineNote[];
}

export interface ImagesWanted {
  version: string;
  options: ImageOptions;
  /** Full ids. */
  libraries: readonly string[];
  /** Used only when they have an image. */
  likely?: readonly string[];
}

/** Pulls core and libraries in parallel, and checks that they belong to one build. */
export async function compose(docker: RunDocker, wanted: ImagesWanted, progress: Progress): Promise<Composition> {
  const { version, options, libraries, likely = [] } = wanted;
  const name = `${options.image}:${version}`;
  const early = [...new Set([...libraries, ...likely])].filter((library) => !USUALLY_IN_CORE.includes(library));
  const [core, pulled] = await Promise.all([
    pullCore(docker, name, progress).then((facts) => readCore(docker, name, version, facts)),
    Promise.allSettled(early.map((library) => pullLibrary(docker, wanted, library, progress))),
  ]);
  const found = new Map(early.map((library, i) => [library, pulled[i]]));
  const available = likely.filter((library) => found.get(library)?.status === 'fulfilled');
  return withLibraries(
    docker,
    core,
    { ...wanted, libraries: [...new Set([...libraries, ...available])] },
    progress,
    found,
  );
}

/** The same for libraries that are added to an engine of this core later. */
export async function withLibraries(
  docker: RunDocker,
  core: CoreImage,
  wanted: ImagesWanted,
  progress: Progress,
  pulled = new Map<string, PromiseSettledResult<Pulled> | undefined>(),
): Promise<Composition> {
  const inCore = await Promise.all(wanted.libraries.map((library) => core.has(library)));
  const notInCore = wanted.libraries.filter((_, i) => inCore[i] === false);
  const found = await Promise.all(
    notInCore.map((library) => settled(pulled.get(library)) ?? pullLibrary(docker, wanted, library, progress)),
  );
  const libraries = await Promise.all(found.map((one) => readLibrary(docker, core, one)));
  const notes = checkBuilds(
    { name: core.name, labels: core.facts.labels },
    libraries.map(({ image, facts }) => ({ name: image, labels: facts.labels })),
    wanted.options,
  );
  for (const { kind, text } of notes) if (kind === 'warning') progress(`WARNING: ${text}`);
  return { core, libraries, notes };
}

interface Pulled {
  library: string;
  image: string;
  facts: ImageFacts;
}

function settled(result: PromiseSettledResult<Pulled> | undefined): Promise<Pulled> | undefined {
  if (result === undefined) return undefined;
  return result.status === 'fulfilled' ? Promise.resolve(result.value) : Promise.reject(result.reason as Error);
}

async function pullCore(docker: RunDocker, image: string, progress: Progress): Promise<ImageFacts> {
  try {
    return await docker.pull(image, progress);
  } catch (error) {
    throw explainMissing(error, `The image ${image} of the Data Collector does not exist`);
  }
}

async function pullLibrary(
  docker: RunDocker,
  { version, options }: ImagesWanted,
  library: string,
  progress: Progress,
): Promise<Pulled> {
  const image = `${options.libsImage}:${library}-${version}`;
  try {
    return { library, image, facts: await docker.pull(image, progress) };
  } catch (error) {
    throw explainMissing(error, `The image ${image} of the stage library ${library} does not exist`);
  }
}

/** For a missing image, adds how its tag is composed; other errors stay the same. */
function explainMissing(thrown: unknown, summary: string): unknown {
  const error = asServerError(thrown);
  if (!(error instanceof ServerError) || error.code !== 'IMAGE_NOT_FOUND') return error;
  return new ServerError(error.code, `${summary}.`, {
    nextStep:
      'Check the repository and SDC_VERSION, which is part of the tag (the vendor also has tags such as 3.22.2-latest); ' +
      'to build your own images, run: stf images build.',
    cause: error,
  });
}
