import { expect, _baseTest as test } from '@playwright/test';
import { changesIn } from './changes.js';
import { numbers } from './testing/made-nights.js';

/** Values that scatter by ±3 %. */
function level(count: number, value: number, seed: number): number[] {
  const random = numbers(seed);
  return Array.from({ length: count }, () => value * (0.97 + 0.06 * random()));
}

test('noise is not a change', () => {
  for (let seed = 1; seed <= 50; seed++) expect(changesIn(level(200, 20_000, seed))).toEqual([]);
});

test('a new level is one change, at its first value', () => {
  const [before, after] = [level(40, 20_000, 1), level(40, 15_000, 2)];
  const changes = changesIn([...before, ...after]);
  expect(changes).toEqual([
    {
      at: 40,
      from: expect.closeTo(20_000, -3) as unknown as number,
      to: expect.closeTo(15_000, -3) as unknown as number,
      confirmed: true,
    },
  ]);
});

test('one value that is far off is not a change, except as the latest', () => {
  const [before, after] = [level(20, 20_000, 1), level(20, 20_000, 2)];
  expect(changesIn([...before, 9_000, ...after])).toEqual([]);
  expect(changesIn([...before, 9_000])).toMatchObject([{ at: 20, to: 9_000, confirmed: false }]);
});

test('too few values show nothing', () => {
  expect(changesIn([20_000, 20_100, 10_000])).toEqual([]);
});
