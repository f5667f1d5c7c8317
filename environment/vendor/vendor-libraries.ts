import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from '../cache/index.js';
import { ServerError } from '../core/errors.js';
import { shortHash } from '../core/short-hash.js';
import type { Work } from '../core/machine.js';
import { shortLibraryId, USUALLY_IN_CORE } from '../core/library-id.js';
import { unpackImage } from './image-files.js';
import type { ImageRegistry, RegistryImage } from './image-registry.js';
import { readDescription, STORED_PREFIX, writeDescription, type LibraryImage } from './stored-libraries.js';
import { defaultRepository, PackageRepository } from './package-repository.js';
import type { DownloadClient } from './download-client.js';
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
}

/** Downloads the vendor's stage libraries once, and keeps them in the cache. */
export class VendorLibraries {
  readonly #places: LibraryPlaces;
  readonly #client: DownloadClient;
  readonly #registry: ImageRegistry;

  constructor(places: LibraryPlaces, client: DownloadClient, registry: ImageRegistry) {
    this.#places = places;
    this.#client = client;
    this.#registry = registry;
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
        const root =
          source === 'registry'
            ? await this.#fromRegistry(library, version, work, signal)
            : await this.#fromRepository(library, version, work, signal);
        const { image } = await readDescription(root);
        return { library, directory: join(root, library), source, ...(image === undefined ? {} : { image }) };
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

  #fromRegistry(library: string, version: string, work: Work, signal?: AbortSignal): Promise<string> {
    // The library's directory in an image; older images have it among the user libraries.
    const inImage = new RegExp(`(?:^|/)(?:streamsets-libs|streamsets-datacollector-user-libs)/(${library}(?:/.*)?)$`);
    return this.#cached(library, version, this.#places.libsImage, work, async (directory) => {
      const image = await this.#imageWith(library, version, signal);
      const select = (path: string): string | undefined => inImage.exec(path)?.[1];
      await unpackImage(this.#registry, image, { directory, select, progress: work.progress, signal });
      await requireJars(directory, library, image.name);
      const { name, labels } = image;
      await writeDescription(directory, {
        library,
        version,
        source: 'registry',
        origin: name,
        image: { name, labels },
      });
    });
  }

  /** The library's own image, or the core's for a library that belongs to the core. */
  async #imageWith(library: string, version: string, signal?: AbortSignal): Promise<RegistryImage> {
    try {
      return await this.#registry.image(`${this.#places.libsImage}:${library}-${version}`, { signal });
    } catch (error) {
      const missing = error instanceof ServerError && error.code === 'IMAGE_NOT_FOUND';
      if (!missing || !USUALLY_IN_CORE.includes(library)) throw error;
      return this.#registry.image(`${this.#places.coreImage}:${version}`, { signal });
    }
  }

  #fromRepository(library: string, version: string, work: Work, signal?: AbortSignal): Promise<string> {
    const url = this.#places.repositoryUrl ?? defaultRepository(version);
    return this.#cached(library, version, url, work, async (directory) => {
      const repository = new PackageRepository(this.#client, url);
      await repository.unpack(await repository.find(library, version, signal), {
        directory,
        progress: work.progress,
        signal,
      });
      await requireJars(directory, library, repository.host);
      await writeDescription(directory, { library, version, source: 'repository', origin: url });
    });
  }

  #cached(
    library: string,
    version: string,
    origin: string,
    work: Work,
    build: (directory: string) => Promise<void>,
  ): Promise<string> {
    const title = `${shortLibraryId(library)} ${version}`;
    return cached(`${STORED_PREFIX}${library}-${version}-${shortHash(origin)}`, build, work, { title });
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
  const files = await readdir(join(directory, library, 'lib')).catch(() => []);
  if (files.some((name) => name.endsWith('.jar'))) return;
  throw new ServerError('LIBRARY_EMPTY', `${origin} does not contain the stage library ${library}.`, {
    nextStep: `Its jars belong in streamsets-libs/${library}/lib.`,
  });
}
