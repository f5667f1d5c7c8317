import { expect, _baseTest as test } from '@playwright/test';
import { waitFor } from '../src/core/deadline.js';

test('the first defined look ends the wait', async () => {
  let looks = 0;
  expect(
    await waitFor(
      () => Promise.resolve(++looks < 3 ? undefined : 'seen'),
      () => '',
      { timeout: 5_000 },
    ),
  ).toBe('seen');
  expect(looks).toBe(3);
});

test('a timeout says what was waited for and what to do', async () => {
  const wait = waitFor(
    () => Promise.resolve(undefined),
    () => 'the cat is out',
    { timeout: 30, nextStep: 'Call it.' },
  );
  await expect(wait).rejects.toMatchObject({
    code: 'SDC_WAIT_TIMEOUT',
    message: 'Waited 30 ms: the cat is out. Call it.',
  });
});

test('an error of the look ends the wait at once', async () => {
  await expect(
    waitFor(
      () => Promise.reject(new Error('broken')),
      () => '',
      { timeout: 60_000 },
    ),
  ).rejects.toThrow('broken');
});

test('an aborted wait ends at once', async () => {
  const controller = new AbortController();
  const wait = waitFor(
    () => Promise.resolve(undefined),
    () => 'still out',
    { timeout: 60_000, signal: controller.signal },
  );
  controller.abort();
  await expect(wait).rejects.toMatchObject({ code: 'SDC_ABORTED' });
});
