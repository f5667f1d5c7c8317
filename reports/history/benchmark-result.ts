import { z } from 'zod';

/** Name of the attachment with the result of a benchmark: the history reads it from the JSON report. */
export const BENCHMARK_ATTACHMENT = 'benchmark.json';

const rate = z.object({
  /** Mean of the runs. */
  mean: z.number(),
  /** Bounds of the 95 % confidence interval of the mean. */
  low: z.number(),
  high: z.number(),
});

export const benchmarkResult = z.object({
  /** What was measured, where several have the same stages: `249 fields`. */
  name: z.string(),
  /** Labels of the stages. */
  origin: z.string(),
  destination: z.string(),
  /** `3.22.2 (embedded)`; the one that the test used when it is absent. */
  sdc: z.string().optional(),
  /** Measured at the destination. */
  recordsPerSecond: rate,
  megabytesPerSecond: z.number().optional(),
  /** Milliseconds, from SDC's batch timer. */
  batchTime: z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).optional(),
  /** SDC's own figure of the last run. */
  sdcRecordsPerSecond: z.number().optional(),
  /** The same records written by the native client. */
  nativeRecordsPerSecond: z.number().optional(),
  records: z.number(),
  /** Counted runs, without the warm-up. */
  runs: z.number(),
});

export type Rate = z.infer<typeof rate>;
export type BenchmarkResult = z.infer<typeof benchmarkResult>;
