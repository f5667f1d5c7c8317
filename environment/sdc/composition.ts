import type { ImageFacts } from '../../docker/index.js';
import { asServerError } from '../containers/errors.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import type { Progress } from '../core/progress.js';
import { checkBuilds } from './build-labels.js';
import { readCore, type CoreImage } from './core-image.js';
import type { DockerWish, EngineNote } from './engine.js';
import { readLibrary, type LibraryImage } from './library-image.js';

/** What the vendor's core brings, so that no image is looked for. */
const USUALLY_IN_CORE = ['basic-lib', 'dev-lib', 'stats-lib', 'windows-lib'].map(
  (id) => `streamsets-datacollector-${id}`,
);

/** The images that one engine is made of. */
export interface Composition {
  core: CoreImage;
  /** Those that are not in the core. */
  libraries: LibraryImage[];
  notes: EngineNote[];
}

export interface ImagesWanted {
  version: string;
  wish: DockerWish;
  /** Full ids. */
  libraries: readonly string[];
  /** Left out where there is no image of them. */
  likely?: readonly string[];
}

/** Fetches core and libraries at the same time, and checks that they belong together. */
export async function compose(docker: RunDocker, wanted: ImagesWanted, progress: Progress): Promise<Composition> {
  const { version, wish, libraries, likely = [] } = wanted;
  const name = `${wish.image}:${version}`;
  const early = [...new Set([...libraries, ...likely])].filter((library) => !USUALLY_IN_CORE.includes(library));
  const [core, pulled] = await Promise.all([
    pullCore(docker, name, progress).then((facts) => readCore(docker, name, version, facts)),
    Promise.allSettled(early.map((library) => pullLibrary(docker, wanted, library, progress))),
  ]);
  const found = new Map(early.map((library, i) => [library, pulled[i]]));
  const there = likely.filter((library) => found.get(library)?.status === 'fulfilled');
  return withLibraries(docker, core, { ...wanted, libraries: [...new Set([...libraries, ...there])] }, progress, found);
}

/** The same for libraries that an engine of this core gets later. */
export async function withLibraries(
  docker: RunDocker,
  core: CoreImage,
  wanted: ImagesWanted,
  progress: Progress,
  pulled = new Map<string, PromiseSettledResult<Pulled> | undefined>(),
): Promise<Composition> {
  const inside = await Promise.all(wanted.libraries.map((library) => core.has(library)));
  const outside = wanted.libraries.filter((_, i) => inside[i] === false);
  const found = await Promise.all(
    outside.map((library) => settled(pulled.get(library)) ?? pullLibrary(docker, wanted, library, progress)),
  );
  const libraries = await Promise.all(found.map((one) => readLibrary(docker, core, one)));
  const notes = checkBuilds(
    { name: core.name, labels: core.facts.labels },
    libraries.map(({ image, facts }) => ({ name: image, labels: facts.labels })),
    wanted.wish,
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
    throw orLatest(error, `There is no image ${image} of a Data Collector`);
  }
}

async function pullLibrary(
  docker: RunDocker,
  { version, wish }: ImagesWanted,
  library: string,
  progress: Progress,
): Promise<Pulled> {
  const image = `${wish.libsImage}:${library}-${version}`;
  try {
    return { library, image, facts: await docker.pull(image, progress) };
  } catch (error) {
    throw orLatest(error, `There is no image ${image} of the stage library ${library}`);
  }
}

/** What is missing is told with what the tag is made of. */
function orLatest(thrown: unknown, what: string): unknown {
  const error = asServerError(thrown);
  if (!(error instanceof ServerError) || error.code !== 'IMAGE_NOT_FOUND') return error;
  return new ServerError(error.code, `${what}.`, {
    nextStep:
      'Check SDC_VERSION, of which the tag is made (the vendor also has tags such as 3.22.2-latest), and the repository; ' +
      'images of your own are made with: stf images build.',
    cause: error,
  });
}
