import { test as base, chromium, type Browser } from '@playwright/test';
import { chromiumOptions, requireChromium } from '../../fixtures/ui/chromium.js';

export async function launchChromium(): Promise<Browser> {
  const options = chromiumOptions();
  requireChromium(options);
  return chromium.launch(options);
}

/** `test` with a browser that is on this machine. */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
