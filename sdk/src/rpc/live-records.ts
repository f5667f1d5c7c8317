import type { Attachable, AttachContext, PublishedPort, StageSpec } from '../builder/attachable.js';
import { SdcError } from '../core/errors.js';
import { newRecords, type AttributesOf, type TypesByPath } from '../records/new-record.js';
import type { SdcRecord } from '../records/record.js';
import { OriginLink } from './origin-link.js';
import { assertOrigin } from './records-origin.js';

interface Waiting {
  records: SdcRecord[];
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/**
 * An origin that a test feeds while the pipeline runs: `const feed = records()`, `p.origin(feed)`, `await pipeline.start()`,
 * `await feed.send([{ id: 1 }])`, `feed.end()`.
 */
export class LiveRecords implements Attachable {
  readonly #target: () => PublishedPort;
  #link: OriginLink | undefined;
  #waiting: Waiting[] = [];
  #running = false;
  #ended = false;
  #wake: () => void = () => undefined;

  /** @internal Made by `Rpc`. */
  constructor(target: () => PublishedPort) {
    this.#target = target;
  }

  /**
   * The origin SDC RPC.
   * @throws SdcError `RECORDS_POSITION` anywhere but as an origin
   */
  attach(context: AttachContext): StageSpec {
    assertOrigin(context);
    this.#link = new OriginLink(this.#target());
    return this.#link.spec((signal, link) => this.#deliver(link, signal));
  }

  /**
   * Sends a batch; resolves when the pipeline has committed it.
   * @throws SdcError `RECORDS_NOT_RUNNING` before the pipeline runs and after its end, `RECORD_VALUE`, `RECORD_TYPES`
   */
  async send(
    values: readonly unknown[],
    options: { attributes?: AttributesOf; types?: TypesByPath } = {},
  ): Promise<void> {
    const records = newRecords(values, options);
    if (!this.#running || this.#ended) throw notRunning(this.#link !== undefined, this.#ended);
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ records, resolve, reject });
      this.#wake();
    });
  }

  /** No more records follow: the pipeline ends when it has committed those that were sent. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async #deliver(link: OriginLink, signal: AbortSignal): Promise<void> {
    this.#running = true;
    const stop = (): void => this.#wake();
    signal.addEventListener('abort', stop);
    try {
      while (!signal.aborted) {
        const next = this.#waiting[0];
        if (next === undefined) {
          if (this.#ended) return;
          await new Promise<void>((resolve) => (this.#wake = resolve));
          continue;
        }
        await link.send(next.records, signal);
        this.#waiting.shift();
        next.resolve();
      }
    } finally {
      signal.removeEventListener('abort', stop);
      this.#running = false;
      for (const { reject } of this.#waiting.splice(0)) reject(notRunning(true, true));
    }
  }
}

function notRunning(attached: boolean, ended: boolean): SdcError {
  const why = !attached
    ? 'The feed is not the origin of a pipeline.'
    : ended
      ? 'The feed or its pipeline has ended.'
      : 'The pipeline of the feed does not run.';
  return new SdcError('RECORDS_NOT_RUNNING', `${why} Its records cannot be sent.`, {
    nextStep: 'Attach it with p.origin(feed), call pipeline.start(), then send.',
  });
}
