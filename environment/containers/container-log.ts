import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Container } from '../../docker/index.js';

/** Writes what a container says into a file, from one start of it to the next. */
export class ContainerLog {
  readonly file: string;
  readonly #container: Container;
  readonly #note: (error: unknown) => void;
  readonly #ending = new AbortController();
  #since: Date | undefined;
  #following: Promise<void> = Promise.resolve();

  /** `note` takes errors of Docker while it follows: nobody waits for a log. */
  constructor(container: Container, file: string, note: (error: unknown) => void) {
    this.#container = container;
    this.file = file;
    this.#note = note;
  }

  /** Begins with what was said since the last time; to be called after each start. */
  follow(): void {
    this.#following = this.#following.then(() => this.#append()).catch(this.#note);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  async #append(): Promise<void> {
    if (this.#ending.signal.aborted) return;
    const since = this.#since;
    const target: WriteStream = createWriteStream(this.file, { flags: 'a', mode: 0o600 });
    try {
      await this.#container.followLogs(
        (text) => {
          target.write(text);
        },
        this.#ending.signal,
        since === undefined ? {} : { since },
      );
    } finally {
      // The daemon counts whole seconds in some versions: a line twice is better than none.
      this.#since = new Date();
      target.end();
      await once(target, 'close');
    }
  }
}
