import { z } from 'zod';
import { benchmarkResult } from './benchmark-result.js';
import { deliveryResult } from './delivery-result.js';

/** How a test ended; `flaky`: it passed when it was repeated. */
export const STATUSES = ['passed', 'failed', 'flaky', 'skipped'] as const;

const testResult = z.object({
  /** Path of the spec, relative to the directory of the tests. */
  file: z.string(),
  line: z.number().optional(),
  /** Titles from the outermost `describe` to the test, separated by ` › `. */
  title: z.string(),
  project: z.string(),
  /** `3.22.2 (embedded)`, or `-` when the report does not say. */
  sdc: z.string(),
  status: z.enum(STATUSES),
  /** Milliseconds. */
  duration: z.number(),
  /** The first line of the first error. */
  cause: z.string().optional(),
  /** Its id in the HTML report of the same run. */
  testId: z.string().optional(),
});

const coverage = z.object({
  /** Label of the stage. */
  stage: z.string(),
  /** Names of the configs that a test set to something else than their default. */
  configs: z.array(z.string()),
});

const runOfNight = z.object({
  /** Of the content of the report: a report that is added twice counts once. */
  id: z.string(),
  /** Name of the file that it comes from. */
  source: z.string(),
  /** ISO 8601. */
  start: z.string(),
  /** Milliseconds. */
  duration: z.number(),
  commit: z.object({ hash: z.string(), subject: z.string().optional(), branch: z.string().optional() }).optional(),
  /** Pages about the commit, about the build, and the HTML report. */
  links: z.object({ commit: z.string().optional(), build: z.string().optional(), report: z.string().optional() }),
  /** `{ PostgreSQL: '16.14 (embedded)' }`. */
  servers: z.record(z.string(), z.string()),
  results: z.array(testResult),
  throughput: z.array(benchmarkResult.extend({ sdc: z.string() })),
  /** What arrived in spite of faults; absent where no test broke anything. */
  deliveries: z.array(deliveryResult.extend({ sdc: z.string() })).optional(),
  coverage: z.array(coverage),
});

export const nightSchema = z.object({ format: z.literal(1), start: z.string(), runs: z.array(runOfNight) });

export type Status = (typeof STATUSES)[number];
export type TestResult = z.infer<typeof testResult>;
export type StageCoverage = z.infer<typeof coverage>;
/** One report: a run, or a shard of it, on one machine. */
export type RunOfNight = z.infer<typeof runOfNight>;
/** What ran on one commit within some hours: shards, machines and versions of Data Collector. */
export type Night = z.infer<typeof nightSchema>;
export type Throughput = RunOfNight['throughput'][number];
export type Delivery = NonNullable<RunOfNight['deliveries']>[number];

/** The longest time between the first and the last start of a night. */
const NIGHT_MS = 8 * 3_600_000;

/** Adds runs to the nights that they are part of, or as new nights; returns all nights, oldest first. */
export function withRuns(nights: readonly Night[], runs: readonly RunOfNight[]): Night[] {
  const all = nights.map((night) => ({ ...night, runs: [...night.runs] }));
  for (const run of [...runs].sort((a, b) => a.start.localeCompare(b.start))) {
    const known = all.find((night) => night.runs.some(({ id }) => id === run.id));
    if (known !== undefined) continue;
    const night = all.find((one) => isPartOf(run, one));
    if (night === undefined) all.push({ format: 1, start: run.start, runs: [run] });
    else {
      night.runs.push(run);
      if (run.start < night.start) night.start = run.start;
    }
  }
  return all.sort((a, b) => a.start.localeCompare(b.start));
}

function isPartOf(run: RunOfNight, night: Night): boolean {
  const apart = Math.abs(Date.parse(run.start) - Date.parse(night.start));
  const hash = commitOf(night)?.hash;
  return apart <= NIGHT_MS && (hash === undefined || run.commit === undefined || hash === run.commit.hash);
}

export function commitOf({ runs }: Night): RunOfNight['commit'] {
  return runs.find(({ commit }) => commit !== undefined)?.commit;
}

const WORST_FIRST: readonly Status[] = ['failed', 'flaky', 'passed', 'skipped'];

/** The results of all runs of a night. A test that ran on several machines counts once, with its worst result. */
export function resultsOf({ runs }: Night): Map<string, TestResult & { link?: string }> {
  const results = new Map<string, TestResult & { link?: string }>();
  for (const run of runs) {
    for (const result of run.results) {
      const key = keyOf(result);
      const other = results.get(key);
      const isWorse = other === undefined || rank(result) < rank(other);
      if (isWorse) results.set(key, { ...result, ...linkOf(run, result) });
    }
  }
  return results;
}

function rank({ status }: TestResult): number {
  return WORST_FIRST.indexOf(status);
}

function linkOf({ links }: RunOfNight, { testId }: TestResult): { link?: string } {
  if (links.report === undefined) return links.build === undefined ? {} : { link: links.build };
  return { link: testId === undefined ? links.report : `${links.report}#?testId=${encodeURIComponent(testId)}` };
}

/** Identifies a test on a version of Data Collector through all nights. */
export function keyOf({ project, file, title, sdc }: TestResult): string {
  return JSON.stringify([project, file, title, sdc]);
}
