import { megabytes } from '../core/progress.js';

const UNITS: Record<string, number> = { B: 1, kB: 1_000, MB: 1_000_000, GB: 1_000_000_000 };

/** How far a run of Maven is, from the lines of its output in batch mode. */
export class MavenState {
  readonly #expectedBytes: number | undefined;
  #bytes = 0;
  #module: string | undefined;

  constructor(expectedBytes?: number) {
    this.#expectedBytes = expectedBytes;
  }

  take(line: string): void {
    const download = /^(?:\[INFO\] )?Downloaded from \S+: \S+ \(([\d.]+) (B|kB|MB|GB) at /.exec(line);
    if (download !== null) this.#bytes += Number(download[1]) * (UNITS[download[2] ?? ''] ?? 1);
    const module = /^\[INFO\] Building .* \[(\d+)\/(\d+)\]$/.exec(line);
    if (module !== null) this.#module = `module ${module[1]} of ${module[2]}`;
  }

  /** `Maven: module 4 of 12, 41 of about 230 MB downloaded`. */
  get text(): string {
    // More than expected: the estimate is too low, and no total is better than a wrong one.
    const total = (this.#expectedBytes ?? 0) < this.#bytes ? undefined : this.#expectedBytes;
    const downloaded = this.#bytes === 0 ? undefined : `${megabytes(this.#bytes, total)} downloaded`;
    const parts = [this.#module, downloaded].filter((part) => part !== undefined);
    return `Maven: ${parts.length === 0 ? 'resolving dependencies' : parts.join(', ')}`;
  }
}
