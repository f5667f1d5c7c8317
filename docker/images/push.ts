import { parseReference } from '../reference.js';
import type { ImageProgress } from './built.js';
import type { ImageEngine } from './engine.js';

export interface PushImagesOptions {
  /** `registry.example.com:5000` or `ghcr.io/team`; where the images' names say if not given. */
  registry?: string;
  onProgress?: (progress: ImageProgress) => void;
  signal?: AbortSignal;
}

interface Pushable {
  tags: string[];
  pushed: string[];
}

/** Pushes all names of the images, with the login of Docker's config. */
export async function pushImages<T extends Pushable>(
  engine: ImageEngine,
  images: T[],
  options: PushImagesOptions,
): Promise<T[]> {
  const pushed: T[] = [];
  for (const image of images) {
    const names: string[] = [];
    for (const tag of image.tags) names.push(await pushAs(engine, tag, nameIn(options.registry, tag), options));
    pushed.push({ ...image, pushed: [...image.pushed, ...names] });
  }
  return pushed;
}

async function pushAs(engine: ImageEngine, image: string, as: string, options: PushImagesOptions): Promise<string> {
  const { onProgress, signal } = options;
  // Where the name was there before, it stays.
  const ours = as !== image && (await engine.image(as)) === undefined;
  if (as !== image) await engine.tag(image, as);
  try {
    await engine.push(as, {
      onProgress: (text) => onProgress?.({ image: as, text }),
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    if (ours) await engine.removeImage(as);
  }
  return as;
}

function nameIn(registry: string | undefined, image: string): string {
  if (registry === undefined) return image;
  const { repository, tag = 'latest' } = parseReference(image);
  return `${registry.replace(/\/+$/, '')}/${repository}:${tag}`;
}
