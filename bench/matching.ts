import { expect } from '@playwright/test';
import { difference } from '../fixtures/matchers/multiset.js';
import { inTurn, median, type Figure } from './figures.js';

const ROWS = 5_000;
const TIMES = 5;

/** The ratio of matching times when the number of rows doubles, with one column matched by type only: 2 is linear. */
export async function matching(): Promise<Figure> {
  const once = matchingOf(ROWS);
  const twice = matchingOf(2 * ROWS);
  once();
  const { ours, theirs } = await inTurn(
    TIMES,
    async () => twice(),
    async () => once(),
  );
  return {
    what: `Matching ${2 * ROWS} rows with expect.any(), against ${ROWS}`,
    value: median(ours) / median(theirs),
    unit: '×',
    goal: 3,
    details: `median of ${TIMES}: ${Math.round(median(ours))} ms and ${Math.round(median(theirs))} ms`,
  };
}

function matchingOf(count: number): () => void {
  const rows = Array.from({ length: count }, (_, id) => ({ id, at: `time ${id}` }));
  const expected = rows.map(({ id }) => ({ id, at: expect.any(String) })).reverse();
  return () => {
    const { missing, unexpected } = difference(rows, expected);
    if (missing.length > 0 || unexpected.length > 0) throw new Error('The rows do not match.');
  };
}
