import { mkdir, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerError } from '../core/errors.js';
import { namesIn } from '../core/if-present.js';
import type { VendorLibrary } from '../vendor/index.js';
import type { EngineSpec } from './engine.js';
import { fullLibraryId } from '../core/library-id.js';

/** A new pipeline refers to stages of these libraries. */
export const EVERY_ENGINE = ['basic-lib', 'dev-lib'].map(fullLibraryId);

/** Where a stage library of an engine comes from. */
export type LibraryOrigin = 'embedded' | 'directory' | VendorLibrary['source'];

/** The stage libraries of one engine: its directory of links to them. */
export class StageLibs {
  readonly #target: string;
  readonly #origins = new Map<string, LibraryOrigin>();
  /** Directories of the embedded libraries. */
  readonly #embedded = new Map<string, string>();

  private constructor(target: string) {
    this.#target = target;
  }

  /**
   * Fills the directory with links to the embedded engine's libraries, the vendor's (`SDC_STAGE_LIBS_DIR`), or both; the vendor's
   * library wins when both have it.
   */
  static async compose(target: string, embedded: string, spec: EngineSpec): Promise<StageLibs> {
    const libs = new StageLibs(target);
    await mkdir(target, { recursive: true });
    for (const name of await embeddedLibraries(embedded, spec)) {
      libs.#embedded.set(name, join(embedded, name));
      await libs.#link(name, join(embedded, name), 'embedded');
    }
    if (spec.stageLibsDir !== undefined) {
      await requireFolder('SDC_STAGE_LIBS_DIR', spec.stageLibsDir);
      const vendor = await librariesIn(spec.stageLibsDir);
      if (vendor.length === 0) {
        throw new ServerError(
          'STAGE_LIBS_MISSING',
          `${spec.stageLibsDir} (SDC_STAGE_LIBS_DIR) contains no stage library.`,
          {
            nextStep:
              'Give the directory with one subdirectory per library, each with its jars in lib/ (streamsets-libs of an installation).',
          },
        );
      }
      for (const name of vendor) await libs.#link(name, join(spec.stageLibsDir, name), 'directory');
    }
    return libs;
  }

  /** The libraries of `wanted` and `vendor` (full ids) that are not here; those of `vendor` must not be embedded ones. */
  missing(wanted: readonly string[], vendor: readonly string[]): string[] {
    const missing = wanted.filter((library) => !this.#origins.has(library));
    const embedded = vendor.filter((library) => ['embedded', undefined].includes(this.#origins.get(library)));
    return [...new Set([...missing, ...embedded])];
  }

  /** Adds a library of the vendor in place of the embedded one. */
  async add({ library, directory, source }: VendorLibrary): Promise<void> {
    await this.#link(library, directory, source);
  }

  has(library: string): boolean {
    return this.#origins.has(library);
  }

  /** Removes a library; the embedded one returns when it was replaced. */
  async remove(library: string): Promise<void> {
    const embedded = this.#origins.get(library) === 'embedded' ? undefined : this.#embedded.get(library);
    if (embedded !== undefined) return this.#link(library, embedded, 'embedded');
    await rm(join(this.#target, library), { force: true });
    this.#origins.delete(library);
  }

  /** The libraries that are not the embedded engine's, by full id. */
  get vendor(): ReadonlyMap<string, LibraryOrigin> {
    return new Map([...this.#origins].filter(([, origin]) => origin !== 'embedded'));
  }

  /** The full ids of the others. */
  get embedded(): string[] {
    return [...this.#origins].flatMap(([library, origin]) => (origin === 'embedded' ? [library] : []));
  }

  async #link(library: string, directory: string, origin: LibraryOrigin): Promise<void> {
    const path = join(this.#target, library);
    await rm(path, { force: true });
    await symlink(directory, path);
    this.#origins.set(library, origin);
  }
}

/** With a chosen source only those that every engine needs are linked: the others come from the source when they are needed. */
async function embeddedLibraries(directory: string, spec: EngineSpec): Promise<string[]> {
  if (spec.stageLibsMode === 'only' && spec.stageLibsDir !== undefined) return [];
  const all = await librariesIn(directory);
  return spec.vendor?.chosen === true ? all.filter((library) => EVERY_ENGINE.includes(library)) : all;
}

/** Throws `FOLDER_MISSING` when the folder of an option does not exist. */
export async function requireFolder(option: string, folder: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new ServerError('FOLDER_MISSING', `${folder} (${option}) is not a folder that can be read.`, {
      nextStep: `Correct ${option}, or unset it.`,
    });
  }
}

async function librariesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await namesIn(folder)) {
    const jars = await namesIn(join(folder, name, 'lib'));
    if (jars.some((jar) => jar.endsWith('.jar'))) found.push(name);
  }
  return found;
}
