import { expect, test } from '../../fixtures';

test('Data Collector serves its front end, and a browser is installed', async ({ ui }) => {
  await ui.pipelines.open();
  expect(await ui.login.isShown()).toBe(false);
});
