/** How the vendor names images: the core, and one tag per library of another repository. */
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

/** Libraries that the core brings, as far as a distribution has them. */
export const CORE_LIBRARIES = ['basic', 'dev', 'stats', 'windows'].map(libraryName);

/** On every image that is built here: `core` or `library`. */
export const KIND_LABEL = 'sdc-test-framework.image';
/** On every image that is built here, unnamed ones of an unfinished build too: a hash over all that the build began with. */
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

/** `jdbc`, `jdbc-lib` and the whole name are the same library. */
export function libraryName(name: string): string {
  const withEnd = name.endsWith('-lib') ? name : `${name}-lib`;
  return withEnd.startsWith('streamsets-') ? withEnd : `streamsets-datacollector-${withEnd}`;
}
