import { changesIn } from './changes.js';
import { groupedByCause, seriesOf, type Failure, type FailureGroup } from './failure-groups.js';
import { commitOf, resultsOf, type Delivery, type Night, type StageCoverage, type TestResult } from './night.js';
import { LETTERS, type NightRow, type PageData, type TestRow, type ThroughputSeries } from './page-data.js';

/** All that the page says, of all nights. */
export interface History {
  data: PageData;
  /** Failures of the latest night. */
  groups: FailureGroup[];
  flaky: FlakyTest[];
  slowest: SlowTest[];
  matrix: Matrix;
  coverage: StageCoverage[];
  /** Of the latest night in which tests broke something. */
  deliveries: Delivery[];
  servers: Record<string, string>;
  warnings: string[];
}

export interface FlakyTest {
  test: number;
  /** Nights in which it passed only when it was repeated, and changes between passed and failed. */
  flaky: number;
  flips: number;
  failed: number;
  ran: number;
}

export interface SlowTest {
  test: number;
  /** Milliseconds: the median of the last nights. */
  median: number;
  latest: number;
}

/** The last result of each version and spec. */
export interface Matrix {
  versions: string[];
  specs: { file: string; cells: (MatrixCell | undefined)[] }[];
}

export interface MatrixCell {
  passed: number;
  failed: number;
  flaky: number;
  skipped: number;
  /** Index of the night. */
  night: number;
}

type Linked = TestResult & { link?: string };

const RECENT = 30;
const LISTED = 15;

export function historyOf(nights: readonly Night[], options: { title: string; warnings?: readonly string[] }): History {
  const byNight = nights.map(resultsOf);
  const tests = testsOf(byNight);
  const keys = [...tests.keys()];
  const rows = keys.map((key) => byNight.map((results) => results.get(key)));
  const causes = new Map<string, number>();
  const failures = rows.flatMap((row, test) =>
    row.flatMap((result, night) => (result?.cause === undefined ? [] : [test, night, indexOf(result.cause, causes)])),
  );
  return {
    data: {
      title: options.title,
      nights: nights.map((night, i) => nightRow(night, byNight[i])),
      tests: [...tests.values()],
      results: rows.map((row) => row.map((result) => LETTERS[result?.status ?? 'absent']).join('')),
      durations: rows.map((row) => row.map((result) => Math.round(result?.duration ?? 0))),
      causes: [...causes.keys()],
      failures,
      throughput: throughputOf(nights),
    },
    groups: groupedByCause(rows.flatMap(failureOf)),
    flaky: rows.flatMap(flakyOf).sort(byFlakiness).slice(0, LISTED),
    slowest: rows
      .flatMap(slowOf)
      .sort((a, b) => b.median - a.median)
      .slice(0, LISTED),
    matrix: matrixOf(keys, tests, rows),
    coverage: coverageOf(nights),
    deliveries: nights.findLast(brokeSomething)?.runs.flatMap(({ deliveries = [] }) => deliveries) ?? [],
    servers: Object.assign({}, ...(nights.at(-1)?.runs ?? []).map(({ servers }) => servers)) as Record<string, string>,
    warnings: [...(options.warnings ?? [])],
  };
}

function brokeSomething({ runs }: Night): boolean {
  return runs.some(({ deliveries = [] }) => deliveries.length > 0);
}

/** All tests of all nights by key, in the order of their files. */
function testsOf(byNight: readonly Map<string, Linked>[]): Map<string, TestRow> {
  const tests = new Map<string, TestRow>();
  for (const results of byNight) {
    for (const [key, { file, line, title, project, sdc }] of results) {
      tests.set(key, { file, ...(line === undefined ? {} : { line }), title, project, sdc });
    }
  }
  return new Map(
    [...tests].sort(
      ([, a], [, b]) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.sdc.localeCompare(b.sdc),
    ),
  );
}

function indexOf(text: string, known: Map<string, number>): number {
  const short = text.length <= 400 ? text : `${text.slice(0, 400)} …`;
  const index = known.get(short) ?? known.size;
  known.set(short, index);
  return index;
}

function nightRow(night: Night, results = new Map<string, Linked>()): NightRow {
  const count = (status: TestResult['status']): number =>
    [...results.values()].filter((one) => one.status === status).length;
  const commit = commitOf(night);
  const link = (name: 'commit' | 'build'): string | undefined =>
    night.runs.find(({ links }) => links[name])?.links[name];
  const [commitLink, buildLink] = [link('commit'), link('build')];
  const ends = night.runs.map(({ start, duration }) => Date.parse(start) + duration);
  return {
    start: night.start,
    ...(commit === undefined ? {} : { commit: commit.hash.slice(0, 7) }),
    ...(commit?.subject === undefined ? {} : { subject: commit.subject }),
    ...(commit?.branch === undefined ? {} : { branch: commit.branch }),
    ...(commitLink === undefined ? {} : { commitLink }),
    ...(buildLink === undefined ? {} : { buildLink }),
    passed: count('passed'),
    failed: count('failed'),
    flaky: count('flaky'),
    skipped: count('skipped'),
    duration: Math.round(Math.max(...ends) - Date.parse(night.start)),
    testTime: Math.round([...results.values()].reduce((sum, { duration }) => sum + duration, 0)),
    sdc: [...new Set([...results.values()].map(({ sdc }) => sdc))].filter((sdc) => sdc !== '-').sort(),
  };
}

