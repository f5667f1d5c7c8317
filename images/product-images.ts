import type { BuildProgress, ImageClient, ImageFacts, TransferProgress } from '../docker/index.js';

/** The repositories of the images: the core, and another one with a tag per library. */
export interface ImageNames {
  /** Repository of the core. */
  core: string;
  /** Repository of all stage libraries. */
  libraries: string;
}

export const OFFICIAL_NAMES: ImageNames = {
  core: 'streamsets/datacollector',
  libraries: 'streamsets/datacollector-libs',
};

/** Libraries in the core image, if the distribution has them. */
export const CORE_LIBRARIES = ['basic', 'dev', 'stats', 'windows'].map(libraryName);

/** Label of every image that this framework builds: `core` or `library`. */
export const KIND_LABEL = 'sdc-test-framework.image';
/** Label of every image that this framework builds, also of unnamed ones of a failed build: a hash over its input. */
export const BUILD_LABEL = 'sdc-test-framework.build';
export const VERSION_LABEL = 'org.opencontainers.image.version';
export const REVISION_LABEL = 'org.opencontainers.image.revision';

/** `streamsets/datacollector:4.0.0` */
export function coreImage(tag: string, names: ImageNames = OFFICIAL_NAMES): string {
  return `${names.core}:${tag}`;
}

/** `streamsets/datacollector-libs:streamsets-datacollector-jdbc-lib-4.0.0` */
export function libraryImage(library: string, tag: string, names: ImageNames = OFFICIAL_NAMES): string {
  return `${names.libraries}:${library}-${tag}`;
}

/** The full name of a library: accepts `jdbc`, `jdbc-lib` and the full name. */
export function libraryName(name: string): string {
  const withEnd = name.endsWith('-lib') ? name : `${name}-lib`;
  return withEnd.startsWith('streamsets-') ? withEnd : `streamsets-datacollector-${withEnd}`;
}

/** An image of Data Collector that was built. */
export interface BuiltImage {
  kind: 'core' | 'library';
  /** Its first name: `streamsets/datacollector:4.0.0`. */
  image: string;
  /** All its names. */
  tags: string[];
  /** Only of a library: `streamsets-datacollector-jdbc-lib`. */
  library?: string;
  id: string;
  version: string;
  /** The label of the commit; the same for all images of a build. */
  revision: string;
  /** Bytes. */
  size: number;
  /** The names that were pushed. */
  pushed: string[];
}

/** The progress of an image: `step 3 of 18` of a build, `3/12 layers, 41 of 230 MB` of a pull or push. */
export type ImageProgress = { image: string } & (
  ({ action: 'build' } & BuildProgress) | ({ action: 'pull' | 'push' } & TransferProgress)
);

/** An image of Data Collector or of one of its libraries in this daemon. */
export interface ListedImage {
  kind: 'core' | 'library';
  /** One of its names; an image with several is listed once for each. */
  image: string;
  id: string;
  /** From its labels; images of the vendor can lack them. */
  version?: string;
  revision?: string;
  created: Date;
  /** Bytes. */
  size: number;
  /** This framework built it. */
  ours: boolean;
}

/** Lists the images of Data Collector: those with its names, and those that this framework built under other names. */
export async function listImages(docker: ImageClient, names: ImageNames = OFFICIAL_NAMES): Promise<ListedImage[]> {
  const found = [
    ...(await docker.images({ labels: { [KIND_LABEL]: true } })),
    ...(await docker.images({ reference: names.core })),
    ...(await docker.images({ reference: names.libraries })),
  ];
  const listed = new Map<string, ListedImage>();
  for (const facts of found) {
    for (const image of facts.tags) listed.set(image, describe(facts, image, names));
  }
  return [...listed.values()].sort((one, other) => one.image.localeCompare(other.image));
}

function describe(facts: ImageFacts, image: string, names: ImageNames): ListedImage {
  const { id, created, size, labels } = facts;
  const label = labels[KIND_LABEL];
  const version = labels[VERSION_LABEL];
  const revision = labels[REVISION_LABEL];
  return {
    kind: label === 'library' || image.startsWith(`${names.libraries}:`) ? 'library' : 'core',
    image,
    id,
    ...(version === undefined ? {} : { version }),
    ...(revision === undefined ? {} : { revision }),
    created,
    size,
    ours: label !== undefined,
  };
}
