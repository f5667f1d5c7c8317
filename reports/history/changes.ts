import type { Change } from './page-data.js';

/** So many values before one show how much they scatter; fewer say nothing. */
const FEWEST = 5;
const WINDOW = 20;
/** In deviations, and as a share of the level: machines that run other builds scatter by some percent. */
const DEVIATIONS = 4;
const SMALLEST = 0.08;

/**
 * Where a series changes its level beyond its noise. The noise is the median absolute deviation of the up to 20 values before, since
 * the last change. One value that is far off and followed by usual ones is not a change.
 */
export function changesIn(values: readonly number[]): Change[] {
  const changes: Change[] = [];
  let since = 0;
  for (let i = FEWEST; i < values.length; i++) {
    const before = values.slice(Math.max(since, i - WINDOW), i);
    if (before.length < FEWEST) continue;
    const level = median(before);
    const noise = Math.max(1.4826 * median(before.map((value) => Math.abs(value - level))), 0.01 * level);
    const limit = Math.max(DEVIATIONS * noise, SMALLEST * level);
    const [value = level, next] = [values[i], values[i + 1]];
    const isFar = (one: number): boolean =>
      Math.abs(one - level) > limit && Math.sign(one - level) === Math.sign(value - level);
    if (!isFar(value) || (next !== undefined && !isFar(next))) continue;
    const after = values.slice(i, i + FEWEST);
    changes.push({ at: i, from: level, to: median(after), confirmed: next !== undefined });
    since = i;
  }
  return changes;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
