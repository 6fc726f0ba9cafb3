import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { grantRole, makeAccount } from '#tests/support/e2e-database.ts';
import { linkInMail, logIn, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { organisations, workspace, members, verification } = m;

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Adds an organisation and returns the path of its workspace. */
async function addOrganisation(page: Page, name: string, number: string): Promise<string> {
  await page.goto('/nl/organisations/new');
  await page.getByLabel(organisations.name).fill(name);
  await page.getByLabel(organisations.kinds.startup).check();
  await page.getByLabel(organisations.scheme).selectOption('KVK');
  await page.getByLabel(organisations.number).fill(number);
  await page.getByRole('button', { name: organisations.newSubmit }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).pathname;
}

const newNumber = (): string => String(Date.now() % 100_000_000).padStart(8, '0');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an organisation, script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(`is added, told of, joined by invitation, verified, and never left without an owner${javaScriptEnabled ? '' : ' @phone-only'}`, async ({
      browser,
      page,
    }, { project }) => {
      test.setTimeout(180_000);
      const check = async (where: Page) => {
        if (javaScriptEnabled) await expectAccessible(where);
      };
      const fits = async (where: Page) => {
        const { width, room } = await where.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          room: window.innerWidth,
        }));
        expect(width, where.url()).toBeLessThanOrEqual(room);
      };
      const newPage = async () => (await browser.newContext({ javaScriptEnabled })).newPage();
      const tag = `${project.name}-${String(javaScriptEnabled)}-${String(Date.now())}`;
      const name = `Golfmeter ${tag}`;
      const number = newNumber();

      const owner = await makeAccount(`Eigenaar ${tag}`);
      await logIn(page, owner.email);
      await setUpSecondFactor(page);
      const base = await addOrganisation(page, name, number);
      await check(page);
      await fits(page);

      // The profile: a mistake keeps what was typed.
      await page.goto(`${base}/profile`);
      await check(page);
      await fits(page);
      await page.getByLabel(workspace.website).fill('golfmeter.nl');
      await page.getByLabel(workspace.descriptionNl).fill('Wij meten golven op zee.');
      await page.getByLabel(organisations.province).selectOption('NL-ZH');
      await page.getByRole('button', { name: m.words.save, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText(m.errors.url);
      await check(page);
      await expect(page.getByLabel(workspace.descriptionNl)).toHaveValue('Wij meten golven op zee.');
      await page.getByLabel(workspace.website).fill('https://www.golfmeter.example');
      await page.getByRole('button', { name: m.words.save, exact: true }).click();
      await expect(page.getByText(workspace.saved)).toBeVisible();

      // A certificate with its file; a file of another kind is refused and the fields stay.
      await page.goto(`${base}/certificates`);
      await check(page);
      await page.getByLabel(workspace.certificateScheme).selectOption('ISO-9001');
      await page.getByLabel(workspace.issuer).fill('Keurmerk BV');
      const file = page.getByLabel(workspace.certificateFile);
      await file.setInputFiles({
        name: 'iso.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('geen pdf'),
      });
      await page.getByRole('button', { name: m.words.add, exact: true }).click();
      await expect(page.getByRole('alert')).toContainText(m.errors.file_type);
      await expect(page.getByLabel(workspace.issuer)).toHaveValue('Keurmerk BV');
      await file.setInputFiles({ name: 'iso.pdf', mimeType: 'application/pdf', buffer: PDF });
      await page.getByRole('button', { name: m.words.add, exact: true }).click();
      await expect(page.getByRole('link', { name: 'iso.pdf' })).toBeVisible();
      const href = (await page.getByRole('link', { name: 'iso.pdf' }).getAttribute('href')) ?? '';
      const served = await page.request.get(href);
      expect(served.headers()['content-disposition']).toContain('attachment');
      expect(await served.body()).toEqual(PDF);
      expect((await (await newPage()).request.get(href)).status()).toBe(404);

      // Somebody is invited, and joins with that address.
      const colleague = await makeAccount(`Collega ${tag}`);
      await page.goto(`${base}/members`);
      await check(page);
      await fits(page);
      await page.getByLabel(members.email).fill(colleague.email);
      await page.getByRole('button', { name: members.inviteSubmit }).click();
      await expect(page.getByText(colleague.email)).toBeVisible();
      const link = await linkInMail(colleague.email);
      const invited = await newPage();
      await invited.goto(link);
      await check(invited);
      await invited.getByRole('main').getByRole('link', { name: m.words.logIn }).click();
      await expect(invited).toHaveURL(/login\?next=/);
      await logIn(invited, colleague.email);
      await invited.goto(link);
      await check(invited);
      await invited.getByRole('button', { name: members.invitationAccept }).click();
      await expect(invited.getByRole('heading', { level: 1, name })).toBeVisible();
      await invited.goto(`${base}/members`);
      await expect(invited.getByText(members.onlyOwner)).toBeVisible();

      // Verification is asked for, and given by a broker.
      await page.goto(`${base}/verification`);
      await check(page);
      await page.getByRole('button', { name: verification.request }).click();
      await expect(page.getByText(verification.text.requested)).toBeVisible();
      const broker = await makeAccount(`Makelaar ${tag}`);
      await grantRole(broker.id, 'broker');
      const office = await newPage();
      await logIn(office, broker.email);
      await setUpSecondFactor(office);
      await office.goto('/nl/administration/verifications');
      await check(office);
      await office.getByRole('link', { name }).click();
      await check(office);
      await fits(office);
      await office.getByLabel(verification.decisions.refuse, { exact: true }).check();
      await office.getByLabel(verification.method).selectOption('trade_register');
      await office.getByRole('button', { name: verification.decide }).click();
      await expect(office.getByRole('alert')).toBeVisible();
      await office.getByLabel(verification.decisions.verify, { exact: true }).check();
      await office.getByRole('button', { name: verification.decide }).click();
      await expect(office).toHaveURL(/administration\/verifications$/);
      await page.goto(`${base}/verification`);
      await expect(page.getByText(verification.text.verified)).toBeVisible();
      await check(page);

      // The last owner stays.
      await page.goto(`${base}/members`);
      await page.getByRole('button', { name: members.leave }).click();
      await expect(page.getByRole('alert')).toContainText(m.errors.last_owner);
      await check(page);
      await page.getByLabel(members.changeRoleOf(`Eigenaar ${tag}`), { exact: true }).selectOption('reader');
      await page.getByRole('button', { name: `${members.changeRole}: Eigenaar ${tag}` }).click();
      await expect(page.getByRole('alert')).toContainText(m.errors.last_owner);
      await page.getByRole('button', { name: members.removeName(`Collega ${tag}`) }).click();
      await expect(page.getByText(workspace.saved)).toBeVisible();

      // Its page, as others see it.
      await office.goto(base.replace('/o/', '/organisations/'));
      await expect(office.getByText('Wij meten golven op zee.')).toBeVisible();
      await check(office);
      await fits(office);
      await office.goto('/nl/organisations');
      await check(office);
      await fits(office);
    });
  });
}

