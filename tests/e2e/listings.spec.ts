import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { listings, listingFields, listingForm, listingManage, words } = m;
const { names, groups } = listingFields;

const BODY =
  'Wij maken panelen van basaltvezel die lichter zijn dan staal en even goed tegen scherven beschermen. ' +
  'Zij zijn beproefd op een schietbaan en worden nu in kleine series gemaakt.';

const label = (page: Page, text: string) => page.getByLabel(text, { exact: true });
const save = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();

/** Logs in a new owner with a second factor, on the listings of a new organisation. */
async function begin(page: Page): Promise<string> {
  const owner = await makeAccount('Iris de Boer');
  const organisation = await makeOrganisation(`Basaltwerk ${String(Date.now())}`, 'sme', [
    { userId: owner.id, role: 'owner' },
  ]);
  await logIn(page, owner.email);
  await setUpSecondFactor(page);
  return `/nl/o/${organisation.publicId}/listings`;
}

async function fillIn(page: Page, title: string, kind: 'capability' | 'challenge'): Promise<void> {
  await label(page, names.title).fill(title);
  await page.getByLabel(listingForm.body[kind]).fill(BODY);
  await page.getByRole('group', { name: names.primaryArea }).getByLabel('Slimme materialen').check();
}

async function publish(page: Page): Promise<void> {
  await page.getByLabel(listings.declaration).check();
  await save(page, listings.publish);
  await expect(page.getByText(listings.published)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a listing and its history, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    const check = async (page: Page) => {
      if (javaScriptEnabled) await expectAccessible(page);
    };

    test('is filled in with help where it is wrong, and two who change it at once both keep what they wrote', async ({
      page,
      context,
    }) => {
      test.setTimeout(120_000);
      const list = await begin(page);
      await page.goto(`${list}/new/capability`);
      await fillIn(page, 'Panelen van basaltvezel', 'capability');
      await page.getByText(groups.production).click();
      await label(page, `${names.capacity}`).fill('1,5');
      await save(page, listings.saveDraft);

      // What is wrong is told at its field, in a group that is open; what was typed is still there.
      const capacity = page.getByRole('textbox', { name: names.capacity });
      await expect(capacity).toBeVisible();
      await expect(capacity).toHaveAccessibleDescription(new RegExp(m.errors.number));
      await expect(page.getByRole('textbox', { name: names.title, exact: true })).toHaveValue(
        'Panelen van basaltvezel',
      );
      await check(page);
      await capacity.fill('1.500');
      await page.getByLabel(names.unit).selectOption('pieces');
      await page.getByLabel(names.capacityPeriod, { exact: true }).selectOption('month');
      await save(page, listings.saveDraft);
      await expect(page.getByText('1.500 stuks per maand')).toBeVisible();
      await publish(page);
      const address = new URL(page.url()).pathname;

      const other = await context.newPage();
      await page.goto(`${address}/edit`);
      await other.goto(`${address}/edit`);
      await label(other, names.title).fill('Panelen van de ander');
      await other.getByLabel(names.unit).selectOption('systems');
      await other.getByLabel(listings.declaration).check();
      await save(other, listings.saveChanges);
      await expect(other.getByText(listings.saved)).toBeVisible();

      await label(page, names.title).fill('Panelen van mij');
      await page.getByRole('textbox', { name: names.keywords }).fill('basalt');
      await page.getByLabel(listings.declaration).check();
      await save(page, listings.saveChanges);
      await expect(page.getByText(m.errors.conflict)).toBeVisible();
      await expect(label(page, names.title)).toHaveValue('Panelen van mij');
      const ofTitle = page.getByRole('group', { name: listingManage.changedMeanwhile(names.title) });
      await expect(ofTitle).toContainText('Panelen van de ander');
      await expect(ofTitle.getByLabel(listingManage.keepMine)).toBeChecked();
      const ofUnit = page.getByRole('group', { name: listingManage.changedMeanwhile(names.unit) });
      await expect(ofUnit.getByLabel(listingManage.takeTheirs)).toBeChecked();
      await check(page);
      await save(page, listings.saveChanges);
      await expect(page.getByRole('heading', { level: 1, name: 'Panelen van mij' })).toBeVisible();
      await expect(page.getByText('1.500 systemen per maand')).toBeVisible();

      // The history has all of it, also the title that did not stay.
      await page.getByRole('link', { name: listingManage.history.title }).click();
      await expect(page.getByRole('deletion').filter({ hasText: 'de ander' })).toBeVisible();
      await expect(page.getByRole('insertion').filter({ hasText: 'basalt' })).toBeVisible();
      await check(page);

      // A verified organisation sees it, everybody does not.
      await page.goto(`${address}/preview?as=verified`);
      await expect(page.getByRole('heading', { level: 1, name: 'Panelen van mij' })).toBeVisible();
      await check(page);
      await page.getByRole('link', { name: listingManage.preview.as.public }).click();
      await expect(page.getByText(listingManage.preview.notSeenTitle)).toBeVisible();
      await check(page);

      await page.goto(address);
      await save(page, listingManage.copy);
      await expect(page.getByText(listingManage.copied)).toBeVisible();
      await expect(
        page.getByRole('heading', { level: 1, name: listingManage.copyOf('Panelen van mij') }),
      ).toBeVisible();
    });

    test('a challenge ends with how it ended', async ({ page }) => {
      test.setTimeout(60_000);
      const list = await begin(page);
      await page.goto(`${list}/new/challenge`);
      await fillIn(page, 'Lichtere bescherming gezocht', 'challenge');
      await save(page, listings.saveDraft);
      await publish(page);
      await page.getByText(listingManage.endTitle).click();
      await save(page, listingManage.end);
      await expect(page.getByRole('group', { name: listingManage.endedAs })).toContainText(m.errors.choose);
      await page.getByLabel(listingManage.ends.met).check();
      await save(page, listingManage.end);
      await expect(page.getByText(listingManage.hasEnded.met)).toBeVisible();
      await expect(page.getByText(listings.status.archived, { exact: true })).toBeVisible();
      await expect(page.getByRole('link', { name: words.edit })).toHaveCount(0);
    });
  });
}
