import type { DockerEngine } from '../engine.js';
import { DockerError } from '../errors.js';
import type { ImageProgress } from './built.js';
import { KIND_LABEL } from './names.js';

/**
 * Does a build of images and tidies up behind it. After success: images that lost their names to the new ones. After a
 * failure: what was made so far, and names are given back to the images that had them.
 */
export async function untidied<T>(
  engine: DockerEngine,
  tags: string[],
  onProgress: ((progress: ImageProgress) => void) | undefined,
  build: () => Promise<T>,
): Promise<T> {
  const before = new Map<string, string | undefined>();
  for (const tag of tags) before.set(tag, (await engine.image(tag))?.id);
  const known = await nameless(engine);
  let result: T;
  try {
    result = await build();
  } catch (error) {
    for (const [tag, id] of before) await giveBack(engine, tag, id);
    await removeNameless(engine, (id) => !known.has(id) && ![...before.values()].includes(id), onProgress);
    throw error;
  }
  const replaced = new Set(before.values());
  await removeNameless(engine, (id) => !known.has(id) || replaced.has(id), onProgress);
  return result;
}

async function giveBack(engine: DockerEngine, tag: string, id: string | undefined): Promise<void> {
  const now = (await engine.image(tag))?.id;
  if (now === id) return;
  if (id === undefined) await engine.removeImage(tag);
  else await engine.tag(id, tag);
}

async function nameless(engine: DockerEngine): Promise<Set<string>> {
  const images = await engine.images({ labels: { [KIND_LABEL]: true } });
  return new Set(images.filter(({ tags }) => tags.length === 0).map(({ id }) => id));
}

/** One that a container still uses stays; that is said, and no failure. */
async function removeNameless(
  engine: DockerEngine,
  which: (id: string) => boolean,
  onProgress: ((progress: ImageProgress) => void) | undefined,
): Promise<void> {
  for (const id of await nameless(engine)) {
    if (!which(id)) continue;
    try {
      await engine.removeImage(id);
    } catch (error) {
      if (!(error instanceof DockerError)) throw error;
      onProgress?.({ image: id, text: `left in place: ${error.message}` });
    }
  }
}
