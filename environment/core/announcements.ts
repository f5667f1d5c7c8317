import type { Progress } from './progress.js';

/** Somebody who only waits for another one's start is told about it when it takes longer than this. */
const QUIET_MS = 2_000;

/** Passes the progress of one start on to everybody who waits for it. */
export class Announcements {
  readonly #listeners = new Set<Progress>();
  #last: string | undefined;

  readonly progress: Progress = (message) => {
    this.#last = message;
    for (const listener of this.#listeners) listener(message);
  };

  /** The listener hears from the first line on. */
  async tell<T>(listener: Progress, work: Promise<T>): Promise<T> {
    this.#listeners.add(listener);
    try {
      return await work;
    } finally {
      this.#listeners.delete(listener);
    }
  }

  /** The listener hears the last line and all further ones once it has waited for a while. */
  async tellLate<T>(listener: Progress, work: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      if (this.#last !== undefined) listener(this.#last);
      this.#listeners.add(listener);
    }, QUIET_MS);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      this.#listeners.delete(listener);
    }
  }
}
