import { DockerError, type ImageClient } from '../docker/index.js';
import { BUILD_LABEL, KIND_LABEL } from './product-images.js';

interface Cleanup {
  /** The names of the images to build. */
  names: string[];
  /** The value of BUILD_LABEL of all images of the build. */
  content: string;
  onWarning: ((message: string) => void) | undefined;
}

/**
 * Runs a build of images. After success, removes the images of this framework that lost their names to the new ones. After a
 * failure, removes the new images and gives their names back to the images that had them.
 */
export async function withCleanup<T>(docker: ImageClient, cleanup: Cleanup, build: () => Promise<T>): Promise<T> {
  const { names, content, onWarning } = cleanup;
  const before = new Map<string, string | undefined>();
  for (const name of names) before.set(name, (await docker.image(name))?.id);
  const earlier = new Set([...before.values(), ...(await unnamed(docker, { [BUILD_LABEL]: content }))]);
  let result: T;
  try {
    result = await build();
  } catch (error) {
    await orWarn(onWarning, async () => {
      for (const [name, id] of before) await restoreName(docker, name, id);
    });
    await orWarn(onWarning, async () => {
      for (const id of await unnamed(docker, { [BUILD_LABEL]: content })) {
        if (!earlier.has(id)) await docker.removeImage(id);
      }
    });
    throw error;
  }
  const replaced = new Set(before.values());
  for (const id of await unnamed(docker, { [KIND_LABEL]: true })) {
    if (replaced.has(id)) await orWarn(onWarning, () => docker.removeImage(id));
  }
  return result;
}

async function restoreName(docker: ImageClient, name: string, id: string | undefined): Promise<void> {
  const now = (await docker.image(name))?.id;
  if (now === id) return;
  if (id === undefined) await docker.removeImage(name);
  else await docker.tag(id, name);
}

async function unnamed(docker: ImageClient, labels: Record<string, string | true>): Promise<string[]> {
  const images = await docker.images({ labels });
  return images.filter(({ tags }) => tags.length === 0).map(({ id }) => id);
}

/** Reports an image that cannot be removed as a warning, which does not hide the result of the build. */
async function orWarn(onWarning: Cleanup['onWarning'], remove: () => Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    onWarning?.(error.message);
  }
}
