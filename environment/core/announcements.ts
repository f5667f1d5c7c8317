import type { Progress } from './progress.js';

/** A listener that joins a start reports its progress when it takes longer than this. */
const QUIET_MS = 2_000;

/** Forwards the progress of one start to all callers that wait for it. */
export class Announcements {
  readonly #listeners = new Set<Progress>();
  #last: string | undefined;

  readonly progress: Progress = (message) => {
    this.#last = message;
    for (const listener of this.#listeners) listener(message);
  };

  /** The listener gets all messages. */
  async listen<T>(listener: Progress, work: Promise<T>): Promise<T> {
    this.#listeners.add(listener);
    try {
      return await work;
    } finally {
      this.#listeners.delete(listener);
    }
  }

  /** After a delay, the listener gets the last message and all further ones. */
  async listenLate<T>(listener: Progress, work: Promise<T>): Promise<T> {
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
