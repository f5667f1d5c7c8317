import { expect, _baseTest as test } from '@playwright/test';
import { kindOf, seriesOf } from './failure-groups.js';
import { historyOf } from './history-of-nights.js';
import { night, nightsOf, result } from './testing/made-nights.js';
import type { Status, TestResult } from './night.js';

test('causes that differ in names and numbers are of one kind; codes of SDC are not', () => {
  const kind = kindOf("'orders': 1 of 2 records went to error at JDBC Producer 1: JDBC_23 - 'x' (table orders_k2x8)");
  expect(kindOf("'sales': 3 of 9 records went to error at JDBC Producer 2: JDBC_23 - 'y' (table sales_p4m1)")).toBe(
    kind,
  );
  expect(
    kindOf("'orders': 1 of 2 records went to error at JDBC Producer 1: JDBC_14 - 'x' (table orders_k2x8)"),
  ).not.toBe(kind);
});

const SERIES: [title: string, statuses: (Status | undefined)[], since: number | undefined, times: number][] = [
  ['a test that passes', ['failed', 'passed'], undefined, 0],
  ['a new failure', ['failed', 'passed', 'failed'], 2, 1],
  ['a series', ['passed', 'failed', 'failed', 'failed'], 1, 3],
  ['nights that skipped it or had no such test', ['passed', 'failed', 'skipped', undefined, 'failed'], 1, 2],
  ['a test that has always failed', ['failed', 'failed'], 0, 2],
];

for (const [title, statuses, since, times] of SERIES) {
  test(`since when: ${title}`, () => {
    const row = statuses.map((status) =>
      status === undefined ? undefined : result({ status, cause: 'no such table' }),
    );
    const series = seriesOf(row);
    expect(series === undefined ? [] : [series.since, series.causeSince, series.times]).toEqual(
      since === undefined ? [] : [since, since, times],
    );
  });
}

test('a cause that is newer than the series has its own beginning', () => {
  const failed = (cause: string): TestResult => result({ status: 'failed', cause });
  const row = [failed('timed out after 15 s'), failed('no such table'), failed('no such table')];
  expect(seriesOf(row)).toEqual({ since: 0, causeSince: 1, times: 3 });
});

test('failures are grouped by cause, new causes first', () => {
  const results = (old: Status): TestResult[] => [
    result({ title: 'a', status: old, cause: 'table orders_k2x8 is missing' }),
    result({ title: 'b', status: 'failed', cause: 'JDBC_06 - refused' }),
    result({ title: 'c', status: old, cause: 'table sales_p4m1 is missing' }),
  ];
  const before = night({ id: 'r0', start: '2026-11-29T02:17:00.000Z', results: results('passed') });
  const { groups } = historyOf([before, night({ results: results('failed') })], { title: '' });
  expect(groups.map(({ cause, since, failures }) => [cause, since, failures.map((one) => one.result.title)])).toEqual([
    ['table orders_k2x8 is missing', 1, ['a', 'c']],
    ['JDBC_06 - refused', 0, ['b']],
  ]);
});

test('flaky tests passed when repeated or changed often; one break and its repair are neither', () => {
  const flakyOf = (statuses: Status[]): number => historyOf(nightsOf(statuses), { title: '' }).flaky.length;
  expect(flakyOf(['passed', 'failed', 'failed', 'passed'])).toBe(0);
  expect(flakyOf(['passed', 'flaky', 'passed'])).toBe(1);
  expect(flakyOf(['failed', 'passed', 'failed', 'passed'])).toBe(1);
});