test('a second person at a known registration is led to ask to join', async ({ browser, page }) => {
  const name = `Bekend ${String(Date.now())}`;
  const number = newNumber();
  const first = await makeAccount('Eerste');
  await logIn(page, first.email);
  const base = await addOrganisation(page, name, number);
  const second = await makeAccount('Tweede');
  const other = await (await browser.newContext()).newPage();
  await logIn(other, second.email);
  await other.goto('/nl/organisations/new');
  await expectAccessible(other);
  await other.getByLabel(organisations.name).fill('Dubbele');
  await other.getByLabel(organisations.kinds.sme).check();
  await other.getByLabel(organisations.scheme).selectOption('KVK');
  await other.getByLabel(organisations.number).fill(number);
  await other.getByRole('button', { name: organisations.newSubmit }).click();
  await expect(other.getByText(name)).toBeVisible();
  await expectAccessible(other);
  await other.getByLabel(members.joinMessage).fill('Ik werk hier ook.');
  await other.getByRole('button', { name: members.joinSubmit }).click();
  await expect(other.getByText(members.joinAsked)).toBeVisible();
  await page.goto(`${base}/members`);
  await expect(page.getByText('Ik werk hier ook.')).toBeVisible();
  await expectAccessible(page);
});

test('an edit that somebody else was before keeps what was typed, and can be saved again', async ({
  page,
}) => {
  const owner = await makeAccount('Schrijver');
  await logIn(page, owner.email);
  const base = await addOrganisation(page, `Schrijfhuis ${String(Date.now())}`, newNumber());
  const late = await page.context().newPage();
  await late.goto(`${base}/profile`);
  await page.goto(`${base}/profile`);
  await page.getByLabel(workspace.descriptionNl).fill('Eerst.');
  await page.getByRole('button', { name: m.words.save, exact: true }).click();
  await expect(page.getByText(workspace.saved)).toBeVisible();
  await late.getByLabel(workspace.descriptionNl).fill('Later en langer.');
  await late.getByRole('button', { name: m.words.save, exact: true }).click();
  await expect(late.getByRole('alert')).toContainText(m.errors.conflict);
  await expect(late.getByLabel(workspace.descriptionNl)).toHaveValue('Later en langer.');
  await late.getByRole('button', { name: m.words.save, exact: true }).click();
  await expect(late.getByText(workspace.saved)).toBeVisible();
  await expect(late.getByLabel(workspace.descriptionNl)).toHaveValue('Later en langer.');
});

test('a filter that does not exist is refused, and a visitor sees only what is public', async ({ page }) => {
  const answer = await page.goto('/nl/organisations?kind=alles');
  expect(answer?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1, name: m.find.refusedTitle })).toBeVisible();
  await page.goto('/nl/organisations');
  await expect(page.getByText(organisations.introVisitor)).toBeVisible();
  await expectAccessible(page);
});
