import type { TestResult } from './night.js';

/** A test that failed in the latest night. */
export interface Failure {
  result: TestResult & { link?: string };
  /** Index of its test. */
  test: number;
  /** Index of the first night of the unbroken series of failures. */
  since: number;
  /** The same for the same cause; later when the cause changed. */
  causeSince: number;
  /** Failures in the series. */
  times: number;
}

/** Failures with the same cause. */
export interface FailureGroup {
  cause: string;
  /** Index of the first night of any of them. */
  since: number;
  failures: Failure[];
}

/** New ones first, then the ones of most tests. */
export function groupedByCause(failures: readonly Failure[]): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const failure of failures) {
    const cause = failure.result.cause ?? 'The report gives no cause';
    const key = kindOf(cause);
    const group = groups.get(key) ?? { cause, since: failure.causeSince, failures: [] };
    group.since = Math.min(group.since, failure.causeSince);
    group.failures.push(failure);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.since - a.since || b.failures.length - a.failures.length);
}

/** When the test began to fail: nights without the test do not end a series, and neither do those that skipped it. */
export function seriesOf(
  byNight: readonly (TestResult | undefined)[],
): Pick<Failure, 'since' | 'causeSince' | 'times'> | undefined {
  const latest = byNight.at(-1);
  if (latest?.status !== 'failed') return undefined;
  const last = byNight.length - 1;
  const series = { since: last, causeSince: last, times: 0 };
  let sameCause = true;
  for (let night = last; night >= 0; night--) {
    const result = byNight[night];
    if (result === undefined || result.status === 'skipped') continue;
    if (result.status !== 'failed') break;
    series.since = night;
    series.times++;
    sameCause &&= kindOf(result.cause ?? '') === kindOf(latest.cause ?? '');
    if (sameCause) series.causeSince = night;
  }
  return series;
}

/**
 * A cause without what differs from run to run and from test to test: numbers (but not SDC's codes), generated
 * names, quoted values, records.
 */
export function kindOf(cause: string): string {
  return cause
    .replace(/'[^']*'|"[^"]*"|\{[^}]*\}/g, '…')
    .replace(/\b[a-z_]+_[a-z0-9]{4,12}\b/g, (name) => (/\d/.test(name) ? '…' : name))
    .replace(/([A-Z][A-Z0-9]*_\d+)|\d[\d.,:-]*/g, (_, code: string | undefined) => code ?? '#')
    .trim();
}
