import { setTimeout as sleep } from 'node:timers/promises';

/** Bytes are sent in slices of this time, so that a small bandwidth does not come in bursts. */
const SLICE_S = 0.05;

/** What a link does to the bytes that pass it, in both directions and on all of its connections. */
export class LinkConditions {
  /** Milliseconds that each byte takes. */
  delayMs = 0;
  /** Bytes that have passed since the link was opened. */
  passed = 0;
  #bytesPerSecond = Infinity;
  /** When the bandwidth is free again (`performance.now()`). */
  #freeAt = 0;
  /** Bytes that may still pass. */
  #rest = Infinity;
  #onUsedUp: () => void = () => undefined;
  #open: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  stall(): void {
    this.#release();
    this.#open = new Promise((resolve) => (this.#release = resolve));
  }

  limit(bytesPerSecond: number): void {
    this.#bytesPerSecond = bytesPerSecond;
    this.#freeAt = 0;
  }

  /** Stalls and calls back once when so many more bytes have passed. */
  afterBytes(count: number, onUsedUp: () => void): void {
    this.#rest = count;
    this.#onUsedUp = onUsedUp;
  }

  reset(): void {
    this.delayMs = 0;
    this.limit(Infinity);
    this.#rest = Infinity;
    this.#release();
  }

  /** Waits until bytes may pass, and returns how many of them. */
  async admit(size: number): Promise<number> {
    await this.#open;
    const admitted = Math.max(1, Math.floor(Math.min(size, this.#bytesPerSecond * SLICE_S, this.#rest)));
    if (this.#bytesPerSecond < Infinity) {
      const now = performance.now();
      this.#freeAt = Math.max(now, this.#freeAt) + (admitted / this.#bytesPerSecond) * 1_000;
      await sleep(this.#freeAt - now);
    }
    return admitted;
  }

  /** Counts bytes that have passed. */
  count(size: number): void {
    this.passed += size;
    if (this.#rest === Infinity) return;
    this.#rest -= size;
    if (this.#rest > 0) return;
    this.#rest = Infinity;
    this.stall();
    this.#onUsedUp();
  }
}
