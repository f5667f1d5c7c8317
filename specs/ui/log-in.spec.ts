import { expect, test } from '../../fixtures';

test('a user logs in with the form, and out again', async ({ ui, sdc }) => {
  await ui.login.open();
  await ui.login.logIn();
  expect((await ui.login.user()).roles).toContain('admin');

  await ui.login.logOut();
  await ui.page.goto(sdc.url);
  expect(await ui.login.isShown()).toBe(true);
});

test('the form refuses a wrong password and says so', async ({ ui }) => {
  await ui.login.open();
  await expect(ui.login.logIn('admin', 'not-Its-password-4')).rejects.toThrow('The form refuses admin: Log In Failed.');
  expect(await ui.login.isShown()).toBe(true);
});

test('every page shows the form to those who are not logged in', async ({ ui }) => {
  await ui.login.open('/collector/logs');
  expect(await ui.login.isShown()).toBe(true);
});
