import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { grantRole, makeAccount, makeOrganisation, publishListing } from '#tests/support/e2e-database.ts';
import { logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { matches } = m;

/** A need and two offers about something that no other listing of the site, and no other run, tells of. */
function makeTexts() {
  const thing = `zwoel${[...String(Date.now())].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('')}`;
  return {
    need: {
      title: `IJsdikte onder een ${thing} volgen`,
      body: `Wij zoeken een meting van de ijsdikte rond een ${thing}. Zij waarschuwt zodra kruiend ijs de ${thing} bedreigt.`,
    },
    buoy: {
      title: `Boei die ijs bij een ${thing} meet`,
      body: `Onze boei meet de ijsdikte en de druk van kruiend ijs, en waarschuwt de wacht op een ${thing}.`,
    },
    drill: {
      title: `IJsboor voor de ${thing}`,
      body: `Handboor waarmee men de ijsdikte afleest, ook bij kruiend ijs langs een ${thing}.`,
    },
  };
}

const article = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`matches, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    const check = async (page: Page) => {
      if (javaScriptEnabled) await expectAccessible(page);
    };

    test(`a poster finds new matches at home, keeps one and puts another aside with a reason${javaScriptEnabled ? ' @phone' : ''}`, async ({
      browser,
      page,
    }) => {
      test.setTimeout(120_000);
      const { need, buoy, drill } = makeTexts();
      const [editor, supplier] = await Promise.all([makeAccount('Petra Postma'), makeAccount('Rik Reeders')]);
      const poster = await makeOrganisation('Brugwacht BV', 'sme', [{ userId: editor.id, role: 'editor' }]);
      const offering = await makeOrganisation('Boeilab BV', 'sme', [{ userId: supplier.id, role: 'editor' }]);
      const other = await makeOrganisation('Boorwerk BV', 'sme', []);
      const challenge = await publishListing(poster, 'challenge', need, { trlMin: 5, trlMax: 7 });
      const offer = await publishListing(offering, 'capability', buoy);
      await publishListing(other, 'capability', drill);
      const address = `/nl/o/${poster.publicId}/listings/${challenge}/matches`;

      // The home page names what is new, with why, and leads there.
      await logIn(page, editor.email);
      await expect(async () => {
        await page.reload();
        await expect(article(page, buoy.title)).toBeVisible({ timeout: 500 });
        await expect(article(page, drill.title)).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 30_000 });
      await expect(article(page, buoy.title)).toContainText(m.home.matchFor(need.title));
      await check(page);
      await page.getByRole('link', { name: buoy.title }).click();
      await expect(page).toHaveURL(new RegExp(`${address}#match-${offer}$`));
      await check(page);

      const liked = article(page, buoy.title);
      await expect(liked).toContainText('zwoel');
      await expect(liked).toContainText(matches.trlReason.inside('TRL 6', '5–7'));
      await expect(liked).toContainText(/\d+ van 100/);
      await liked.getByRole('button', { name: matches.markInteresting }).click();
      await expect(liked.getByText(matches.isInteresting)).toBeVisible();

      // Without a reason it stays, with what was typed.
      const aside = article(page, drill.title);
      await aside.getByText(matches.markNotForUs).click();
      await aside.getByLabel(matches.note).fill('Er mag niemand het ijs op.');
      if (!javaScriptEnabled) {
        await aside.getByRole('button', { name: matches.saveMark }).click();
      } else {
        await aside
          .locator('form')
          .last()
          .evaluate((form: HTMLFormElement) => {
            form.noValidate = true;
            form.requestSubmit();
          });
      }
      await expect(aside.getByLabel(matches.note)).toHaveValue('Er mag niemand het ijs op.');
      await check(page);
      await aside.getByLabel(matches.reason).selectOption('other_subject');
      await aside.getByRole('button', { name: matches.saveMark }).click();
      await expect(page.getByText(matches.putAside(drill.title))).toBeVisible();

      // The shelves.
      const shelves = page.getByRole('navigation', { name: matches.shelvesLabel });
      await shelves.getByRole('link', { name: matches.shelves.not_for_us }).click();
      await expect(aside).toContainText(`${matches.reasons.other_subject} – Er mag niemand het ijs op.`);
      await expect(liked).toHaveCount(0);
      await check(page);
      await shelves.getByRole('link', { name: matches.shelves.interesting }).click();
      await expect(liked).toBeVisible();
      await expect(aside).toHaveCount(0);

      // Filters: nothing within them, a value that does not exist, and the way back.
      await page.goto(address);
      await page.getByText(matches.filters, { exact: true }).click();
      await page.getByLabel(matches.trlStages.research).check();
      await page.getByRole('button', { name: matches.apply }).click();
      await expect(page.getByText(matches.noneFilteredTitle)).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: matches.clear }).first().click();
      await expect(liked).toBeVisible();
      expect((await page.goto(`${address}?area=XXX`))?.status()).toBe(400);

      // The supplier sees its own fit, and no mark and no competitor.
      const theirs = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await logIn(theirs, supplier.email);
      await theirs.goto(`/nl/o/${offering.publicId}/listings/${offer}/matches`);
      await expect(article(theirs, need.title)).toBeVisible();
      await expect(theirs.getByText(matches.isInteresting)).toHaveCount(0);
      await expect(theirs.getByText(drill.title)).toHaveCount(0);
      expect((await theirs.goto(`/nl/listings/${challenge}/matches`))?.status()).toBe(404);
    });

    test('a listing that nothing fits says so, and what would help', async ({ page }) => {
      const editor = await makeAccount('Petra Postma');
      const poster = await makeOrganisation('Stilstand BV', 'sme', [{ userId: editor.id, role: 'editor' }]);
      const text = { title: 'Frumselkwiek', body: 'Gezocht: zwabberdoekjesraspel.' };
      const challenge = await publishListing(poster, 'challenge', text);
      await logIn(page, editor.email);
      await page.goto(`/nl/o/${poster.publicId}/listings/${challenge}/matches`);
      await expect(page.getByText(matches.noneTitle)).toBeVisible();
      await expect(page.getByText(matches.tips.keywords)).toBeVisible();
      await check(page);
      await page.getByRole('link', { name: matches.improve }).click();
      await expect(page).toHaveURL(/\/edit$/);
    });
  });
}

test('a broker reads the ranking of a challenge from its page, and cannot mark there', async ({ page }) => {
  const { need, buoy } = makeTexts();
  const broker = await makeAccount('Bram Bos');
  await grantRole(broker.id, 'broker');
  const poster = await makeOrganisation('Brugwacht BV', 'sme', []);
  const other = await makeOrganisation('Boeilab BV', 'sme', []);
  const challenge = await publishListing(poster, 'challenge', need);
  await publishListing(other, 'capability', buoy);
  await logIn(page, broker.email);
  await setUpSecondFactor(page);
  await expect(async () => {
    await page.goto(`/nl/listings/${challenge}`);
    await expect(article(page, buoy.title)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole('link', { name: matches.all }).click();
  await expect(page).toHaveURL(/\/matches$/);
  await expect(article(page, buoy.title)).toContainText(/\d+ van 100/);
  await expect(page.getByRole('button', { name: matches.markInteresting })).toHaveCount(0);
  await expectAccessible(page);
});
