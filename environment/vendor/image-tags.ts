import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseReference } from '../../docker/index.js';
import { ServerError } from '../core/errors.js';
import type { Work } from '../core/machine.js';
import { shortHash } from '../core/short-hash.js';
import { isMissing, whyFull, whyNotWritable } from '../core/system-error.js';
import type { ImageRegistry } from './image-registry.js';

/** The image that a tag names. */
export interface TaggedImage {
  /** `streamsets/datacollector:3.22.2`. */
  name: string;
  /** Of its manifest, or of the list of its variants: `sha256:…`. */
  digest: string;
  /** Why the registry could not confirm the digest, which was read earlier; one or two sentences. */
  unverified?: string;
}

/** What a registry said about a tag, in the cache. */
interface StoredTag {
  name: string;
  digest: string;
  /** ISO 8601. */
  checked: string;
}

const DIRECTORY = 'image-tags';
/** With a known digest, a start does not wait longer for a registry. */
const PATIENCE_MS = 3_000;

/** Finds which image a tag names now, because tags move; without the registry, which one it named last. */
export class ImageTags {
  readonly #registry: Pick<ImageRegistry, 'digestOf'>;
  readonly #patienceMs: number;
  /** One answer for a run, so that all its engines use one image. */
  readonly #answers = new Map<string, Promise<TaggedImage>>();
  /** Registries that did not answer in time, with the reason. */
  readonly #slow = new Map<string, string>();

  constructor(registry: Pick<ImageRegistry, 'digestOf'>, patienceMs = PATIENCE_MS) {
    this.#registry = registry;
    this.#patienceMs = patienceMs;
  }

  /**
   * The image of a tag. Only a tag that was never seen needs the registry.
   *
   * @throws ServerError `IMAGE_NOT_FOUND`, `REGISTRY_DENIED`, `REGISTRY_INVALID`, `DOWNLOAD_…`
   */
  resolve(name: string, work: Work, signal?: AbortSignal): Promise<TaggedImage> {
    const { digest } = parseReference(name);
    if (digest !== undefined) return Promise.resolve({ name, digest });
    const key = `${work.machine.cacheDir} ${name}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#find(name, work, signal);
      this.#answers.set(key, answer);
      // A later request may succeed.
      answer.catch(() => this.#answers.delete(key));
    }
    return answer;
  }

  /** Remembers a tag for runs without the registry; to be called once its image is in the cache. */
  async remember({ name, digest, unverified }: TaggedImage, { machine }: Work): Promise<void> {
    if (unverified !== undefined || parseReference(name).digest !== undefined) return;
    await writeTag(fileOf(name, machine), { name, digest, checked: new Date().toISOString() });
  }

  async #find(name: string, { machine, progress }: Work, signal: AbortSignal | undefined): Promise<TaggedImage> {
    const stored = await readTag(fileOf(name, machine));
    const found =
      stored === undefined ? await this.#registry.digestOf(name, { signal }) : await this.#check(stored, signal);
    if (typeof found !== 'string') {
      progress(`WARNING: ${found.unverified ?? ''}`);
      return found;
    }
    if (stored !== undefined && stored.digest !== found) progress(`${name} is another image than on ${dayOf(stored)}`);
    return { name, digest: found };
  }

  /** The digest of the registry; the stored image when that cannot say it. */
  async #check(stored: StoredTag, signal: AbortSignal | undefined): Promise<string | TaggedImage> {
    const { registry } = parseReference(stored.name);
    const known = this.#slow.get(registry);
    if (known !== undefined) return unverified(stored, known);
    const patience = AbortSignal.timeout(this.#patienceMs);
    try {
      const either = signal === undefined ? patience : AbortSignal.any([signal, patience]);
      return await this.#registry.digestOf(stored.name, { signal: either });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ServerError) return unverified(stored, error.summary);
      if (!patience.aborted) throw error;
      const reason = `${registry} did not answer within ${this.#patienceMs / 1_000} s.`;
      this.#slow.set(registry, reason);
      return unverified(stored, reason);
    }
  }
}

function unverified(stored: StoredTag, reason: string): TaggedImage {
  const { name, digest } = stored;
  return { name, digest, unverified: `${reason} Using ${name} from the cache, as it was on ${dayOf(stored)}.` };
}

function fileOf(name: string, { cacheDir }: Work['machine']): string {
  return join(cacheDir, DIRECTORY, `${shortHash(name)}.json`);
}

function dayOf({ checked }: StoredTag): string {
  return checked.slice(0, 10);
}

async function readTag(file: string): Promise<StoredTag | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredTag;
  } catch (error) {
    // A corrupt file says as little as a missing one.
    if (error instanceof SyntaxError || isMissing(error)) return undefined;
    throw error;
  }
}

/** Renamed, so that no other process reads a part. */
async function writeTag(file: string, tag: StoredTag): Promise<void> {
  try {
    await mkdir(join(file, '..'), { recursive: true });
    const scratch = `${file}.${process.pid}`;
    await writeFile(scratch, JSON.stringify(tag));
    await rename(scratch, file);
  } catch (error) {
    // A cache that cannot be written may have everything; downloads report it when it has not.
    if (whyNotWritable(error) === undefined && whyFull(error) === undefined) throw error;
  }
}
