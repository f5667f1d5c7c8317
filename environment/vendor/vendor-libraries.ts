import { join } from 'node:path';
import { cached } from '../cache/index.js';
import { ServerError } from '../core/errors.js';
import { namesIn } from '../core/if-present.js';
import { shortHash } from '../core/short-hash.js';
import type { Work } from '../core/machine.js';
import { shortLibraryId, USUALLY_IN_CORE } from '../core/library-id.js';
import { unpackImage } from './image-files.js';
import type { ImageRegistry } from './image-registry.js';
import type { ImageTags, TaggedImage } from './image-tags.js';
import { readDescription, STORED_PREFIX, writeDescription, type LibraryImage } from './stored-libraries.js';
import { defaultRepository, PackageRepository } from './package-repository.js';
import { isOffline, type DownloadClient } from './download-client.js';
import type { LibraryPlaces, LibrarySource } from './library-places.js';

/** A stage library of the vendor in the cache. */
export interface VendorLibrary {
  /** Full id. */
  library: string;
  /** Has the jars in `lib/`. */
  directory: string;
  source: LibrarySource;
  /** The image that has it, with the labels of its build. */
  image?: LibraryImage;
  /** Why it could not be verified that this is the library's current image. */
  unverified?: string;
}

interface Clients {
  downloads: DownloadClient;
  registry: ImageRegistry;
  tags: ImageTags;
}

/** A library in the cache. */
interface Stored {
  root: string;
  unverified?: string | undefined;
}

/** Downloads the vendor's stage libraries once, and keeps them in the cache. */
export class VendorLibraries {
  readonly #places: LibraryPlaces;
  readonly #clients: Clients;

  constructor(places: LibraryPlaces, clients: Clients) {
    this.#places = places;
    this.#clients = clients;
  }

  /**
   * The library from the first source that has it.
   *
   * @param library full id
   * @throws ServerError `LIBRARY_NOT_FOUND` with what each source answered
   */
  async get(library: string, version: string, work: Work, signal?: AbortSignal): Promise<VendorLibrary> {
    if (!/^[\w.-]+$/.test(library)) throw unavailable(library, version, ['Its name is invalid.']);
    const reasons: ServerError[] = [];
    for (const source of this.#places.sources) {
      try {
        const { root, unverified } =
          source === 'registry'
            ? await this.#fromRegistry(library, version, work, signal)
            : await this.#fromRepository(library, version, work, signal);
        const { image } = await readDescription(root);
        return {
          library,
          directory: join(root, library),
          source,
          ...(image === undefined ? {} : { image }),
          ...(unverified === undefined ? {} : { unverified }),
        };
      } catch (error) {
        signal?.throwIfAborted();
        // A full disk is not a reason to try another source.
        if (!(error instanceof ServerError) || /^CACHE_/.test(error.code)) throw error;
        reasons.push(error);
      }
    }
    throw unavailable(
      library,
      version,
      reasons.map(({ summary }) => summary),
      reasons.at(-1),
    );
  }

  async #fromRegistry(library: string, version: string, work: Work, signal?: AbortSignal): Promise<Stored> {
    // The library's directory in an image; older images have it among the user libraries.
    const inImage = new RegExp(`(?:^|/)(?:streamsets-libs|streamsets-datacollector-user-libs)/(${library}(?:/.*)?)$`);
    const { registry, tags } = this.#clients;
    const tagged = await this.#tagOf(library, version, work, signal);
    const { name, digest, unverified } = tagged;
    const place = { origin: this.#places.libsImage, digest };
    const root = await this.#cached(library, version, place, work, async (directory) => {
      const image = await registry.image(name, { signal, digest });
      const select = (path: string): string | undefined => inImage.exec(path)?.[1];
      await unpackImage(registry, image, { directory, select, progress: work.progress, signal });
      await requireJars(directory, library, name);
      await writeDescription(directory, {
        library,
        version,
        source: 'registry',
        origin: name,
        image: { name, labels: image.labels },
      });
    });
    await tags.remember(tagged, work);
    return { root, unverified };
  }

  /** The library's own image, or the core's for a library that belongs to the core. */
  async #tagOf(library: string, version: string, work: Work, signal?: AbortSignal): Promise<TaggedImage> {
    const { tags } = this.#clients;
    const { libsImage, coreImage } = this.#places;
    try {
      return await tags.resolve(`${libsImage}:${library}-${version}`, work, signal);
    } catch (error) {
      const missing = isOffline(error) || (error instanceof ServerError && error.code === 'IMAGE_NOT_FOUND');
      if (!missing || !USUALLY_IN_CORE.includes(library)) throw error;
      return tags.resolve(`${coreImage}:${version}`, work, signal);
    }
  }

  async #fromRepository(library: string, version: string, work: Work, signal?: AbortSignal): Promise<Stored> {
    const url = this.#places.repositoryUrl ?? defaultRepository(version);
    const root = await this.#cached(library, version, { origin: url }, work, async (directory) => {
      const repository = new PackageRepository(this.#clients.downloads, url);
      await repository.unpack(await repository.find(library, version, signal), {
        directory,
        progress: work.progress,
        signal,
      });
      await requireJars(directory, library, repository.host);
      await writeDescription(directory, { library, version, source: 'repository', origin: url });
    });
    return { root };
  }

  #cached(
    library: string,
    version: string,
    { origin, digest }: { origin: string; digest?: string },
    work: Work,
    build: (directory: string) => Promise<void>,
  ): Promise<string> {
    const title = `${shortLibraryId(library)} ${version}`;
    const key = `${STORED_PREFIX}${library}-${version}-${shortHash(origin)}`;
    if (digest === undefined) return cached(key, build, work, { title });
    // Those of earlier digests are removed when they are no longer used.
    return cached(`${key}-${shortHash(digest)}`, build, work, { title, family: `${key}-` });
  }
}

function unavailable(library: string, version: string, reasons: string[], cause?: ServerError): ServerError {
  return new ServerError(
    'LIBRARY_NOT_FOUND',
    `The vendor's stage library ${shortLibraryId(library)} ${version} is not available: ${reasons.join(' ')}`,
    {
      nextStep:
        'Set SDC_STAGE_LIBS_DIR to a directory of stage libraries, SDC_LIBS_IMAGE or SDC_LIBS_REPOSITORY to a mirror, or use SDC_ENV=docker.',
      cause,
    },
  );
}

async function requireJars(directory: string, library: string, origin: string): Promise<void> {
  const files = await namesIn(join(directory, library, 'lib'));
  if (files.some((name) => name.endsWith('.jar'))) return;
  throw new ServerError('LIBRARY_EMPTY', `${origin} does not contain the stage library ${library}.`, {
    nextStep: `Its jars belong in streamsets-libs/${library}/lib.`,
  });
}
