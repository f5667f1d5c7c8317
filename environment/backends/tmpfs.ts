import type { ImageFacts } from '../../docker/index.js';

/** Data in memory: an image says by its volumes where it keeps them. */
export function volumesInMemory({ volumes }: ImageFacts): Record<string, string> {
  return Object.fromEntries(volumes.map((folder) => [folder, 'rw']));
}
