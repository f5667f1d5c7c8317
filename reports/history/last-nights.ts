import type { BenchmarkResult } from './benchmark-result.js';
import { median } from './changes.js';
import { readNights } from './stored-nights.js';

const NIGHTS = 20;

/** Records per second of the same measurement in the last nights, their median; undefined where there are none. */
export async function levelOf(directory: string, result: BenchmarkResult): Promise<number | undefined> {
  const { nights } = await readNights(directory);
  const rates = nights
    .slice(-NIGHTS)
    .flatMap(({ runs }) => runs.flatMap(({ throughput }) => throughput))
    .filter((one) => SAME.every((key) => one[key] === result[key]))
    .map(({ recordsPerSecond }) => recordsPerSecond.mean);
  return rates.length === 0 ? undefined : median(rates);
}

const SAME = ['origin', 'destination', 'name', 'sdc'] as const;
