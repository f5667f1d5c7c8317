import { expect, _baseTest as test } from '@playwright/test';
import { resultsOf, withRuns } from './night.js';
import { night, result, run } from './testing/made-nights.js';

const commit = { hash: 'a'.repeat(40) };

test('shards, machines and versions on one commit are one night', () => {
  const shard = (id: string, minute: string): ReturnType<typeof run> =>
    run({ id, commit, start: `2026-11-30T02:${minute}:00.000Z` });
  const nights = withRuns([], [shard('b', '40'), shard('a', '17')]);
  expect(nights).toEqual([
    { format: 1, start: '2026-11-30T02:17:00.000Z', runs: [shard('a', '17'), shard('b', '40')] },
  ]);
});

test('another commit, or the next night, is another night', () => {
  const first = run({ commit });
  const nextDay = run({ id: 'r2', commit, start: '2026-12-01T02:17:00.000Z' });
  const otherCommit = run({ id: 'r3', commit: { hash: 'b'.repeat(40) } });
  expect(withRuns([], [first, nextDay, otherCommit]).map(({ runs }) => runs.map(({ id }) => id))).toEqual([
    ['r1'],
    ['r3'],
    ['r2'],
  ]);
});

test('a report that is added twice counts once', () => {
  const once = withRuns([], [run()]);
  expect(withRuns(once, [run()])).toEqual(once);
});

test('a test that ran on two machines has its worst result', () => {
  const failed = result({ status: 'failed', cause: 'no such table' });
  const one = { ...night(), runs: [run(), run({ id: 'r2', results: [failed] })] };
  expect([...resultsOf(one).values()]).toEqual([failed]);
});

test('a failure links to its place in the HTML report, else to the build', () => {
  const results = [result({ status: 'failed', testId: 'ab-1' })];
  const report = night({ results, links: { report: 'https://ci/html/index.html', build: 'https://ci/7' } });
  const build = night({ results, links: { build: 'https://ci/7' } });
  const linksOf = (one: typeof report): (string | undefined)[] => [...resultsOf(one).values()].map(({ link }) => link);
  expect(linksOf(report)).toEqual(['https://ci/html/index.html#?testId=ab-1']);
  expect(linksOf(build)).toEqual(['https://ci/7']);
});
