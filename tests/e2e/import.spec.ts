import { expect, test, type Page } from '@playwright/test';
import { messagesIn } from '#app/i18n/messages.ts';
import { expectAccessible } from '#tests/support/axe.ts';
import { grantRole, makeAccount, makeOrganisation } from '#tests/support/e2e-database.ts';
import { logIn, openSideNavigation, setUpSecondFactor } from '#tests/support/e2e-steps.ts';

const m = messagesIn('nl');
const { imports, exports } = m;

const TEXT =
  'Een passieve radar die meeluistert met omroepmasten en kleine drones tot twaalf kilometer ver ziet.';

/** A list with two good rows and two that are not. */
const listOf = (tag: string) => ({
  name: 'ledenlijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'nummer;organisatie;titel;tekst;gebied;trl',
      `1;Duinrand ${tag};Passieve radar ${tag};"${TEXT}";Sensoren;6`,
      `2;Duinrand ${tag};Radar op een mast;"${TEXT}";Toverij;6`,
      `3;Duinrand ${tag};=1+1;"${TEXT}";;7`,
      `4;Duinrand ${tag};Halve regel;"${TEXT.slice(0, 20)}`,
    ].join('\r\n'),
  ),
});

/** The report of a running import, once the worker is done. */
async function report(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto(page.url());
        return page.getByText(imports.statuses.done, { exact: true }).count();
      },
      { timeout: 60_000 },
    )
    .toBe(1);
}

const cells = (page: Page, row: string) => page.getByRole('row').filter({ hasText: row });

/** Presses a button that answers with a file; returns its name and text. */
async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  const pieces: Buffer[] = [];
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer);
  return { name: file.suggestedFilename(), text: Buffer.concat(pieces).toString('utf8') };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(`a broker tries a member list, imports it, reads the report and takes data along${javaScriptEnabled ? '' : ' @phone-only'}`, async ({
      page,
    }, { project }) => {
      test.setTimeout(180_000);
      const check = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      const tag = `${project.name}-${String(Date.now())}`;
      const broker = await makeAccount(`Broker ${tag}`);
      await grantRole(broker.id, 'broker');
      const branch = await makeOrganisation(`Branche ${tag}`, 'branch_organisation', [
        { userId: broker.id, role: 'editor' },
      ]);
      const workspace = `/nl/o/${branch.publicId}`;
      await logIn(page, broker.email);
      await setUpSecondFactor(page);

      await page.goto(workspace);
      await openSideNavigation(page, `Branche ${tag}`);
      await page.getByRole('link', { name: imports.title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: imports.pageTitle })).toBeVisible();
      await check();

      // A trial names the lines that are wrong and keeps nothing.
      await page.getByLabel(imports.file, { exact: true }).setInputFiles(listOf(tag));
      await page.getByRole('button', { name: imports.submit }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('ledenlijst.csv');
      await report(page);
      await expect(page.getByText(imports.tried)).toBeVisible();
      await expect(cells(page, '“Toverij”')).toContainText('gebied');
      await expect(cells(page, imports.problems.unclosed_quote)).toContainText('5');
      await check();
      const lines = await download(page, () => page.getByRole('link', { name: imports.download }).click());
      expect(lines.name).toMatch(/^defport-report-[0-9a-z]{12}\.csv$/);
      expect(lines.text).toContain('"3";"gebied";"Niet ingevoerd"');

      // The same file, now for real.
      await page.getByRole('button', { name: imports.repeat }).click();
      await report(page);
      await expect(page.getByText(imports.imported)).toBeVisible();
      await expect(cells(page, imports.rowKinds.capability).getByRole('cell').first()).toHaveText('2');
      await check();
      await page.getByRole('link', { name: imports.another }).click();
      await expect(cells(page, 'ledenlijst.csv')).toHaveCount(2);
      await check();

      // What the organisation itself has is taken along from its listings.
      await page.goto(`${workspace}/listings`);
      await page.getByRole('link', { name: exports.link }).click();
      await check();
      const { title } = exports.parts.listings;
      const button = (format: 'csv' | 'json') =>
        page.getByRole('button', { name: `${title}: ${exports.formats[format]}` });
      const csv = await download(page, () => button('csv').click());
      expect(csv.name).toMatch(/^defport-listings-\d{4}-\d\d-\d\d\.csv$/);
      expect(csv.text).toContain(`"Branche ${tag}"`);
      expect(csv.text).not.toContain('Duinrand');
      const json = await download(page, () => button('json').click());
      expect(JSON.parse(json.text)).toMatchObject({ kind: 'organisation', organisation: `Branche ${tag}` });
    });
  });
}
