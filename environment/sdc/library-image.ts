import type { Container, ImageFacts } from '../../docker/index.js';
import { LIBRARY } from '../containers/labels.js';
import type { RunDocker } from '../core/run-docker.js';
import { ServerError } from '../core/errors.js';
import type { CoreImage } from './core-image.js';

/** A stage library in an image of its own, ready to be put into engines. */
export interface LibraryImage {
  /** Full id. */
  library: string;
  /** `streamsets/datacollector-libs:streamsets-datacollector-jdbc-lib-3.22.2`. */
  image: string;
  facts: ImageFacts;
  /** A container that holds it. */
  container: Container;
  /** Its folder there. */
  folder: string;
  /** A container sees it there by taking over the volumes of the other one; otherwise it has to be copied. */
  mountable: boolean;
}

const VERSION_LABEL = 'org.opencontainers.image.version';

/** Finds the library in its image once for all engines of the run, and checks that it is of the core's version. */
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
        // Never started; but an image without any command makes no container.
        ...(facts.command.length + facts.entrypoint.length === 0 ? { command: ['/none'] } : {}),
      });
      return { container: holder, folder: await folderOf(holder, core, pulled) };
    },
  );
  const mountable =
    // In Podman this container has none.
    docker.client.facts.kind === 'docker' &&
    facts.volumes.some((volume) => [folder, `${folder}/lib`].includes(withoutSlash(volume))) &&
    folder === placeOf(core, library, folder);
  return { library, image, facts, container, folder, mountable };
}

/** Where the library belongs in an engine; older ones come as user libraries. */
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
    if ((await container.stat(place)) === undefined) continue;
    requireVersion(core, image, /\/streamsets-datacollector-([^/]+)\/streamsets-libs\//.exec(place)?.[1]);
    return place;
  }
  requireVersion(core, image, facts.labels[VERSION_LABEL]);
  throw new ServerError('LIBRARY_IMAGE_EMPTY', `${image} does not hold the stage library ${library}.`, {
    nextStep: `Its jars belong into ${core.folders.dist}/streamsets-libs/${library}/lib.`,
  });
}

function requireVersion(core: CoreImage, image: string, version: string | undefined): void {
  if (version === undefined || core.version === undefined || version === core.version) return;
  throw new ServerError(
    'LIBRARY_FOR_ANOTHER_VERSION',
    `${image} holds a stage library for Data Collector ${version}, and ${core.name} is Data Collector ${core.version}.`,
    { nextStep: 'Use images of one version: build or tag that of the library anew.' },
  );
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
