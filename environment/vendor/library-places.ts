export const LIBRARY_SOURCES = ['registry', 'repository'] as const;
/** Where the vendor's stage libraries come from: images, or the vendor's package repository. */
export type LibrarySource = (typeof LIBRARY_SOURCES)[number];

export interface LibraryPlaces {
  /** In order of preference. */
  sources: readonly LibrarySource[];
  /** Repository of the images, without a tag. */
  libsImage: string;
  /** Repository of the core's images: it contains some libraries that may have no image of their own. */
  coreImage: string;
  /** The user has chosen the source: the vendor's libraries replace all embedded ones. */
  chosen: boolean;
  /** Whether an engine cannot start without the libraries that it should have; otherwise a missing one is a warning. */
  required: boolean;
  /** Package repository; default: the vendor's, of the version. */
  repositoryUrl?: string | undefined;
  /** What to do when images of libraries and of the core were not built from the same commit. Default: fail. */
  buildMismatch?: 'fail' | 'warn' | undefined;
  /** Names of labels with the commit, in order of preference. */
  buildLabels?: readonly string[] | undefined;
}
