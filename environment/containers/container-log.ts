import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Container } from '../../docker/index.js';

/** Writes the output of a container to a file, across restarts. */
export class ContainerLog {
  readonly file: string;
  readonly #container: Container;
  readonly #note: (error: unknown) => void;
  readonly #ending = new AbortController();
  #since: Date | undefined;
  #following: Promise<void> = Promise.resolve();

  /** @param note receives Docker's errors while following, which happens in the background */
  constructor(container: Container, file: string, note: (error: unknown) => void) {
    this.#container = container;
    this.file = file;
    this.#note = note;
  }

  /** Continues after the output that was written last; to be called after each start. */
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
      // Some versions of the daemon count in whole seconds: a duplicate line is better than a missing one.
      this.#since = new Date();
      target.end();
      await once(target, 'close');
    }
  }
}
