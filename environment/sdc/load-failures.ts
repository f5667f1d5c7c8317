import type { Progress } from '../core/progress.js';
import type { BrokenLibraryAction } from '../options/options.js';
import {
  brokenLibrariesIn,
  brokenLibraryError,
  describeBroken,
  isLibraryFailure,
  type BrokenLibrary,
} from './broken-libraries.js';
import type { EngineNote } from './engine.js';

/** One start of an engine that may fail because of its libraries. */
export interface Attempt {
  /** @param explain the engine logs which thread loads which library */
  start(explain: boolean): Promise<void>;
  /** What the failed start logged, from several places; the first that names a library decides. */
  logs(error: unknown): Promise<string[]>;
  /** Removes libraries from what the next start loads; throws when that is not possible. */
  exclude(broken: readonly BrokenLibrary[]): Promise<void>;
}

/** The libraries that an engine could not load, whatever it is started from. */
export class LoadFailures {
  readonly notes: EngineNote[] = [];
  readonly #broken = new Map<string, BrokenLibrary>();
  readonly #action: BrokenLibraryAction | undefined;
  readonly #progress: Progress;

  constructor(action: BrokenLibraryAction | undefined, progress: Progress) {
    this.#action = action;
    this.#progress = progress;
  }

  /** Whether the engine has started without this library. */
  has(library: string): boolean {
    return this.#broken.has(library);
  }

  /** Starts an engine without the libraries that it cannot load; the others go on. */
  async startWithout(attempt: Attempt): Promise<void> {
    for (let explain = false; ;) {
      try {
        await attempt.start(explain);
        return;
      } catch (error) {
        const texts = await attempt.logs(error);
        if (!texts.some(isLibraryFailure)) throw error;
        const named = texts.map(brokenLibrariesIn).find(({ length }) => length > 0) ?? [];
        // A log can include the end of the start before.
        const broken = named.filter(({ library }) => !this.has(library));
        if (broken.length === 0 && explain) throw error;
        if (broken.length > 0) {
          await attempt.exclude(broken);
          this.#record(broken);
        }
        // The log does not always name the library.
        explain = broken.length === 0;
      }
    }
  }

  /** Throws `LIBRARY_BROKEN` when the engine could not load one of these libraries, or, if the options say so, any library. */
  require(libraries: readonly string[]): void {
    const failed = [...this.#broken.values()].filter(
      ({ library }) => this.#action === 'fail' || libraries.includes(library),
    );
    if (failed.length > 0) throw brokenLibraryError(failed, this.#action);
  }

  /** The same for the libraries of a new engine; with the action `warn` it runs without them. */
  requireAtStart(libraries: readonly string[]): void {
    if (this.#action !== 'warn') this.require(libraries);
  }

  #record(broken: readonly BrokenLibrary[]): void {
    for (const one of broken) {
      this.#broken.set(one.library, one);
      const text = `${describeBroken(one)}.`;
      this.#progress(`WARNING: ${text}`);
      this.notes.push({ kind: 'warning', text });
    }
  }
}
