import { DockerError } from '../docker/docker-error.js';
import type { ImageClient } from '../docker/index.js';
import { BUILD_LABEL, KIND_LABEL } from './names.js';

interface Tidying {
  /** What the images will be called. */
  names: string[];
  /** Value of the label that all images of the build carry. */
  content: string;
  onWarning: ((message: string) => void) | undefined;
}

/**
 * Does a build of images and tidies up behind it. After success: images of ours that lost their names to the new ones go.
 * After a failure: what was made so far goes, and names return to the images that had them.
 */
export async function tidily<T>(docker: ImageClient, tidying: Tidying, build: () => Promise<T>): Promise<T> {
  const { names, content, onWarning } = tidying;
  const before = new Map<string, string | undefined>();
  for (const name of names) before.set(name, (await docker.image(name))?.id);
  const earlier = new Set([...before.values(), ...(await nameless(docker, { [BUILD_LABEL]: content }))]);
  let result: T;
  try {
    result = await build();
  } catch (error) {
    await orSay(onWarning, async () => {
      for (const [name, id] of before) await giveBack(docker, name, id);
    });
    await orSay(onWarning, async () => {
      for (const id of await nameless(docker, { [BUILD_LABEL]: content })) {
        if (!earlier.has(id)) await docker.removeImage(id);
      }
    });
    throw error;
  }
  const replaced = new Set(before.values());
  for (const id of await nameless(docker, { [KIND_LABEL]: true })) {
    if (replaced.has(id)) await orSay(onWarning, () => docker.removeImage(id));
  }
  return result;
}

async function giveBack(docker: ImageClient, name: string, id: string | undefined): Promise<void> {
  const now = (await docker.image(name))?.id;
  if (now === id) return;
  if (id === undefined) await docker.removeImage(name);
  else await docker.tag(id, name);
}

async function nameless(docker: ImageClient, labels: Record<string, string | true>): Promise<string[]> {
  const images = await docker.images({ labels });
  return images.filter(({ tags }) => tags.length === 0).map(({ id }) => id);
}

/** An image that cannot be removed, for instance because a container uses it, is reported; this does not hide the result of the build. */
async function orSay(onWarning: Tidying['onWarning'], tidy: () => Promise<void>): Promise<void> {
  try {
    await tidy();
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    onWarning?.(error.message);
  }
}
