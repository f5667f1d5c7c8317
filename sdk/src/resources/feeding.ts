import type { StageLink } from '../builder/attachable.js';

/** The delivery of records to the origin of one run. */
export class Feeding {
  readonly #abort = new AbortController();
  #delivered = false;
  #failed: Promise<never> | undefined;

  private constructor() {}

  /** Undefined for a pipeline whose origin gets nothing from this process. `stop` is called after the last record. */
  static begin(links: readonly StageLink[], stop: () => Promise<void>): Feeding | undefined {
    const deliveries = links.flatMap((link) => (link.deliver === undefined ? [] : [link.deliver.bind(link)]));
    if (deliveries.length === 0) return undefined;
    const feeding = new Feeding();
    const { signal } = feeding.#abort;
    const deliver = async (): Promise<void> => {
      try {
        await Promise.all(deliveries.map((one) => one(signal)));
      } catch (error) {
        // The end of the run aborts what is still to be delivered.
        if (!signal.aborted) throw error;
      }
      if (signal.aborted) return;
      feeding.#delivered = true;
      await stop();
    };
    const never = new Promise<never>(() => undefined);
    feeding.#failed = deliver().then(() => never);
    // A failure counts for those who wait for the end of the run; without one the pipeline goes on waiting.
    feeding.#failed.catch(() => undefined);
    return feeding;
  }

  /** Whether all records have been delivered and committed. */
  get delivered(): boolean {
    return this.#delivered;
  }

  /** What a wait gives, unless the delivery fails first. */
  async orFailed<T>(wait: Promise<T>): Promise<T> {
    return this.#failed === undefined ? wait : Promise.race([wait, this.#failed]);
  }

  /** Gives the delivery up. */
  end(): void {
    this.#abort.abort();
  }
}
