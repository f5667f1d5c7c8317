import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildHistory } from '../reports/history/build-history.js';
import { writeNights } from '../reports/history/stored-nights.js';
import { madeNights } from '../reports/history/testing/made-nights.js';
import { launchChromium } from '../tests/support/browser-test.js';
import { median, millisecondsOf, type Figure } from './figures.js';

const NIGHTS = 400;
const TESTS = 500;
const TIMES = 5;

/** How long the page of many nights takes until its last part is drawn. */
export async function historyPage(): Promise<Figure> {
  const directory = await mkdtemp(join(tmpdir(), 'stf-b-'));
  const browser = await launchChromium();
  try {
    await writeNights(directory, madeNights(NIGHTS, TESTS), []);
    let file = '';
    const building = await millisecondsOf(async () => {
      file = (await buildHistory({ directory, reports: [], nights: NIGHTS })).page;
    });
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const page = await browser.newPage();
      times.push(
        await millisecondsOf(async () => {
          await page.goto(pathToFileURL(file).href);
          await page.locator('.row canvas').first().waitFor();
        }),
      );
      await page.close();
    }
    const { size } = await stat(file);
    return {
      what: `Opening the history of ${NIGHTS} nights with ${TESTS} tests`,
      value: median(times),
      unit: 'ms',
      goal: 2_000,
      details: `median of ${TIMES}; ${(size / 1e6).toFixed(1)} MB, built in ${(building / 1000).toFixed(1)} s`,
    };
  } finally {
    await browser.close();
    await rm(directory, { recursive: true, force: true });
  }
}
