import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { makeAccount, makeOrganisation, publishListing } from '#tests/support/e2e-database.ts';
import { logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { responses, listingManage } = m;

const NEED = {
  title: 'Een veldbed dat in een rugzak past',
  body: 'Wij zoeken een veldbed van minder dan een kilo, dat in een rugzak past en een jaar buiten meegaat.',
};
const OFFERS = ['Opvouwbaar veldbed van basaltdoek', 'Opblaasbaar veldbed'] as const;
const wordsOf = (count: number) => Array.from({ length: count }, (_, at) => `woord${String(at)}`).join(' ');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Sends a response that is right. */
async function respond(page: Page, text: string): Promise<void> {
  await page.getByLabel(responses.body).fill(text);
  await page.getByLabel(responses.declaration).check();
  await press(page, responses.submit);
  await expect(page.getByText(responses.submitted)).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`responses, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(`two suppliers respond; one is asked, chosen and shared, the other declined, and both read how it ended${javaScriptEnabled ? '' : ' @phone-only'}`, async ({
      browser,
      page,
    }) => {
      test.setTimeout(180_000);
      const check = async (where: Page) => {
        if (!javaScriptEnabled) return;
        await expectAccessible(where);
      };
      const newPage = async () => (await browser.newContext({ javaScriptEnabled })).newPage();
      const people = await Promise.all(
        ['Petra Postma', 'Rik Reeders', 'Saar Smit', 'Kees Kamp'].map((name) => makeAccount(name)),
      );
      const [poster, first, second, colleague] = people;
      if (!poster || !first || !second || !colleague) throw new Error('nobody');
      const asking = await makeOrganisation('Veldwerk BV', 'sme', [
        { userId: poster.id, role: 'owner' },
        { userId: colleague.id, role: 'reader' },
      ]);
      const [alpha, beta] = await Promise.all([
        makeOrganisation('Basaltbed BV', 'sme', [{ userId: first.id, role: 'owner' }]),
        makeOrganisation('Luchtbed BV', 'sme', [{ userId: second.id, role: 'owner' }]),
      ]);
      const challenge = await publishListing(asking, 'challenge', NEED, { trlMin: 5, trlMax: 8 });
      await publishListing(alpha, 'capability', { title: OFFERS[0], body: `${OFFERS[0]} van 900 gram.` });
      await publishListing(beta, 'capability', { title: OFFERS[1], body: `${OFFERS[1]} van 800 gram.` });
      const board = `/nl/o/${asking.publicId}/listings/${challenge}/responses`;

      // The first responds from the page of the challenge; what is wrong is told, and what was typed stays.
      const a = await newPage();
      await logIn(a, first.email);
      await setUpSecondFactor(a);
      await a.goto(`/nl/listings/${challenge}`);
      await a.getByRole('link', { name: responses.respond, exact: true }).first().click();
      await expect(a.getByRole('radio', { name: OFFERS[0] })).toBeChecked();
      await check(a);
      const body = a.getByLabel(responses.body);
      await body.fill(`${wordsOf(301)} – •`);
      if (javaScriptEnabled) await expect(a.getByText(responses.wordsNow('301', false))).toBeVisible();
      await a.locator('form#respond').evaluate((form: HTMLFormElement) => {
        form.noValidate = true;
      });
      await press(a, responses.submit);
      await expect(body).toHaveAccessibleDescription(/300/);
      await expect(body).toHaveValue(`${wordsOf(301)} – •`);
      await expect(a.getByText(responses.wordsNow('301', false))).toBeVisible();
      await expect(a.getByRole('alert').first()).toContainText(m.errors.declaration);
      await check(a);
      await respond(a, wordsOf(300));
      await check(a);
      const responseOfA = new URL(a.url()).pathname;

      const b = await newPage();
      await logIn(b, second.email);
      await setUpSecondFactor(b);
      await b.goto(`/nl/o/${beta.publicId}/respond/${challenge}`);
      await respond(b, `Ons bed weegt 800 gram. ${wordsOf(30)}`);
      const responseOfB = new URL(b.url()).pathname;
      // The same capability does not respond twice.
      await b.goto(`/nl/o/${beta.publicId}/respond/${challenge}`);
      await expect(b.getByText(responses.hindrance.responded)).toBeVisible();

      // The poster asks the first, who answers.
      await logIn(page, poster.email);
      await setUpSecondFactor(page);
      await page.goto(board);
      await page.getByRole('link', { name: OFFERS[0], exact: true }).click();
      await check(page);
      await page.getByLabel(responses.ask).fill('Blijft het heel bij vorst?');
      await press(page, responses.askSend);
      await expect(page.getByText(responses.done['asked'] ?? '')).toBeVisible();
      await a.goto(`/nl/o/${alpha.publicId}/responses?box=sent`);
      await expect(a.getByText(responses.waitsForYou).first()).toBeVisible();
      await a.goto(responseOfA);
      await a.getByLabel(responses.answer).fill('Ja, tot dertig graden onder nul.');
      await press(a, responses.answerSend);
      await expect(a.getByText(responses.done['answered'] ?? '')).toBeVisible();
      await page.reload();
      await expect(page.getByText('Ja, tot dertig graden onder nul.')).toBeVisible();

      // Side by side.
      await page.goto(board);
      for (const title of OFFERS) await page.getByLabel(responses.compareThis(title)).check();
      await press(page, responses.compare);
      await expect(page.getByRole('heading', { level: 1, name: responses.compareTitle })).toBeVisible();
      for (const title of OFFERS) await expect(page.getByRole('link', { name: title })).toBeVisible();
      await check(page);

      // Chosen, shared with a colleague; the other declined.
      await page.goto(board);
      await press(page, responses.shortlistNamed(OFFERS[0]));
      await expect(page.getByText(responses.done['shortlisted'] ?? '')).toBeVisible();
      await page.getByLabel('Kees Kamp').check();
      await page.getByLabel(responses.shareNote).fill('Wat vind jij?');
      await press(page, responses.share);
      await expect(page.getByText(responses.done['shared'] ?? '')).toBeVisible();
      await check(page);
      const k = await newPage();
      await logIn(k, colleague.email);
      await k.goto(board);
      await expect(k.getByText('Wat vind jij?')).toBeVisible();
      await expect(k.getByText(OFFERS[0])).toBeVisible();
      await expect(k.getByText(OFFERS[1])).toHaveCount(0);

      await page.getByRole('link', { name: OFFERS[1], exact: true }).click();
      await page.getByText(responses.declineTitle).click();
      await page.getByLabel(responses.reasons.capacity).check();
      await page.getByLabel(responses.note).fill('Wij hebben er meer nodig.');
      await press(page, responses.decline);
      await expect(page.getByText(responses.done['declined'] ?? '')).toBeVisible();
      await b.goto(responseOfB);
      await expect(b.getByText(responses.reasons.capacity)).toBeVisible();
      await expect(b.getByText('Wij hebben er meer nodig.')).toBeVisible();
      await check(b);

      // The challenge ends; who is still in reads how.
      await page.goto(`/nl/o/${asking.publicId}/listings/${challenge}`);
      await page.getByText(listingManage.endTitle).click();
      await page.getByLabel(listingManage.ends.met).check();
      await press(page, listingManage.end);
      await expect(page.getByText(listingManage.ended)).toBeVisible();
      await expect(async () => {
        await a.goto(responseOfA);
        await expect(a.getByText(responses.closedNotice.met)).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await check(a);
      await expect(async () => {
        await a.goto('/nl/notifications');
        await expect(a.getByText(`reageerde is afgelopen`).first()).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await b.goto(responseOfB);
      await expect(b.getByText(responses.reasons.capacity)).toBeVisible();
    });
  });
}
