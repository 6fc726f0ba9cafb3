import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { makeAccount, makeOrganisation, publishListing } from '#tests/support/e2e-database.ts';
import { logIn } from '#tests/support/e2e-steps.ts';

const { matches } = messagesIn('nl');

/** Tells the listings of this run from those of another; no word of it is in any dictionary. */
const makeMark = () => `qx${[...String(Date.now())].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('')}`;

const article = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

test('a Dutch challenge finds the English capability that answers it and says why, in both languages', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const mark = makeMark();
  const need = {
    title: `Ganzen verjagen bij landingsbanen, vraag ${mark}`,
    body: 'Wij zoeken een middel dat zwermen ganzen van landingsbanen verjaagt met geluid en licht, zonder de vogels te verwonden. Het werkt zelfstandig, dag en nacht.',
  };
  const answer = {
    language: 'en' as const,
    title: `Goose deterrent for runways ${mark}`,
    body: 'Our autonomous device scares flocks of geese from runways with sound and light, by day and by night, and never injures the birds.',
  };
  const other = {
    language: 'en' as const,
    title: `Laundry service for barracks ${mark}`,
    body: 'We wash, dry and iron uniforms and bed linen for barracks, with collection every morning.',
  };
  const [editor, supplier] = await Promise.all([makeAccount('Greetje Gans'), makeAccount('Sam Swan')]);
  const poster = await makeOrganisation('Baanwacht BV', 'sme', [{ userId: editor.id, role: 'editor' }]);
  const offering = await makeOrganisation('Gooseguard BV', 'sme', [{ userId: supplier.id, role: 'editor' }]);
  const challenge = await publishListing(poster, 'challenge', need);
  const offer = await publishListing(offering, 'capability', answer);
  await publishListing(offering, 'capability', other);

  await logIn(page, editor.email);
  const address = `/o/${poster.publicId}/listings/${challenge}/matches`;
  await expect(async () => {
    await page.goto(`/nl${address}`);
    await expect(article(page, answer.title)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  const match = article(page, answer.title);
  await expect(match).toContainText('landingsbanen');
  await expect(match).toContainText('ganzen');
  await expect(match).toContainText(matches.bands.strong);
  await expect(page.getByText(other.title)).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/en${address}`);
  await expect(match).toContainText('runway');
  await expect(match).toContainText('goose');

  // The supplier reads the same pair the other way round.
  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, supplier.email);
  await theirs.goto(`/en/o/${offering.publicId}/listings/${offer}/matches`);
  await expect(article(theirs, need.title)).toContainText('runway');
  await theirs.goto(`/nl/o/${offering.publicId}/listings/${offer}/matches`);
  await expect(article(theirs, need.title)).toContainText('landingsbanen');

  // The search box too.
  await page.goto('/nl/search?q=ganzen+landingsbaan');
  await expect(page.getByRole('link', { name: answer.title })).toBeVisible();
  await theirs.goto('/en/search?q=geese+runway');
  await expect(theirs.getByRole('link', { name: need.title })).toBeVisible();
});
