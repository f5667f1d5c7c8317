import { expect, _baseTest as test } from '@playwright/test';
import type { JSONReport } from '@playwright/test/reporter';
import { mutatedTests, survivorsOf } from './survivors.js';

function report(...tests: [title: string, status: string, mutation?: string][]): JSONReport {
  const specs = tests.map(([title, status, description]) => ({
    title,
    file: 'orders.spec.ts',
    tests: [
      {
        annotations: [],
        results: [{ status, annotations: description === undefined ? [] : [{ type: 'mutation', description }] }],
      },
    ],
  }));
  return {
    suites: [{ title: 'orders.spec.ts', specs, suites: [{ title: 'inner', specs, suites: [] }] }],
  } as unknown as JSONReport;
}

test('tests that pass with a changed pipeline, with the reason for those that may', () => {
  const tests = mutatedTests(
    report(
      ['fails', 'failed', 'x: 1 → 2'],
      ['passes', 'passed', 'y: 1 → 2'],
      ['may pass', 'passed', 'z: 1 → 2'],
      ['has no pipeline', 'passed'],
    ),
  );
  expect(tests).toHaveLength(6);
  const survivors = survivorsOf(tests, [
    { test: 'may', mutation: /^z/, reason: 'z is a name' },
    { test: 'passes', mutation: 'other', reason: 'not this one' },
  ]);
  expect(survivors.map(({ title, reason }) => [title, reason])).toEqual([
    ['passes', undefined],
    ['may pass', 'z is a name'],
    ['inner › passes', undefined],
    ['inner › may pass', 'z is a name'],
  ]);
});
