import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { grantRole, makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { linkInMail, logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { listings, listingFields: fields, listingForm } = m;

const OFFER = {
  title: 'Akoestische sensoren die kleine drones horen',
  body:
    'Wij bouwen passieve akoestische sensoren die kleine drones op een kilometer afstand horen en volgen. ' +
    'Een netwerk van microfoons met lerende software onderscheidt een drone van verkeer en wind. ' +
    'Het systeem is beproefd op een oefenterrein en werkt zonder iets uit te zenden.',
  keywords: 'drone, akoestiek, detectie',
};
const NEED = {
  title: 'Kleine drones vroeg opmerken rond een kamp',
  body:
    'Een eenheid te velde wil kleine drones opmerken voordat zij boven het kamp hangen, ook in het donker en zonder ' +
    'zelf uit te zenden. De detectie moet werken naast een drukke weg, binnen een uur zijn opgezet en door twee ' +
    'mensen te dragen zijn.',
  keywords: 'drone, detectie, kampbeveiliging',
};

/** Fills in the form of a listing and saves it as a draft. */
async function saveDraft(page: Page, text: typeof OFFER, kind: 'capability' | 'challenge'): Promise<void> {
  await page.getByLabel(fields.names.title, { exact: true }).fill(text.title);
  await page.getByLabel(listingForm.body[kind]).fill(text.body);
  await page.getByLabel(fields.names.keywords).fill(text.keywords);
  await page.getByRole('group', { name: fields.names.primaryArea }).getByLabel('Sensoren').check();
  if (kind === 'capability') await page.getByLabel(fields.names.trlMin).selectOption('6');
  else {
    await page.getByLabel(fields.namesOfChallenge.trlMin).selectOption('5');
    await page.getByLabel(fields.names.trlMax).selectOption('8');
  }
  await page.getByRole('button', { name: listings.saveDraft }).click();
  await expect(page.getByText(listings.saved)).toBeVisible();
}

async function declareAndPress(page: Page, button: string): Promise<void> {
  await page.getByLabel(listings.declaration).check();
  await page.getByRole('button', { name: button }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the walk from sign-up to match, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(`a startup signs up, is verified, publishes, and Defensie sees the fit with its reason${javaScriptEnabled ? '' : ' @phone-only'}`, async ({
      browser,
      page,
    }, { project }) => {
      test.setTimeout(180_000);
      const check = async (where: Page) => {
        if (javaScriptEnabled) await expectAccessible(where);
      };
      const tag = `${project.name}-${String(javaScriptEnabled)}-${String(Date.now())}`;

      // Signing up and proving the address.
      const email = `walk-${tag}@example.test`;
      await page.goto('/nl/signup');
      await check(page);
      await page.getByLabel(m.accounts.name).fill('Sanne de Wit');
      await page.getByLabel(m.accounts.email).fill(email);
      await page.getByLabel(m.accounts.password, { exact: true }).fill('vier losse woorden achtereen');
      await page.getByLabel(m.accounts.terms).check();
      await page.getByRole('button', { name: m.accounts.signUp }).click();
      await expect(page.getByRole('heading', { name: m.accounts.checkMailTitle })).toBeVisible();
      await page.goto(await linkInMail(email));
      await check(page);
      await page.getByLabel(m.accounts.confirmPassword).fill('vier losse woorden achtereen');
      await page.getByRole('button', { name: m.accounts.confirm, exact: true }).click();

      // A second factor, and an organisation that asks to be verified.
      await setUpSecondFactor(page);
      await check(page);
      await page.goto('/nl/organisations/new');
      await check(page);
      const name = `Luistervink ${tag}`;
      await page.getByLabel(m.organisations.name).fill(name);
      await page.getByLabel(m.organisations.kinds.startup).check();
      const number = String(Date.now() % 100_000_000).padStart(8, '0');
      await page.getByLabel(m.organisations.scheme).selectOption('KVK');
      await page.getByLabel(m.organisations.number).fill(number);
      await page.getByRole('button', { name: m.organisations.newSubmit }).click();
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      const workspace = new URL(page.url()).pathname;

      // A draft can be made before verification; publishing waits.
      await page.goto(`${workspace}/listings/new/capability`);
      await check(page);
      await saveDraft(page, OFFER, 'capability');
      await check(page);
      await expect(page.getByText(listings.cannotPublish.organisation_unverified)).toBeVisible();
      const draft = new URL(page.url()).pathname;
      await page.goto(`${workspace}/verification`);
      await check(page);
      await page.getByRole('button', { name: m.verification.request }).click();

      // A broker verifies it.
      const broker = await makeAccount(`Broker ${tag}`);
      await grantRole(broker.id, 'broker');
      const brokerPage = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await logIn(brokerPage, broker.email);
      await setUpSecondFactor(brokerPage);
      await brokerPage.goto('/nl/administration/verifications');
      await check(brokerPage);
      await brokerPage.getByRole('link', { name }).click();
      await check(brokerPage);
      await brokerPage.getByLabel(m.verification.decisions.verify, { exact: true }).check();
      await brokerPage.getByLabel(m.verification.method).selectOption('trade_register');
      await brokerPage.getByRole('button', { name: m.verification.decide }).click();
      await expect(brokerPage).toHaveURL(/verifications$/);
      await brokerPage.close();

      // Now it publishes.
      await page.goto(draft);
      await declareAndPress(page, listings.publish);
      await expect(page.getByText(listings.published)).toBeVisible();

      // Defensie posts a challenge; a second person releases it.
      const [first, second] = await Promise.all([makeAccount(`Eerste ${tag}`), makeAccount(`Tweede ${tag}`)]);
      const unit = await makeOrganisation(`Eenheid ${tag}`, 'defence_unit', [
        { userId: first.id, role: 'submitter' },
        { userId: second.id, role: 'owner' },
      ]);
      const officer = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await logIn(officer, first.email);
      await setUpSecondFactor(officer);
      await officer.goto(`/nl/o/${unit.publicId}/listings/new/challenge`);
      await saveDraft(officer, NEED, 'challenge');
      await declareAndPress(officer, listings.requestRelease);
      await expect(officer.getByText(listings.waitsForSecondPerson)).toBeVisible();
      const challenge = new URL(officer.url()).pathname;
      const releaser = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await logIn(releaser, second.email);
      await setUpSecondFactor(releaser);
      await releaser.goto(challenge);
      await check(releaser);
      await releaser.getByRole('button', { name: listings.release }).click();
      await expect(releaser.getByText(listings.status.published, { exact: true })).toBeVisible();

      // Each sees the other, with a score and a reason.
      await expect
        .poll(
          async () => {
            await officer.goto(challenge);
            return officer.locator('#matches article', { hasText: name }).count();
          },
          { timeout: 20_000 },
        )
        .toBe(1);
      const match = officer.locator('#matches article', { hasText: name });
      await expect(match).toContainText('drone');
      await expect(match).toContainText(m.matches.trlReason.inside('TRL 6', '5–8'));
      await check(officer);
      await page.goto(draft);
      await expect(page.locator('#matches article', { hasText: NEED.title }).first()).toBeVisible();
      await check(page);

      // And the search box finds it, for who may see it only.
      await page.goto('/nl/search?q=akoestische+dronedetectie');
      await expect(page.getByRole('link', { name: OFFER.title }).first()).toBeVisible();
      await check(page);
      const visitor = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await visitor.goto('/nl/search?q=akoestische+dronedetectie');
      await expect(visitor.getByRole('link', { name: OFFER.title })).toHaveCount(0);
      await check(visitor);
    });
  });
}
