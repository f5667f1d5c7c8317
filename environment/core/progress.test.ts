import { setTimeout as delay } from 'node:timers/promises';
import { expect, _baseTest as test } from '@playwright/test';
import { megabytes, reportWhile } from './progress.js';

test('reports the state of long work until it ends', async () => {
  const lines: string[] = [];
  const report = (line: string): number => lines.push(line);
  let step = 0;
  let finish = (): void => undefined;
  const work = new Promise<void>((resolve) => (finish = resolve));
  const reported = reportWhile(work, report, () => (step === 0 ? undefined : `Step ${step} of 3`), 5);
  await delay(20);
  expect(lines).toEqual([]);
  step = 2;
  await expect.poll(() => lines.length).toBeGreaterThan(1);
  expect(lines[0]).toBe('Step 2 of 3 (0 s)');
  finish();
  await reported;
  const before = lines.length;
  await delay(20);
  expect(lines).toHaveLength(before);
});

test('shows megabytes with the total when it is known', () => {
  expect(megabytes(1_234_567)).toBe('1.2 MB');
  expect(megabytes(41_200_000, 230_000_000)).toBe('41 of about 230 MB');
});
