import { expect, _baseTest as test } from '@playwright/test';
import { withImageProgress } from './image-progress.js';

test('prints the start and the last state of each image, and nothing in between within the interval', async () => {
  const lines: string[] = [];
  const work = withImageProgress(
    async (report) => {
      for (const image of ['core:1', 'library:1']) {
        for (const step of [1, 2, 3]) {
          report({ image, action: 'build', step, steps: 3, complete: false, text: `step ${step} of 3` });
        }
        report({ image, action: 'build', step: 3, steps: 3, complete: true, text: 'step 3 of 3' });
      }
      return 'built';
    },
    { write: (line) => lines.push(line) },
  );
  expect(await work).toBe('built');
  expect(lines).toEqual([
    'Building core:1',
    'Building core:1: step 3 of 3',
    'Building library:1',
    'Building library:1: step 3 of 3',
  ]);
});

test('repeats the state of an unfinished image at each interval, and passes on the failure of the work', async () => {
  const lines: string[] = [];
  const shown = (): number => lines.filter((line) => line === 'Pulling app:1: 1/2 layers').length;
  const work = withImageProgress(
    async (report) => {
      const size = { layers: 2, done: 1, bytes: 0, totalBytes: 0 };
      report({ image: 'app:1', action: 'pull', ...size, complete: false, text: '1/2 layers' });
      await expect.poll(shown, { intervals: [5] }).toBeGreaterThan(1);
      throw new Error('denied');
    },
    { write: (line) => lines.push(line), everyMs: 5 },
  );
  await expect(work).rejects.toThrow('denied');
});