function failureOf(row: readonly (Linked | undefined)[], test: number): Failure[] {
  const result = row.at(-1);
  const series = seriesOf(row);
  return result === undefined || series === undefined ? [] : [{ result, test, ...series }];
}

/** One break and its repair are two changes: only more of them, or a repeated pass, are flaky. */
function flakyOf(row: readonly (Linked | undefined)[], test: number): FlakyTest[] {
  const ran = row.slice(-RECENT).flatMap((one) => (one === undefined || one.status === 'skipped' ? [] : [one.status]));
  const flaky = ran.filter((status) => status === 'flaky').length;
  const flips = ran.filter((status, i) => i > 0 && (status === 'failed') !== (ran[i - 1] === 'failed')).length;
  const failed = ran.filter((status) => status === 'failed').length;
  return flaky === 0 && flips < 3 ? [] : [{ test, flaky, flips, failed, ran: ran.length }];
}

function byFlakiness(a: FlakyTest, b: FlakyTest): number {
  return b.flaky + b.flips - (a.flaky + a.flips) || b.failed - a.failed;
}

function slowOf(row: readonly (Linked | undefined)[], test: number): SlowTest[] {
  const latest = row.at(-1);
  if (latest === undefined || latest.status === 'skipped') return [];
  const durations = row
    .slice(-10)
    .flatMap((one) => (one === undefined || one.status === 'skipped' ? [] : [one.duration]));
  const sorted = durations.sort((a, b) => a - b);
  return [{ test, median: sorted[Math.floor(sorted.length / 2)] ?? 0, latest: latest.duration }];
}

function matrixOf(keys: readonly string[], tests: Map<string, TestRow>, rows: (Linked | undefined)[][]): Matrix {
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const [test, row] of rows.entries()) {
    const { file = '', sdc = '-' } = tests.get(keys[test] ?? '') ?? {};
    const night = row.findLastIndex((one) => one !== undefined);
    const result = row[night];
    if (result === undefined || sdc === '-') continue;
    const ofFile = cells.get(file) ?? new Map<string, MatrixCell>();
    const empty = { passed: 0, failed: 0, flaky: 0, skipped: 0, night };
    const cell = ofFile.get(sdc);
    // Tests that were removed before the others ran last do not count.
    const current = cell === undefined || cell.night < night ? empty : cell;
    if (current.night === night) current[result.status]++;
    cells.set(file, ofFile.set(sdc, current));
  }
  const versions = [...new Set([...cells.values()].flatMap((ofFile) => [...ofFile.keys()]))].sort();
  const specs = [...cells].map(([file, ofFile]) => ({ file, cells: versions.map((version) => ofFile.get(version)) }));
  return { versions, specs: specs.sort((a, b) => a.file.localeCompare(b.file)) };
}

function coverageOf(nights: readonly Night[]): StageCoverage[] {
  const configs = new Map<string, Set<string>>();
  for (const { stage, configs: names } of (nights.at(-1)?.runs ?? []).flatMap((run) => run.coverage)) {
    const known = configs.get(stage) ?? new Set<string>();
    for (const name of names) known.add(name);
    configs.set(stage, known);
  }
  return [...configs]
    .map(([stage, names]) => ({ stage, configs: [...names].sort() }))
    .sort((a, b) => a.stage.localeCompare(b.stage));
}

function throughputOf(nights: readonly Night[]): ThroughputSeries[] {
  const series = new Map<string, ThroughputSeries>();
  for (const [night, { runs }] of nights.entries()) {
    for (const one of runs.flatMap(({ throughput }) => throughput)) {
      const { origin, destination, name, sdc } = one;
      const key = JSON.stringify([origin, destination, name, sdc]);
      const known = series.get(key) ?? { origin, destination, name, sdc, points: [], changes: [] };
      known.points.push({
        night,
        recordsPerSecond: one.recordsPerSecond.mean,
        low: one.recordsPerSecond.low,
        high: one.recordsPerSecond.high,
        ...(one.megabytesPerSecond === undefined ? {} : { megabytesPerSecond: one.megabytesPerSecond }),
        ...one.batchTime,
        ...(one.nativeRecordsPerSecond === undefined ? {} : { native: one.nativeRecordsPerSecond }),
      });
      series.set(key, known);
    }
  }
  for (const one of series.values())
    one.changes = changesIn(one.points.map(({ recordsPerSecond }) => recordsPerSecond));
  return [...series.values()].sort(
    (a, b) =>
      a.origin.localeCompare(b.origin) || a.destination.localeCompare(b.destination) || a.name.localeCompare(b.name),
  );
}
