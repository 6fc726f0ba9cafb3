import { expect, test, type Page } from '@playwright/test';
import type { TOTP } from 'otpauth';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { expireSessions, grantRole, makeAccount, PASSWORD } from '#tests/support/e2e-database.ts';
import { linkInMail, logIn, setUpSecondFactor, tabTo } from '#tests/support/e2e-steps.ts';

const { accounts, administration, words } = messagesIn('nl');

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.locator('main').getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Logs in as far as the second step. */
async function givePassword(page: Page, email: string): Promise<void> {
  await page.getByLabel(accounts.email).fill(email);
  await page.getByLabel(accounts.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: accounts.logIn, exact: true }).click();
}

/** The code of the next half minute, which is right already and was not used to set the app up. */
async function giveCode(page: Page, totp: TOTP): Promise<void> {
  const code = totp.generate({ timestamp: Date.now() + 30_000 });
  await page.getByLabel(accounts.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: accounts.logIn, exact: true }).click();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a person signs up, sets up a second factor, logs out and in again, by keyboard alone @phone', async ({
    page,
  }, { project }) => {
    const email = `keys-${project.name}-${String(Date.now())}@example.test`;
    await page.goto('/nl/signup');
    await type(page, accounts.name, 'Iris de Wit');
    await type(page, accounts.email, email);
    await type(page, accounts.password, 'kort');
    await tabTo(page, page.getByLabel(accounts.terms));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');

    // Refused: what was typed is still there, the password is not, and the focus is on what is wrong.
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByLabel(accounts.name)).toHaveValue('Iris de Wit');
    await expect(page.getByLabel(accounts.password, { exact: true })).toHaveValue('');
    await type(page, accounts.password, PASSWORD);
    await press(page, accounts.signUp);
    await expect(page.getByRole('heading', { name: accounts.checkMailTitle })).toBeVisible();

    await page.goto(await linkInMail(email));
    await type(page, accounts.confirmPassword, PASSWORD);
    await press(page, accounts.confirm);
    await expect(page.getByText(accounts.confirmDone)).toBeVisible();

    const totp = await setUpSecondFactor(page);
    await expect(page.getByRole('list', { name: accounts.codesList }).getByRole('listitem')).toHaveCount(10);
    const recovery = await page
      .getByRole('list', { name: accounts.codesList })
      .locator('code')
      .first()
      .innerText();

    await page.goto('/nl/logout');
    await press(page, accounts.logOut);
    await expect(page.getByText(accounts.loggedOut)).toBeVisible();

    await type(page, accounts.email, email);
    await type(page, accounts.password, PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: accounts.factorTitle })).toBeVisible();
    await type(page, accounts.code, totp.generate({ timestamp: Date.now() + 30_000 }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nl\/home$/);

    await page.context().clearCookies();
    await page.goto('/nl/login?next=/nl/account/sessions');
    await givePassword(page, email);
    await tabTo(page, page.getByText(accounts.recoveryTitle));
    await page.keyboard.press('Enter');
    await type(page, accounts.recoveryCode, recovery);
    await press(page, accounts.useRecovery);
    await expect(page.getByRole('heading', { name: accounts.sessionsTitle, level: 1 })).toBeVisible();
  });

  test('a form on an expired session is sent by a button after logging in', async ({ page }) => {
    const account = await makeAccount('Verlopen Sessie');
    await logIn(page, account.email);
    await page.goto('/nl/account');
    await page.getByLabel(accounts.name).fill('Nieuwe Naam');
    await expireSessions(account.id);
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(accounts.logInKept)).toBeVisible();
    await givePassword(page, account.email);
    await page.getByRole('button', { name: accounts.continueButton }).click();
    await expect(page.getByText(accounts.profileSaved)).toBeVisible();
    await expect(page.getByLabel(accounts.name)).toHaveValue('Nieuwe Naam');
  });
});

test('a form on an expired session sends itself after logging in', async ({ page }) => {
  const account = await makeAccount('Verlopen Sessie');
  await logIn(page, account.email);
  await page.goto('/nl/account');
  await page.getByLabel(accounts.name).fill('Vanzelf Verstuurd');
  await expireSessions(account.id);
  await page.getByRole('button', { name: words.save }).click();
  await givePassword(page, account.email);
  await expect(page.getByText(accounts.profileSaved)).toBeVisible();
  await expect(page.getByLabel(accounts.name)).toHaveValue('Vanzelf Verstuurd');
});

test('pages of an account that only a step leads to can be read by everybody', async ({ page }) => {
  await page.goto('/nl/reset-password?sent');
  await expectAccessible(page);
  const account = await makeAccount('Iris de Wit');
  await logIn(page, account.email);
  const totp = await setUpSecondFactor(page);
  await expectAccessible(page);
  await page.goto('/nl/account/second-factor');
  await expectAccessible(page);
  await page.context().clearCookies();
  await page.goto('/nl/login');
  await givePassword(page, account.email);
  await expectAccessible(page);
  await giveCode(page, totp);
  await page.goto('/nl/login/continue');
  await expect(page.getByRole('heading', { name: accounts.continueLostTitle })).toBeVisible();
  await expectAccessible(page);
});

test('an administrator gives somebody a role, and finds it in the history @phone', async ({ page }) => {
  const administrator = await makeAccount('Beheerder');
  await grantRole(administrator.id, 'administrator');
  const person = await makeAccount('Nieuwe Bemiddelaar');
  await logIn(page, administrator.email);
  await setUpSecondFactor(page);
  await page.goto('/nl/administration');
  await page.getByLabel(administration.usersSearch).fill(person.email);
  await page.locator('main').getByRole('button', { name: words.search }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Nieuwe Bemiddelaar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuwe Bemiddelaar' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(administration.role, { exact: true }).selectOption('broker');
  await page.getByRole('button', { name: administration.roleGrant }).click();
  await expect(page.getByText(administration.done.granted)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/nl/administration/jobs');
  await expectAccessible(page);
  await page.goto(
    `/nl/administration/audit?type=role.granted&actor=${encodeURIComponent(administrator.email)}`,
  );
  await expect(page.getByRole('rowheader', { name: 'role.granted' })).toHaveCount(1);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: administration.auditExport }).click();
  expect((await download).suggestedFilename()).toMatch(/^defport-history-\d{4}-\d\d-\d\d\.csv$/);
});
