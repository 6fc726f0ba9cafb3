import { expect, test } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { logInToDemonstration, logOut } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const OWN = 'Stille stroom voor een post zonder dieselaggregaat';
const OTHER = 'Silent power for a radar post without a diesel generator';

test('a unit sees who asks for nearly the same in another language, also before it publishes, and the programme sees them together', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await logInToDemonstration(page, 'requester');
  await page.goto(`/nl/search?${new URLSearchParams({ q: OWN }).toString()}`);
  await page.getByRole('link', { name: OWN, exact: true }).click();
  await page.getByRole('link', { name: m.listings.manage }).click();
  const similar = page.locator('#similar');
  const card = similar.getByRole('article').filter({ hasText: OTHER });
  // A site that has just started compares all there are first.
  await expect(async () => {
    await page.reload();
    await expect(card.getByText(m.similar.bands.near)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await expect(card.getByText('dieselaggregaat')).toBeVisible();

  await page.getByRole('button', { name: m.listingManage.copy }).click();
  await expect(page.getByText(m.similar.beforePublishing(3))).toBeVisible();
  await expect(
    similar.getByRole('article').filter({ hasText: m.similar.own }).getByRole('link', { name: OWN }),
  ).toBeVisible();
  await expectAccessible(page);

  await logOut(page);
  await logInToDemonstration(page, 'programme');
  await page.getByRole('link', { name: m.similar.demand.title }).click();
  const group = page.getByRole('article').filter({ hasText: OTHER });
  await expect(async () => {
    await page.reload();
    await expect(group.getByRole('heading', { level: 2 })).toContainText(
      'Drie eenheden vragen bijna hetzelfde',
      { timeout: 1_000 },
    );
  }).toPass({ timeout: 60_000 });
  await group.getByRole('link', { name: OTHER }).click();
  await expect(page.getByRole('heading', { level: 1, name: OTHER })).toBeVisible();
});
