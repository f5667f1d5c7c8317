import type { Night, RunOfNight, TestResult, Throughput } from '../night.js';

/** Always the same numbers between 0 and 1, so that a page can be compared with an earlier one. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function result(facts: Partial<TestResult> = {}): TestResult {
  const one = { file: 'delivery/orders.spec.ts', line: 12, title: 'orders arrive', project: 'nightly' };
  return { ...one, sdc: '3.22.2 (embedded)', status: 'passed', duration: 1200, ...facts };
}

export function run(facts: Partial<RunOfNight> = {}): RunOfNight {
  const one = { id: 'r1', source: 'results.json', start: '2026-11-30T02:17:00.000Z', duration: 60_000 };
  return { ...one, links: {}, servers: {}, results: [result()], throughput: [], coverage: [], ...facts };
}

export function night(facts: Partial<RunOfNight> = {}): Night {
  const one = run(facts);
  return { format: 1, start: one.start, runs: [one] };
}

/** As many nights in a row with these results of one test. */
export function nightsOf(statuses: readonly TestResult['status'][], facts: Partial<TestResult> = {}): Night[] {
  return statuses.map((status, i) =>
    night({
      id: `r${i}`,
      start: dayAfter(i),
      results: [result({ status, ...(status === 'failed' ? { cause: 'no such table' } : {}), ...facts })],
    }),
  );
}

const AREAS = [
  'delivery',
  'errors',
  'jdbc',
  'kafka',
  'offsets',
  'processors',
  's3',
  'validation',
  'values',
  'wiretaps',
];
const SUBJECTS = ['orders', 'customers', 'invoices', 'payments', 'readings', 'events', 'deletions', 'corrections'];
const CLAIMS = [
  'arrive once and unchanged',
  'keep their exact decimals',
  'go on after a restart at the same offset',
  'reach the lane of their condition',
  'with an unknown currency become error records',
  'are masked before they leave',
  'survive a kill of Data Collector',
];
const BROKEN = [
  `'orders' is RUN_ERROR: JDBC_06 - Failed to initialize connection pool: Connection to 127.0.0.1:41873 refused`,
  `'payments': 3 of 120 records went to error at JDBC Producer 1: JDBC_23 - 'x' of type STRING cannot be converted for column 'id'. 3 of 120 expected rows are missing`,
];
const FLAKY = `timed out after 15 s: 1,160 of 10,000 rows, pipeline RUNNING, about 50/s (table readings_k2x8)`;
const PAIRS: readonly [origin: string, destination: string, rate: number][] = [
  ['Dev Raw Data Source', 'JDBC Producer', 21_000],
  ['JDBC Query Consumer', 'Kafka Producer', 34_000],
  ['Kafka Multitopic Consumer', 'JDBC Producer', 18_500],
  ['Kafka Multitopic Consumer', 'Amazon S3', 47_000],
  ['Amazon S3', 'JDBC Producer', 15_800],
];
const VERSIONS = ['3.22.2 (embedded)', '4.0.0 (embedded)'];

/** Nights that resemble those of a team: tests are added, some are flaky, some break and are mended, a commit costs throughput. */
export function madeNights(count: number, tests: number): Night[] {
  const random = numbers(7);
  return Array.from({ length: count }, (_, i) => {
    const start = dayAfter(i);
    const commit = { hash: hexOf(random), subject: `Change number ${i} of the pipelines`, branch: 'main' };
    const present = Math.min(tests, Math.ceil(tests * (0.7 + (0.3 * (i + 1)) / count)));
    return {
      format: 1,
      start,
      runs: VERSIONS.map((sdc, v) => ({
        ...run({ id: `${i}-${v}`, start, commit, duration: 1_300_000 + random() * 120_000 }),
        servers: { 'Data Collector': sdc, PostgreSQL: 'PostgreSQL 16.14 (embedded)', Kafka: 'Kafka 3.9.1 (embedded)' },
        links: {
          commit: `https://git.example.com/commit/${commit.hash}`,
          report: 'https://ci.example.com/report/index.html',
        },
        results: Array.from({ length: Math.floor(present / VERSIONS.length) }, (__, t) =>
          madeResult(t, sdc, count - i, random),
        ),
        throughput: PAIRS.map(([origin, destination, rate], p) =>
          madeThroughput(
            { origin, destination, sdc },
            p === 1 && v === 1 && i > count - 9 ? rate * 0.78 : rate * (v === 1 ? 1.1 : 1),
            random,
          ),
        ),
        coverage: [
          {
            stage: 'JDBC Producer',
            configs: ['changeLogFormat', 'columnNames', 'defaultOperation', 'tableName', 'useMultiRowInsert'],
          },
          { stage: 'Kafka Producer', configs: ['dataFormat', 'runtimeTopicResolution', 'topic'] },
        ],
      })),
    };
  });
}

function madeResult(t: number, sdc: string, ago: number, random: () => number): TestResult {
  const area = AREAS[t % AREAS.length] ?? '';
  const subject = SUBJECTS[Math.floor(t / AREAS.length) % SUBJECTS.length] ?? '';
  const claim = CLAIMS[Math.floor(t / 3) % CLAIMS.length] ?? '';
  const named = {
    file: `${area}/${subject}.spec.ts`,
    line: 8 + (t % 7) * 14,
    title: `${subject} ${claim} (${t})`,
    sdc,
  };
  const duration = Math.round((t % 37 === 5 ? 21_000 : 900 + (t % 23) * 130) * (0.85 + 0.3 * random()));
  const isBroken = (t % 97 === 31 && ago <= 4) || (t % 113 === 60 && sdc.startsWith('4') && ago <= 1);
  if (isBroken)
    return result({
      ...named,
      duration,
      status: 'failed',
      cause: BROKEN[t % 97 === 31 ? 0 : 1] ?? '',
      testId: `t${t}`,
    });
  if (t % 61 === 17 && random() < 0.2) {
    return result({ ...named, duration, status: random() < 0.7 ? 'flaky' : 'failed', cause: FLAKY });
  }
  if (random() < 0.0015) return result({ ...named, duration, status: 'failed', cause: FLAKY });
  return result({ ...named, duration, status: t % 89 === 13 ? 'skipped' : 'passed' });
}

function madeThroughput(
  pair: Pick<Throughput, 'origin' | 'destination' | 'sdc'>,
  level: number,
  random: () => number,
): Throughput {
  const mean = level * (0.97 + 0.06 * random());
  return {
    ...pair,
    name: '',
    records: 50_000,
    runs: 5,
    recordsPerSecond: { mean, low: mean * 0.965, high: mean * 1.03 },
    megabytesPerSecond: (mean * 180) / 1e6,
    batchTime: { p50: 31, p95: 47, p99: 66 },
    nativeRecordsPerSecond: 52_000 * (0.98 + 0.04 * random()),
  };
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1, 2, 17) + days * 86_400_000).toISOString();
}

function hexOf(random: () => number): string {
  return Array.from({ length: 40 }, () => Math.floor(random() * 16).toString(16)).join('');
}
