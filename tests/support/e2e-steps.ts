import { expect, type Locator, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { DEMONSTRATION_SECRET } from '#db/seed/demonstration-secret.ts';
import { DEMONSTRATION_PASSWORD } from '#db/seed/people.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { findMail, PASSWORD } from './e2e-database.ts';

/** What people do on many journeys, by the words on the page. */
const m = messagesIn('nl');

/** The worker makes mails after whatever else it was asked for before. */
const MAIL_WITHIN_MS = 30_000;

/** Logs in with PASSWORD; for an account without a second factor. */
export async function logIn(page: Page, email: string): Promise<void> {
  await page.goto('/nl/login');
  await page.getByLabel(m.accounts.email).fill(email);
  await page.getByLabel(m.accounts.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: m.accounts.logIn, exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/home$/);
}

/** Logs in as one of the demonstration's people, with the second factor where it asks for one. */
export async function logInToDemonstration(
  page: Page,
  who: string,
  atSecondFactor: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.goto('/nl/login');
  await page.getByLabel(m.accounts.email).fill(`${who}@demo.defport.example`);
  await page.getByLabel(m.accounts.password, { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: m.accounts.logIn, exact: true }).click();
  if (page.url().includes('second-factor')) {
    await atSecondFactor();
    const totp = new TOTP({ secret: Secret.fromBase32(DEMONSTRATION_SECRET) });
    const code = page.getByLabel(m.accounts.code, { exact: true });
    // A code counts once; another test may have logged in as the same person just now.
    await expect(async () => {
      if (page.url().includes('second-factor')) {
        await code.fill(totp.generate());
        await code.press('Enter');
      }
      await expect(page).toHaveURL(/\/nl\/home$/, { timeout: 3_000 });
    }).toPass({ intervals: [5_000], timeout: 45_000 });
  }
  await expect(page).toHaveURL(/\/nl\/home$/);
}

export async function logOut(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** Sets up a second factor as an app would: takes the secret from the page and gives its code. */
export async function setUpSecondFactor(page: Page): Promise<TOTP> {
  await page.goto('/nl/account/second-factor');
  const text = await page.locator('code').first().innerText();
  const totp = new TOTP({ secret: Secret.fromBase32(text.replace(/\s/g, '')) });
  await page.getByLabel(m.accounts.code, { exact: true }).fill(totp.generate());
  await page.getByRole('button', { name: m.accounts.secondFactorTurnOn }).click();
  await expect(page.getByRole('heading', { name: m.accounts.codesTitle })).toBeVisible();
  return totp;
}

/** The first link in the newest mail to an address, once the worker has made it. */
export async function linkInMail(to: string): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(
      async () => {
        const mail = await findMail(to);
        link = /https?:\/\/[^\s"<>]+/.exec(mail?.body ?? '')?.[0];
        return link;
      },
      { message: `a mail to ${to}`, timeout: MAIL_WITHIN_MS },
    )
    .toBeTruthy();
  return new URL(link ?? '').pathname + new URL(link ?? '').search;
}

/** Shows the pages of a part of the site, which are folded on a phone. Without effect where they stand open. */
export async function openSideNavigation(page: Page, label: string): Promise<void> {
  const summary = page.getByRole('navigation', { name: label, exact: true }).locator('summary');
  if (await summary.isVisible()) await summary.click();
}

/** Presses Tab until an element has the focus: it can be reached with the keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const MOST = 120;
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
