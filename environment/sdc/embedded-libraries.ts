import { mkdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { StartContext } from '../core/contract.js';
import { namesIn } from '../core/if-present.js';
import type { VendorLibrary } from '../vendor/index.js';
import { brokenLibraryError, type BrokenLibrary } from './broken-libraries.js';
import type { EngineFolders } from './engine-folders.js';
import { checkBuilds, type LabelledImage } from './build-labels.js';
import type { Distribution } from './distribution.js';
import { DEFAULT_BUILD_LABELS, type EngineNote, type EngineSpec, type SdcInfo } from './engine.js';
import { fullLibraryId, isLibraryUnavailable, shortLibraryId } from '../core/library-id.js';
import { isMysqlDriver, JDBC, mysqlDriver, withoutMysqlDriver } from './mysql-driver.js';
import { LoadFailures } from './load-failures.js';
import { EVERY_ENGINE, type StageLibs } from './stage-libs.js';

/**
 * The vendor's libraries have the data formats in a library of their own, which the stages of these libraries need. The embedded
 * libraries have them in the basic library.
 */
const COMPANIONS: Record<string, string[]> = { [fullLibraryId('basic-lib')]: [fullLibraryId('dataformats-lib')] };

/** The stage libraries of the embedded engine, to which the vendor's can be added. */
export class EmbeddedLibraries {
  readonly #context: StartContext;
  readonly #spec: EngineSpec;
  readonly #core: LabelledImage | undefined;
  readonly #folders: EngineFolders;
  readonly #libs: StageLibs;
  readonly #notes: EngineNote[] = [];
  readonly failures: LoadFailures;
  /** Libraries (full ids) without which the engine has started although options name them. */
  readonly #lacking = new Set<string>();
  #downloaded: VendorLibrary[] = [];

  constructor(
    context: StartContext,
    spec: EngineSpec,
    folders: EngineFolders,
    libs: StageLibs,
    { image }: Pick<Distribution, 'image'> = {},
  ) {
    this.#context = context;
    this.#core = image;
    this.#spec = spec;
    this.#folders = folders;
    this.#libs = libs;
    this.failures = new LoadFailures(spec.brokenLibrary, context.progress);
  }

  /** The libraries that are not the embedded engine's own, for the report. */
  get info(): Pick<SdcInfo, 'libraries' | 'notes'> {
    const vendor = [...this.#libs.vendor];
    const { version } = this.#spec;
    const notes = vendor.map(([library, origin]): EngineNote => ({
      kind: 'note',
      text: `${shortLibraryId(library)} ${origin === 'directory' ? '' : `${version} `}(vendor, ${origin})`,
    }));
    if (vendor.length > 0 && this.#libs.embedded.length > 0) {
      const own = this.#spec.distribution === undefined ? 'embedded' : 'distribution';
      notes.push({ kind: 'note', text: `${this.#libs.embedded.map(shortLibraryId).join(', ')} (${own})` });
    }
    return { libraries: vendor.map(([library]) => library), notes: [...notes, ...this.#notes, ...this.failures.notes] };
  }

  /** Adds information for the report. */
  note(text: string): void {
    this.#notes.push({ kind: 'note', text });
  }

  warn(text: string): void {
    this.#notes.push({ kind: 'warning', text });
  }

  missing(wanted: readonly string[], vendor: readonly string[]): string[] {
    return this.#libs.missing(
      wanted.filter((library) => !this.#lacking.has(library)),
      vendor,
    );
  }

  /** Leaves out libraries that the engine cannot load. */
  async exclude(broken: readonly BrokenLibrary[]): Promise<void> {
    const others = broken.filter(({ library }) => !this.#libs.has(library));
    // Those of SDC_USER_LIBS_DIR, which is the user's directory.
    if (others.length > 0) throw brokenLibraryError(others);
    for (const { library } of broken) await this.#libs.remove(library);
  }

  /** Throws `LIBRARY_BROKEN` when the engine has started without a library that it needs from its start. */
  requireStartedWhole(): void {
    const { libraries, vendorLibraries = [], vendor } = this.#spec;
    const required = vendor?.required === false ? [] : libraries;
    this.failures.requireAtStart([...EVERY_ENGINE, ...vendorLibraries, ...required]);
    for (const library of libraries) if (this.failures.has(library)) this.#lacking.add(library);
  }

  /** Adds those that the engine needs from its start. */
  async addRequired(): Promise<void> {
    const { libraries, vendorLibraries = [], likely = [], vendor: places } = this.#spec;
    if (places === undefined) return this.link();
    const vendor = places.chosen ? [...vendorLibraries, ...libraries, ...EVERY_ENGINE] : vendorLibraries;
    const needed = this.missing(libraries, vendor);
    const probable = this.missing([], likely).filter((library) => !needed.includes(library));
    const all = [...needed, ...probable];
    const downloads = await Promise.allSettled(all.map((library) => this.download([library])));
    for (const [i, download] of downloads.entries()) {
      if (download.status === 'fulfilled') continue;
      const error: unknown = download.reason;
      const guessed = i >= needed.length;
      if (!isLibraryUnavailable(error) || !(guessed || !places.required)) throw error;
      // A library in a spec may be meant for other engines; a pipeline that needs it fails with the reason.
      if (guessed) continue;
      this.#notes.push({ kind: 'warning', text: error.summary });
      this.#lacking.add(all[i] ?? '');
    }
    await this.link();
  }

  /**
   * Downloads libraries of the vendor with those that they need; `link` then adds them to the engine.
   *
   * @param libraries full ids
   * @throws ServerError `LIBRARY_NOT_FOUND`; then nothing is added
   */
  async download(libraries: readonly string[]): Promise<void> {
    const { vendor: places, version } = this.#spec;
    if (places === undefined || libraries.length === 0) return;
    const { machine, signal } = this.#context;
    // Loaded on demand: most engines start without a download, and the clients take time to load.
    const { vendorLibraries } = await import('../vendor/index.js');
    const source = await vendorLibraries(places, machine.env);
    const companions = libraries.flatMap((library) => COMPANIONS[library] ?? []);
    const get = (library: string): Promise<VendorLibrary> => source.get(library, version, this.#context, signal);
    const [found, supplements] = await Promise.all([
      Promise.all(libraries.map(get)),
      Promise.all(this.#libs.missing(companions, companions).map((library) => get(library).catch(ignoreUnavailable))),
    ]);
    const all = [...found, ...supplements.flat()];
    this.#checkBuilds(all);
    for (const text of new Set(all.flatMap(({ unverified }) => unverified ?? []))) this.warn(text);
    this.#downloaded.push(...all);
  }

  /** As in Docker: core and libraries from images should be of one build. */
  #checkBuilds(libraries: readonly VendorLibrary[]): void {
    const { buildMismatch = 'fail', buildLabels = DEFAULT_BUILD_LABELS } = this.#spec.vendor ?? {};
    const images = libraries.flatMap(({ image }) => image ?? []);
    if (this.#core === undefined || images.length === 0) return;
    const notes = checkBuilds(this.#core, images, { buildMismatch, buildLabels });
    for (const { kind, text } of notes) if (kind === 'warning') this.#context.progress(`WARNING: ${text}`);
    this.#notes.push(...notes);
  }

  /** Adds the downloaded libraries to the directory of the engine, which reads it when it starts. */
  async link(): Promise<void> {
    for (const library of this.#downloaded) await this.#libs.add(library);
    this.#downloaded = [];
    if (this.#libs.has(JDBC)) await this.#supplyMysqlDriver();
  }

  /** Provides the MySQL driver that a JDBC library does not have. */
  async #supplyMysqlDriver(): Promise<void> {
    const extras = join(this.#folders.extras, JDBC, 'lib');
    const present = [join(this.#folders.stageLibs, JDBC, 'lib'), extras].map((directory) => namesIn(directory));
    if ((await Promise.all(present)).flat().some(isMysqlDriver)) return;
    try {
      const driver = await mysqlDriver(this.#context);
      await mkdir(extras, { recursive: true });
      await symlink(driver, join(extras, basename(driver)));
    } catch (error) {
      this.#context.signal.throwIfAborted();
      // Most pipelines do not need it; those that do fail with SDC's own message.
      this.note(withoutMysqlDriver(error));
    }
  }
}

/** Not every version has the libraries that another one needs. */
function ignoreUnavailable(error: unknown): VendorLibrary[] {
  if (isLibraryUnavailable(error)) return [];
  throw error;
}
