import { DockerError, parseReference, type ImageClient } from '../docker/index.js';
import type { ImageProgress } from './product-images.js';

export interface PushImagesOptions {
  /** `registry.example.com:5000` or `ghcr.io/team`; by default as in the names of the images. */
  registry?: string;
  onProgress?: (progress: ImageProgress) => void;
  signal?: AbortSignal;
}

interface Pushable {
  tags: string[];
  pushed: string[];
}

/** Throws when the name of the registry is invalid. */
export function requireRegistry(registry: string, images: readonly string[]): void {
  try {
    for (const image of images) parseReference(nameIn(registry, image));
  } catch {
    // The cause repeats the name, and the part before an @ can be a login.
    const shown = JSON.stringify(registry.replace(/^.*@/, ''));
    throw new DockerError('IMAGE_PUSH_FAILED', `Cannot push to ${shown}: it is not the name of a registry.`, {
      nextStep: 'Write it as host[:port][/path], without https:// and a login: registry.example.com:5000/team.',
    });
  }
}

/** Pushes all names of the images, with the login of Docker's config. */
export async function pushImages<T extends Pushable>(
  docker: ImageClient,
  images: T[],
  options: PushImagesOptions,
): Promise<T[]> {
  const { registry } = options;
  if (registry !== undefined) {
    requireRegistry(
      registry,
      images.flatMap(({ tags }) => tags),
    );
  }
  const pushed: T[] = [];
  for (const image of images) {
    const names: string[] = [];
    for (const tag of image.tags) names.push(await pushAs(docker, tag, nameIn(registry, tag), options));
    pushed.push({ ...image, pushed: [...image.pushed, ...names] });
  }
  return pushed;
}

async function pushAs(docker: ImageClient, image: string, as: string, options: PushImagesOptions): Promise<string> {
  const { onProgress, signal } = options;
  // A name that existed before is kept.
  const temporary = as !== image && (await docker.image(as)) === undefined;
  if (as !== image) await docker.tag(image, as);
  try {
    await docker.push(as, {
      onProgress: (progress) => onProgress?.({ image: as, action: 'push', ...progress }),
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    if (temporary) await docker.removeImage(as);
  }
  return as;
}

function nameIn(registry: string | undefined, image: string): string {
  if (registry === undefined) return image;
  const { repository, tag = 'latest' } = parseReference(image);
  return `${registry.replace(/\/+$/, '')}/${repository}:${tag}`;
}
