import type { Container, ImageFacts } from '../../docker/index.js';
import { LIBRARY } from '../containers/labels.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import type { CoreImage } from './core-image.js';

/** A stage library in its image, ready to be added to engines. */
export interface LibraryImage {
  /** Full id. */
  library: string;
  /** `streamsets/datacollector-libs:streamsets-datacollector-jdbc-lib-3.22.2`. */
  image: string;
  facts: ImageFacts;
  /** A container of the image. */
  container: Container;
  /** The library's folder in the container. */
  folder: string;
  /** Whether an engine can mount it with `--volumes-from`; otherwise it is copied. */
  mountable: boolean;
}

const VERSION_LABEL = 'org.opencontainers.image.version';

/** Finds the library in its image once for all engines of the run, and checks that it has the core's version. */
export async function readLibrary(
  docker: RunDocker,
  core: CoreImage,
  pulled: { library: string; image: string; facts: ImageFacts },
): Promise<LibraryImage> {
  const { library, image, facts } = pulled;
  const { container, folder } = await docker.shared(
    `library ${library} ${facts.id} for ${core.facts.id}`,
    async (run) => {
      const holder = await run.create({
        name: library,
        role: LIBRARY,
        image,
        filesOnly: true,
        // It is never started, but Docker does not create a container without a command.
        ...(facts.command.length + facts.entrypoint.length === 0 ? { command: ['/none'] } : {}),
      });
      return { container: holder, folder: await folderOf(holder, core, pulled) };
    },
  );
  const mountable =
    // In Podman a container that was never started has no volumes.
    docker.client.facts.kind === 'docker' &&
    facts.volumes.some((volume) => [folder, `${folder}/lib`].includes(withoutSlash(volume))) &&
    folder === placeOf(core, library, folder);
  return { library, image, facts, container, folder, mountable };
}

/** The library's folder in an engine; old libraries are user libraries. */
export function placeOf(core: CoreImage, library: string, folder: string): string {
  const legacy = /\/streamsets-datacollector-user-libs\//.test(folder);
  return `${legacy ? core.folders.userLibs : `${core.folders.dist}/streamsets-libs`}/${library}`;
}

async function folderOf(
  container: Container,
  core: CoreImage,
  { library, image, facts }: { library: string; image: string; facts: ImageFacts },
): Promise<string> {
  const places = [
    ...facts.volumes.map((volume) => withoutSlash(volume).replace(/\/lib$/, '')),
    `${core.folders.dist}/streamsets-libs/${library}`,
    `/opt/streamsets-datacollector-user-libs/${library}`,
  ].filter((place) => place.endsWith(`/${library}`));
  for (const place of new Set(places)) {
    if ((await container.files.stat(place)) === undefined) continue;
    requireVersion(core, image, /\/streamsets-datacollector-([^/]+)\/streamsets-libs\//.exec(place)?.[1]);
    return place;
  }
  requireVersion(core, image, facts.labels[VERSION_LABEL]);
  throw new ServerError('LIBRARY_IMAGE_EMPTY', `${image} does not contain the stage library ${library}.`, {
    nextStep: `Its jars belong in ${core.folders.dist}/streamsets-libs/${library}/lib.`,
  });
}

function requireVersion(core: CoreImage, image: string, version: string | undefined): void {
  if (version === undefined || core.version === undefined || version === core.version) return;
  throw new ServerError(
    'LIBRARY_FOR_ANOTHER_VERSION',
    `${image} holds a stage library for Data Collector ${version}, but ${core.name} is Data Collector ${core.version}.`,
    { nextStep: 'Use images of one version: build or tag the library image again.' },
  );
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
