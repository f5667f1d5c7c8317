/** What the page gets: everything that it shows, computed when it is built. Tests and nights are referred to by index. */
export interface PageData {
  title: string;
  nights: NightRow[];
  tests: TestRow[];
  /** One string for each test, one letter for each night: see `LETTERS`. */
  results: string[];
  /** Milliseconds for each test and night; 0 where it did not run. */
  durations: number[][];
  /** Causes of all failures, each once. */
  causes: string[];
  /** `[test, night, cause]` of each failure, as one flat list. */
  failures: number[];
  throughput: ThroughputSeries[];
}

export interface NightRow {
  start: string;
  commit?: string;
  subject?: string;
  branch?: string;
  commitLink?: string;
  buildLink?: string;
  passed: number;
  failed: number;
  flaky: number;
  skipped: number;
  /** Milliseconds, from the first start to the last end. */
  duration: number;
  /** Sum of the durations of the tests. */
  testTime: number;
  sdc: string[];
}

export interface TestRow {
  file: string;
  line?: number;
  title: string;
  project: string;
  sdc: string;
}

export interface ThroughputSeries {
  origin: string;
  destination: string;
  name: string;
  sdc: string;
  points: ThroughputPoint[];
  changes: Change[];
}

export interface ThroughputPoint {
  night: number;
  recordsPerSecond: number;
  low: number;
  high: number;
  megabytesPerSecond?: number;
  p50?: number;
  p95?: number;
  p99?: number;
  native?: number;
}

/** A change of a level, beyond the noise of the values before it. */
export interface Change {
  /** Index of the first value on the new level. */
  at: number;
  /** Median before, and after. */
  from: number;
  to: number;
  /** False when only the last value shows it. */
  confirmed: boolean;
}

export const LETTERS = { passed: 'p', failed: 'f', flaky: 'k', skipped: 's', absent: '-' } as const;
