import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { logIn } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const TITLE = 'Waterdichte drager voor sensoren';
const SAVED = /^Bewaard om \d\d:\d\d\.$/;

const statusOn = (page: Page) => page.locator('[data-autosave]');
const titleOn = (page: Page) => page.getByLabel(m.listingFields.names.title, { exact: true });

/** One of two editors of an organisation, on the form of a new capability. */
async function openNewForm(page: Page): Promise<{ workspace: string; colleague: { email: string } }> {
  const [editor, colleague] = [await makeAccount('Eefje'), await makeAccount('Cor')];
  const { publicId } = await makeOrganisation(`Drager ${String(Date.now())}`, 'sme', [
    { userId: editor.id, role: 'editor' },
    { userId: colleague.id, role: 'editor' },
  ]);
  await logIn(page, editor.email);
  const workspace = `/nl/o/${publicId}`;
  await page.goto(`${workspace}/listings/new/capability`);
  return { workspace, colleague };
}

test('a new draft saves itself once it has a title, is there after a reload, and is one draft', async ({
  page,
}) => {
  const { workspace } = await openNewForm(page);
  await expect(statusOn(page)).toHaveText(m.autosave.intro);
  await titleOn(page).fill('Wat');
  await titleOn(page).fill(TITLE);
  await expect(statusOn(page)).toHaveText(SAVED);
  await expect(page).toHaveURL(/\/listings\/[0-9a-z]{12}\/edit$/);
  await expectAccessible(page);
  await page.reload();
  await expect(titleOn(page)).toHaveValue(TITLE);

  const body = page.getByLabel(m.listingForm.body.capability);
  await body.fill('Een omschrijving die onderweg is.');
  // Leaving saves too.
  await page.goto(`${workspace}/listings`);
  await expect(page.getByRole('link', { name: TITLE })).toHaveCount(1);
  await page.getByRole('link', { name: TITLE }).click();
  // What is sent on leaving may arrive after the next page was asked for.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('Een omschrijving die onderweg is.')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });

  // The button goes on from there.
  await page.getByRole('link', { name: m.words.edit }).click();
  await titleOn(page).fill(`${TITLE} en antennes`);
  await expect(statusOn(page)).toHaveText(SAVED);
  await page.getByRole('button', { name: m.listings.saveChanges }).click();
  await expect(page.getByText(m.listings.saved)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: `${TITLE} en antennes` })).toBeVisible();
});

test('says so while the site cannot be reached, keeps trying, and saves when it can', async ({
  page,
  context,
}) => {
  await openNewForm(page);
  await titleOn(page).fill(TITLE);
  await expect(statusOn(page)).toHaveText(SAVED);
  await context.setOffline(true);
  await titleOn(page).fill('Geschreven zonder verbinding');
  await expect(statusOn(page)).toHaveText(m.autosave.failed);
  await context.setOffline(false);
  await expect(statusOn(page)).toHaveText(SAVED);
  await page.reload();
  await expect(titleOn(page)).toHaveValue('Geschreven zonder verbinding');
});

test('stops where somebody else changed the draft, and leaves the rest to the button', async ({
  page,
  browser,
}) => {
  const { colleague } = await openNewForm(page);
  await titleOn(page).fill(TITLE);
  await expect(statusOn(page)).toHaveText(SAVED);
  const other = await (await browser.newContext()).newPage();
  await logIn(other, colleague.email);
  await other.goto(new URL(page.url()).pathname);
  await titleOn(other).fill('Zoals Cor het ziet');
  await expect(statusOn(other)).toHaveText(SAVED);
  await other.close();

  await titleOn(page).fill('Zoals Eefje het ziet');
  await expect(statusOn(page)).toHaveText(m.autosave.conflict);
  await page.getByRole('button', { name: m.listings.saveDraft }).click();
  await expect(page.getByRole('alert')).toContainText(m.errors.conflict);
  await expect(titleOn(page)).toHaveValue('Zoals Eefje het ziet');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the button saves the draft, and nothing promises more', async ({ page }) => {
    await openNewForm(page);
    await expect(statusOn(page)).toHaveText('');
    await titleOn(page).fill(TITLE);
    await page.getByRole('button', { name: m.listings.saveDraft }).click();
    await expect(page.getByText(m.listings.saved)).toBeVisible();
    await page.getByRole('link', { name: m.words.edit }).click();
    await expect(titleOn(page)).toHaveValue(TITLE);
  });
});
