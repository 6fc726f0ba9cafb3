import { expect, test } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { logIn, setUpSecondFactor, tabTo } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { listings, listingFields: fields, listingForm } = m;

test('an offer is written, published and looked up with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000);
  const { keyboard } = page;
  const owner = await makeAccount('Toetsenbord');
  const organisation = await makeOrganisation(`Toetswerk ${String(Date.now())}`, 'sme', [
    { userId: owner.id, role: 'owner' },
  ]);
  await logIn(page, owner.email);
  await setUpSecondFactor(page);
  await page.goto(`/nl/o/${organisation.publicId}/listings`);

  // The first stop is the link to the content, which skips the header.
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: m.words.skipToContent })).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: listings.newCapability }));
  await keyboard.press('Enter');

  // Saving an empty form puts the focus on what is wrong, with a link to the field.
  await tabTo(page, page.getByRole('button', { name: listings.saveDraft }));
  await keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByLabel(fields.names.title, { exact: true })).toBeFocused();
  await keyboard.type('Hydrofoons voor stille havenbewaking');
  await tabTo(page, page.getByLabel(listingForm.body.capability));
  await keyboard.type(
    'Een kabel met hydrofoons op de bodem hoort duikers en onderwaterdrones naderen, zonder zelf geluid te maken.',
  );
  await tabTo(page, page.getByRole('radio', { name: 'Slimme materialen' }));
  await keyboard.press('Space');
  for (let step = 0; step < 4; step += 1) await keyboard.press('ArrowDown');
  await expect(
    page.getByRole('group', { name: fields.names.primaryArea }).getByLabel('Sensoren'),
  ).toBeChecked();
  await tabTo(page, page.getByRole('button', { name: listings.saveDraft }));
  await keyboard.press('Enter');
  await expect(page.getByText(listings.saved)).toBeVisible();

  await tabTo(page, page.getByLabel(listings.declaration));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: listings.publish, exact: true }));
  await keyboard.press('Enter');
  await expect(page.getByText(listings.published)).toBeVisible();

  await tabTo(page, page.getByRole('searchbox').first());
  await keyboard.type('hydrofoons haven');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/search\?q=hydrofoons/);
});
