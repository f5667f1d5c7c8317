import type { ImageFacts } from '../docker/image.js';
import type { ImageClient } from '../docker/index.js';
import { KIND_LABEL, OFFICIAL_NAMES, REVISION_LABEL, VERSION_LABEL, type ImageNames } from './names.js';

/** An image of a Data Collector or of one of its libraries that this daemon has. */
export interface ListedImage {
  kind: 'core' | 'library';
  /** One of its names; an image with several is listed once for each. */
  image: string;
  id: string;
  /** From its labels; the vendor's images may lack them. */
  version?: string;
  revision?: string;
  created: Date;
  /** Bytes. */
  size: number;
  /** It was built by this framework. */
  ours: boolean;
}

/** The product's images here: those with its names, whoever built them, and those built by this framework under others. */
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
