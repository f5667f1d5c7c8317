import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { buildHistory } from '../../reports/history/build-history.js';
import { writeNights } from '../../reports/history/stored-nights.js';
import { madeNights } from '../../reports/history/testing/made-nights.js';
import { expect, test } from '../support/browser-test.js';

const NIGHTS = 60;
const TESTS = 400;

test.use({ viewport: { width: 1280, height: 900 } });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of the history in the ${colorScheme} mode, from disk and without a network`, async ({
    page,
  }, testInfo) => {
    const problems = await problemsOf(page);
    await page.emulateMedia({ colorScheme });
    const directory = testInfo.outputPath('history');
    await writeNights(directory, madeNights(NIGHTS, TESTS), []);
    const built = await buildHistory({ directory, reports: [], nights: NIGHTS, title: 'Order pipelines' });

    await page.goto(pathToFileURL(built.page).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Order pipelines');
    await expect(page.locator('.headline')).toHaveText(/^\d+ of \d+ tests failed, (\d+|none) of them new$/);
    await expect(page.locator('.cause')).toHaveCount(built.history.groups.length);
    await expect(page.locator('#failures')).toContainText("'orders' is RUN_ERROR: JDBC_06");
    await expect(page.locator('#failures')).toContainText('since 26 Feb · 4 nights');
    await expect(page.locator('#trends canvas')).toHaveCount(4);
    await expect(page.locator('#throughput canvas')).toHaveCount(built.history.data.throughput.length);
    await expect(page.locator('#throughput li')).toHaveText(
      /−\d\d % JDBC Query Consumer → Kafka Producer on 4\.0\.0 \(embedded\): \S+ → \S+ records\/s since\s+22 Feb/,
    );
    await expect(page.locator('#flaky tbody tr')).not.toHaveCount(0);
    await expect(page.locator('#slow tbody tr')).toHaveCount(15);
    await expect(page.locator('#versions th')).toContainText(['Spec', '3.22.2 (embedded)', '4.0.0 (embedded)']);
    await expect(page.locator('#coverage')).toContainText('changeLogFormat');
    expect(await drawnColours(page)).toBeGreaterThan(3);

    await testInfo.attach('page.png', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
    expect(problems).toEqual([]);
  });
}

test('the list of all tests has only visible rows, finds tests, and says why one failed', async ({
  page,
}, testInfo) => {
  const problems = await problemsOf(page);
  const directory = testInfo.outputPath('history');
  await writeNights(directory, madeNights(NIGHTS, TESTS), []);
  const built = await buildHistory({ directory, reports: [], nights: NIGHTS });
  await page.goto(pathToFileURL(built.page).href);

  await expect(page.locator('.counted')).toHaveText(`${TESTS} of ${TESTS}`);
  expect(await page.locator('.row').count()).toBeLessThan(40);
  const last = built.history.data.tests.at(-1)?.title ?? '';
  await page.evaluate(`(() => {
    const list = document.querySelector('.viewport');
    list.scrollTo(0, list.scrollHeight);
  })()`);
  await expect(page.locator('.row').last()).toContainText(last);

  await page.getByLabel('Which tests').selectOption('failed in the latest night');
  await expect(page.locator('.counted')).toHaveText(`${built.history.data.nights.at(-1)?.failed ?? 0} of ${TESTS}`);
  await page.getByLabel('Filter tests').fill('payments 4.0.0');
  await expect(page.locator('.row').first()).toContainText('payments');
  const { width = 0, height = 0 } = (await page.locator('.row canvas').first().boundingBox()) ?? {};
  await page
    .locator('.row canvas')
    .first()
    .hover({ position: { x: width - 2, y: height / 2 } });
  await expect(page.locator('.hint')).toHaveText(/^1 Mar 2026, [0-9a-f]{7}: failed in .*: '\w+'/);
  expect(problems).toEqual([]);
});

test('a page without nights, and one with a single night', async ({ page }, testInfo) => {
  const problems = await problemsOf(page);
  for (const nights of [0, 1]) {
    const directory = testInfo.outputPath(`history-${nights}`);
    await writeNights(directory, madeNights(nights, 10), []);
    const built = await buildHistory({ directory, reports: [], nights: 1 });
    await page.goto(pathToFileURL(built.page).href);
    await expect(page.locator('.counted')).toHaveText(nights === 0 ? '0 of 0' : '10 of 10');
  }
  expect(problems).toEqual([]);
});

test('problems of a page are noticed', async ({ page }, testInfo) => {
  const problems = await problemsOf(page);
  const file = testInfo.outputPath('faulty.html');
  await writeFile(
    file,
    '<script>console.error("a"); fetch("http://127.0.0.1:9/").catch(() => {}); throw new Error("b")</script>',
  );
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => problems).toEqual(expect.arrayContaining(['a', 'Error: b', 'GET http://127.0.0.1:9/']));
});

/** Errors in the console, exceptions, and requests for anything but the page itself. */
async function problemsOf(page: Page): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) problems.push(`${request.method()} ${request.url()}`);
  });
  await page.context().setOffline(true);
  return problems;
}

/** How many colours the first chart has: a chart that was not drawn has one. */
function drawnColours(page: Page): Promise<number> {
  return page.evaluate<number>(`(() => {
    const canvas = document.querySelector('#trends canvas');
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);
}
